// Width of text in terminal cells.

import stringWidth from 'string-width';

// Scripts and signs that are one cell each and never join: counted without segmenting (the slow way costs 500 times more).
const narrow =
	/^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0391-\u03A1\u03A3-\u03FF\u0410-\u044F\u2010-\u2027\u2030-\u203B\u20A0-\u20BF\u2190-\u2194\u2212\u2264\u2265\u2317\u2500-\u25A9\u25B2\u25BC\u25CF\u2713\u2717\u2800-\u28FF]*$/;

/** True when every character takes one cell, so that offsets are cells. */
export const isNarrow = (text: string): boolean => narrow.test(text);

/** Terminal cells of a text. */
export function cellWidth(text: string): number {
	return text.length === 0 || isNarrow(text) ? text.length : stringWidth(text);
}

let segmenter: Intl.Segmenter | undefined;

/** The user-perceived characters of a text. The segmenter is made on first use: it costs as much as a small run. */
export function graphemes(text: string): readonly string[] {
	if (isNarrow(text)) return text.split('');
	segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), part => part.segment);
}
