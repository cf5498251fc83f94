// Folds typographic characters for matching. One character in, one character out, so that offsets stay.

const folded: Readonly<Record<string, string>> = {
	'\u2018': "'",
	'\u2019': "'",
	'\u201A': "'",
	'\u2032': "'",
	'\u02BC': "'",
	'\u201C': '"',
	'\u201D': '"',
	'\u201E': '"',
	'\u2033': '"',
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '-',
	'\u2013': '-',
	'\u2014': '-',
	'\u2015': '-',
	'\u2212': '-',
	'\u00A0': ' ',
	'\u2007': ' ',
	'\u2009': ' ',
	'\u202F': ' ',
	'\t': ' ',
	'\n': ' ',
};

const foldable = /[\u2018-\u201A\u2032\u02BC\u201C-\u201E\u2033\u2010-\u2015\u2212\u00A0\u2007\u2009\u202F\t\n]/g;

/** Nearly every text asked about is plain ASCII; a loop sees that many times faster than a pattern. */
function mayFold(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 0xa0 || code === 9 || code === 10) return true;
	}
	return false;
}

/** Quotes, dashes and spaces as ASCII; every offset of the result is an offset of the input. */
export function fold(text: string): string {
	return mayFold(text) ? text.replace(foldable, character => folded[character] ?? character) : text;
}
