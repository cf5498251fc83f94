// Entities and risks of an article as words of the full-text index, so that `symbol:` and `risk:` are looked up like any word.

// A letter no text mixes with others: it holds the parts of a name together, which a sign would not.
const joint = '\u01C0';

/** One word of the index for an entity id or a risk id: no two ids give the same, no text holds it. */
export const nameWord = (id: string): string => `${joint}${id.toLowerCase().replace(/[^a-z0-9]/g, joint)}`;
