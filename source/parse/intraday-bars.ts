// Folds intraday bars into days: first open, highest high, lowest low, last close, summed volume.

import type {Bar, Calendar} from '../model/prices.ts';
import {type Days, given, groupDays, inOrder, type LocalTimes, mostFrequent, oneBar} from './day-bars.ts';
import type {RawBars} from './raw-series.ts';

/** The largest (`sign` 1) or smallest (-1) value given; null where none is. */
function extreme(column: Float64Array, rows: Uint32Array, sign: 1 | -1): number | null {
	let best = Number.NaN;
	for (const at of rows)
		if (!(sign * (column[at] as number) <= sign * best) && !Number.isNaN(column[at])) best = column[at] as number;
	return given(best);
}

function sum(column: Float64Array, rows: Uint32Array): number | null {
	let total = Number.NaN;
	for (const at of rows)
		if (!Number.isNaN(column[at])) total = (Number.isNaN(total) ? 0 : total) + (column[at] as number);
	return given(total);
}

/** One day from its bars in order of time: first open, highest high, lowest low, last close, summed volume. */
function foldDay(bars: RawBars, rows: Uint32Array, day: number): Bar {
	return {
		...oneBar(bars, rows.at(-1) as number, day),
		open: given(bars.open[rows[0] as number]),
		high: extreme(bars.high, rows, 1),
		low: extreme(bars.low, rows, -1),
		volume: sum(bars.volume, rows),
	};
}

const nine = 9 * 3600;
const four = 16 * 3600;

/** The regular session of New York (bars that begin from 9:00 to before 16:00) where there is any, else all of the day. */
function regularSession(rows: Uint32Array, seconds: Int32Array): Uint32Array {
	const regular = rows.filter(at => (seconds[at] as number) >= nine && (seconds[at] as number) < four);
	return regular.length > 0 ? regular : rows;
}

/** The last day ends earlier than days do: by its time against the other days, or against midnight for a lone 24x7 day. */
function isPartial(days: readonly Uint32Array[], seconds: Int32Array, calendar: Calendar): boolean {
	const ends = days.map(rows => seconds[rows.at(-1) as number] as number);
	const end = ends.at(-1) ?? 0;
	if (ends.length > 1) return end < mostFrequent(ends.slice(0, -1));
	const [first, second] = [...(days[0]?.subarray(0, 2) ?? [])].map(at => seconds[at] as number);
	const step = first === undefined || second === undefined ? 0 : second - first;
	return calendar === '24x7' && step > 0 && end + step < 24 * 3600;
}

/** Days of the zone that `times` are in; of an exchange only its regular session. */
export function foldIntraday(raw: RawBars, times: LocalTimes, calendar: Calendar, zone: string): Days {
	const order = inOrder(times, raw.lines);
	const grouped = groupDays(order, times.days);
	const days = calendar === 'XNYS' ? grouped.map(rows => regularSession(rows, times.seconds)) : grouped;
	const bars = days.map(rows => foldDay(raw, rows, times.days[rows[0] as number] as number));
	const [first, last] = [bars[0], bars.at(-1)];
	if (!first || !last) return {bars, flags: []};
	const folded = `${order.length} intraday bars were folded into ${bars.length} days of the zone ${zone}`;
	const cut = `the bars of ${last.date} end earlier than those of a whole day; its close is the last one given`;
	const partial = isPartial(days, times.seconds, calendar)
		? [{code: 'partial-last-day', line: last.line, message: cut}]
		: [];
	return {bars, flags: [{code: 'folded-from-intraday', line: first.line, message: folded}, ...partial]};
}
