// Numbers written in words, and the words that scale a number: five, twenty-five, dozen, million, bn.

const units =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
		' ',
	);

const values: ReadonlyMap<string, number> = new Map([
	...units.map((word, index) => [word, index] as const),
	...tens.map((word, index) => [word, (index + 2) * 10] as const),
	['a', 1],
	['an', 1],
	['dozen', 12],
	['hundred', 100],
]);

const magnitudes: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['thousand', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['mln', 1e6],
	['mm', 1e6],
	['million', 1e6],
	['b', 1e9],
	['bn', 1e9],
	['bln', 1e9],
	['billion', 1e9],
	['t', 1e12],
	['tn', 1e12],
	['trn', 1e12],
	['trillion', 1e12],
	['hundred', 1e2],
	['dozen', 12],
	['lakh', 1e5],
	['lakhs', 1e5],
	['crore', 1e7],
	['crores', 1e7],
	['lakh crore', 1e12],
]);

/** Pattern source for a number in words up to ninety-nine, without `a` and `an`. */
export const numberWordSource = `(?:(?:${tens.join('|')})(?:-(?:${units.slice(1, 10).join('|')}))?|${units
	.slice(1)
	.toReversed()
	.join('|')})`;

/** Value of a number in words (`twenty-five`, `a`, `12`), or null. */
export function wordNumber(text: string): number | null {
	if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
	const parts = text.toLowerCase().split('-');
	let sum = 0;
	for (const part of parts) {
		const value = values.get(part);
		if (value === undefined) return null;
		sum += value;
	}
	return sum;
}

/** `third`, `3rd`, `fifth` -> 3, 3, 5; null for anything else. */
export function ordinalNumber(text: string): number | null {
	const digits = text.match(/^(\d{1,3})(?:st|nd|rd|th)$/i);
	if (digits) return Number(digits[1]);
	const index = ordinals.indexOf(text.toLowerCase());
	return index > 0 ? index : null;
}

/** Pattern source for `third`, `3rd` and the like. */
export const ordinalSource = `(?:${ordinals.slice(1).join('|')}|\\d{1,3}(?:st|nd|rd|th))`;

/** What a magnitude word multiplies by; null when it is none. */
export function magnitudeOf(text: string): number | null {
	return magnitudes.get(text.toLowerCase()) ?? null;
}
