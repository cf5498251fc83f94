// The regular forms of English verbs and nouns, so that the lexicon need not list them.

const vowel = 'aeiou';

const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowel.includes(letter);

// drop → dropp-, but gain, slow, fix, plummet stay: only one-syllable words in consonant-vowel-consonant double.
function doubled(word: string): string {
	const [c, v, d] = [word.at(-3), word.at(-2), word.at(-1)];
	const oneVowel = [...word].filter(letter => vowel.includes(letter)).length === 1;
	const doubles = oneVowel && !isVowel(c) && isVowel(v) && d !== undefined && !isVowel(d) && !'wxy'.includes(d);
	return doubles ? word + d : word;
}

function withS(word: string): string {
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}

function withEd(word: string): string {
	if (word.endsWith('e')) return `${word}d`;
	return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${doubled(word)}ed`;
}

function withIng(word: string): string {
	return word.endsWith('e') && !word.endsWith('ee') ? `${word.slice(0, -1)}ing` : `${doubled(word)}ing`;
}

const listed = (text: string): readonly string[] =>
	text
		.split(',')
		.map(form => form.trim().toLowerCase())
		.filter(form => form !== '');

/** All forms of a term by the `forms` column of the lexicon. A phrase is inflected at its verb (first) or noun (last). */
export function inflect(term: string, forms: string): readonly string[] {
	const [kind = '', rest = ''] = forms.split(/\s+(.*)/s);
	const words = term.split(' ');
	const first = words[0] as string;
	const tail = words
		.slice(1)
		.map(word => ` ${word}`)
		.join('');
	switch (kind) {
		case 'verb':
			return [term, withS(first) + tail, withEd(first) + tail, withIng(first) + tail];
		case 'verb-ed':
			return [term, withS(first) + tail, withIng(first) + tail, ...listed(rest)];
		case 'noun':
			return [term, withS(term)];
		case '=':
			return [term, ...listed(rest)];
		default:
			return [term];
	}
}
