// What kind of character stands at a place: blank, letter, digit or sign. A table answers; Unicode properties fill it.

export const blank = 1;
/** Letters and the marks that combine with them. */
export const letter = 2;
/** 0 to 9 only. */
export const digit = 3;
export const sign = 4;

export type LetterClass = typeof blank | typeof letter | typeof digit | typeof sign;

const letterPattern = /[\p{L}\p{M}]/u;
const blankPattern = /\s/;
const firstAstral = 0x10000;

/** The class of every code unit met so far; 0 for those nobody asked about. */
const known = new Uint8Array(firstAstral);

function classify(codePoint: number): LetterClass {
	if (codePoint >= 48 && codePoint <= 57) return digit;
	const character = String.fromCodePoint(codePoint);
	if (letterPattern.test(character)) return letter;
	return blankPattern.test(character) ? blank : sign;
}

/** The class of a code point; half of a surrogate pair is a sign. */
export function classOf(codePoint: number): LetterClass {
	if (codePoint >= firstAstral) return classify(codePoint);
	const found = known[codePoint] as LetterClass | 0;
	if (found !== 0) return found;
	const made = classify(codePoint);
	known[codePoint] = made;
	return made;
}
