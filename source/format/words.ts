// Counted words and lists of words in plain English.

/** `1 article`, `5 articles`, `2 stories` with the plural given. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
	return `${n} ${n === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The first `limit` items and how many are left: `a, b and 3 more`. */
export function shortList(items: readonly string[], limit: number): string {
	if (items.length <= limit) return list(items);
	return `${items.slice(0, limit).join(', ')} and ${items.length - limit} more`;
}

/** `NO_SERIES`, `no_series`, `near-copy` as words: `no series`, `near copy`. */
export const spaced = (code: string): string => code.toLowerCase().replace(/[_-]+/g, ' ');

/** First letter upper-case, the rest as it is. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** At most `length` characters, the cut marked. Surrogate pairs stay whole. */
export function shorten(text: string, length: number): string {
	const characters = [...text];
	return characters.length <= length
		? text
		: `${characters
				.slice(0, Math.max(0, length - 1))
				.join('')
				.trimEnd()}…`;
}

/** The same, cut between words where one ends in the second half. */
export function shortenAtWord(text: string, length: number): string {
	const cut = shorten(text, length);
	const at = cut.lastIndexOf(' ');
	return cut === text || at < length / 2 ? cut : `${cut.slice(0, at).replace(/[\s,;:–—-]+$/, '')}…`;
}
