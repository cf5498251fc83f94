// Cuts text and spans to a number of cells.

import type {Span} from '../model/block.ts';
import {cellWidth, graphemes, isNarrow} from './width.ts';

/** The longest beginning of `text` that fits `width` cells. */
export function headOf(text: string, width: number): string {
	if (isNarrow(text)) return text.slice(0, Math.max(0, width));
	let head = '';
	for (const grapheme of graphemes(text)) {
		if (cellWidth(head + grapheme) > width) break;
		head += grapheme;
	}
	return head;
}

/** Total cells of spans. Joined first: a combining mark may begin a span. */
export const spansWidth = (spans: readonly Span[]): number => cellWidth(spans.map(span => span.text).join(''));

/** The spans, or their beginning with the mark of a cut where they take more than `width` cells. */
export function cutSpans(spans: readonly Span[], width: number, ellipsis: string): readonly Span[] {
	if (spansWidth(spans) <= width) return spans;
	const mark = headOf(ellipsis, width);
	const kept: Span[] = [];
	let left = width - mark.length;
	for (const span of spans) {
		const head = headOf(span.text, left);
		if (head.length > 0) kept.push({...span, text: head});
		left -= cellWidth(head);
		if (head.length < span.text.length) break;
	}
	const last = kept.at(-1);
	return last ? [...kept.slice(0, -1), {...last, text: last.text.trimEnd() + mark}] : [{text: mark}];
}

/** Blank cells. */
export const blank = (width: number): Span => ({text: ' '.repeat(Math.max(0, width))});

/** Exactly `width` cells: cut or filled with blanks on the other side of `align`. */
export function fitSpans(
	spans: readonly Span[],
	width: number,
	align: 'left' | 'right',
	ellipsis = '…',
): readonly Span[] {
	const cut = cutSpans(spans, width, ellipsis);
	const rest = width - spansWidth(cut);
	if (rest <= 0) return cut;
	return align === 'left' ? [...cut, blank(rest)] : [blank(rest), ...cut];
}
