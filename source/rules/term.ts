// The little language of terms in rule files: `slow*`, `cut|cuts`, `..` for a few words between, `<n>` for a number, `<year>` for a year.

/** One place of a term. Plain JSON, so that rules can be compiled ahead. */
export type TermPart =
	| {readonly kind: 'word'; readonly options: readonly string[]}
	/** Up to four words, not across the end of a clause. */
	| {readonly kind: 'gap'}
	| {readonly kind: 'number'}
	| {readonly kind: 'year'};

export interface Term {
	readonly text: string;
	readonly parts: readonly TermPart[];
}

/** Reads a term; null when it is empty, begins or ends with a gap, or has a `*` that is not the end of a word. */
export function parseTerm(text: string): Term | null {
	const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
	const parts = words.map((word): TermPart => {
		if (word === '..') return {kind: 'gap'};
		if (word === '<n>') return {kind: 'number'};
		if (word === '<year>') return {kind: 'year'};
		return {kind: 'word', options: word.split('|')};
	});
	const usable = parts.every(
		part =>
			part.kind !== 'word' ||
			part.options.every(option => /^[^*]+\*?$/.test(option) && (!option.endsWith('*') || option.length > 3)),
	);
	if (!usable || parts.length === 0 || parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap') return null;
	return {text: words.join(' '), parts};
}
