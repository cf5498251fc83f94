// The little language of terms in rule files: `slow*`, `cut|cuts`, `..` for a few words between, `<n>` for a number,
// `<money>` for a sum, `<year>` for a year.

/** One place of a term. */
export type TermPart =
	| {readonly kind: 'word'; readonly options: readonly string[]}
	/** Up to four words, not across the end of a clause. */
	| {readonly kind: 'gap'}
	| {readonly kind: 'number'}
	/** A number of a currency: `$3 billion`, `20 million euros`. */
	| {readonly kind: 'money'}
	| {readonly kind: 'year'};

const places: Readonly<Record<string, TermPart>> = {
	'..': {kind: 'gap'},
	'<n>': {kind: 'number'},
	'<money>': {kind: 'money'},
	'<year>': {kind: 'year'},
};

/** A whole word, or at least three letters and a star. */
const option = /^(?:[^*]+|[^*]{3,}\*)$/;

/** The places of a term that `normalTerm` gave. */
export function termParts(term: string): readonly TermPart[] {
	return term.split(' ').map(word => places[word] ?? {kind: 'word', options: word.split('|')});
}

/** The term in lower case with single spaces; null when it is empty, begins or ends with a gap, or has a star astray. */
export function normalTerm(text: string): string | null {
	const words = text.trim().toLowerCase().split(/\s+/);
	const usable = words.every(word => places[word] !== undefined || word.split('|').every(each => option.test(each)));
	return usable && words[0] !== '..' && words.at(-1) !== '..' ? words.join(' ') : null;
}
