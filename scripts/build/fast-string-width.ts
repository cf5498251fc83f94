// Stands in for string-width in the bundle: text of plain narrow characters is as wide as it is long. Everything else goes
// to the real one, which is loaded only then: its segmenter and emoji expressions cost as much as the rest of a piped run.

// Code points of one cell that join with no neighbour: Latin, Greek and Cyrillic letters, punctuation, currency signs,
// arrows, box drawing, blocks, shapes, braille, the signs of the app.
const NARROW =
	/^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0391-\u03FF\u0410-\u044F\u2010-\u2027\u2030-\u203B\u20A0-\u20BF\u2190-\u2193\u2212\u2264\u2265\u2317\u2500-\u25A9\u25B2\u25B6\u25BC\u25CF\u2605\u2713\u2717\u2800-\u28FF]*$/;

// Sequences that colour a row and those around a link: without width.
const SEQUENCES = /\u001B\[[\d;]*m|\u001B\]8;[^;\u0007\u001B]*;[^\u0007\u001B]*(?:\u0007|\u001B\\)/g;

interface Options {
	readonly ambiguousIsNarrow?: boolean;
	readonly countAnsiEscapeCodes?: boolean;
}

type StringWidth = (text: string, options?: Options) => number;

const slow = (): StringWidth => require('../../node_modules/string-width/index.js').default;

/** True when every character takes one cell. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/** The text without what colours it or makes links of it. */
export const withoutSequences = (text: string): string =>
	text.includes('\u001B') ? text.replace(SEQUENCES, '') : text;

export default function stringWidth(text: string, options?: Options): number {
	if (typeof text !== 'string' || text.length === 0) return 0;
	if (options) return slow()(text, options);
	const plain = withoutSequences(text);
	return isNarrow(plain) ? plain.length : slow()(text, options);
}
