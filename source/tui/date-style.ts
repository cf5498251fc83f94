// Dates that stand by themselves, as the reader wants them: `17 Dec`, `2025-12-17`, or days before the as-of date. Pure.

import {dayOf, daysBetween, longDate, shortDate, weekdayDate} from '../format/dates.ts';
import type {Block, Inline, Row, Span} from '../model/block.ts';
import type {AppSettings} from '../settings/settings.ts';

export type DateStyle = AppSettings['dates'];

/** `15 d` before, `in 2 d` after; null for a month and where there is no as-of date. */
function relative(iso: string, asOf: string | null): string | null {
	const days = asOf === null ? null : daysBetween(dayOf(iso), dayOf(asOf));
	if (days === null) return null;
	return days < 0 ? `in ${-days} d` : `${days} d`;
}

/** The span with its date written in the style; what stands behind the date (`~`) stays. */
function restyled(span: Span, style: DateStyle, asOf: string | null): Span {
	const {date, text} = span;
	if (date === undefined) return span;
	const shown = [longDate(date), shortDate(date)].find(form => text.startsWith(form));
	const wanted = style === 'iso' ? dayOf(date) : relative(date, asOf);
	return shown === undefined || wanted === null ? span : {...span, text: wanted + text.slice(shown.length)};
}

/** Blocks with their dates in a style. `short` is how sections write them. */
export function withDates(blocks: readonly Block[], style: DateStyle, asOf: string | null): readonly Block[] {
	if (style === 'short') return blocks;
	const inline = (content: Inline): Inline =>
		content.map(part => (typeof part === 'string' ? part : restyled(part, style, asOf)));
	const row = (one: Row): Row => ({
		...one,
		cells: one.cells.map(inline),
		...(one.below ? {below: one.below.map(inline)} : {}),
	});
	return blocks.map(block => {
		if (block.kind === 'table') return {...block, rows: block.rows.map(row)};
		return block.kind === 'paragraph' ? {...block, content: inline(block.content)} : block;
	});
}

/** The as-of date of the header: with its weekday where there is room. */
export function headerDate(asOf: string | null, style: DateStyle, wide: boolean): string {
	const date = style === 'iso' && asOf !== null ? dayOf(asOf) : wide ? weekdayDate(asOf) : longDate(asOf);
	return wide ? `as of ${date}` : date;
}
