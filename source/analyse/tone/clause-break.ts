// How strongly a punctuation mark parts what stands before it from what stands after it.

const abbreviations = new Set(
	'inc co corp ltd mr mrs ms dr vs no st rs u s e g i etc jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** 0 not at all (inside a name or number), 1 comma, 2 colon, semicolon, dash or bracket, 3 the end of a sentence. */
export function clauseBreak(text: string, at: number, words: readonly string[]): number {
	switch (text.charCodeAt(at)) {
		case 44:
			return 1;
		case 46: {
			const next = text.charCodeAt(at + 1);
			if (next > 32) return 0;
			const before = words.at(-1) ?? '';
			return abbreviations.has(before) && next === 32 ? 0 : 3;
		}
		case 58:
		case 59:
		case 124:
		case 0x2013:
		case 0x2014:
		case 0x2022:
			return 2;
		case 45:
			return text.charCodeAt(at - 1) === 32 || text.charCodeAt(at + 1) === 45 ? 2 : 0;
		case 40:
		case 41:
			return 1;
		case 0x2026:
			return 2;
		default:
			return 0;
	}
}
