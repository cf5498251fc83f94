// From bars as a file wrote them to a Series: dates settled, days made, instrument named, doubts flagged.

import type {Calendar, Series} from '../model/prices.ts';
import type {Problem} from '../model/problem.ts';
import type {Rules} from '../rules/rules.ts';
import {hourMilliseconds} from './calendar-days.ts';
import {decideOrder, type OrderDecision} from './date-order.ts';
import {foldBars} from './fold-bars.ts';
import type {ParseContext, Parsed, TextFile} from './format.ts';
import {completeMoments, type Moments, noDay, type PlainMoments, plainMoments} from './moment-columns.ts';
import type {DateOrder} from './price-dates.ts';
import {findInstrument, type Instrument, inCurrency} from './price-symbol.ts';
import {problemList, quoted} from './problem-list.ts';
import type {RawPrices, RawSeries} from './raw-series.ts';
import {flagSeries} from './series-flags.ts';
import {parseSidecar, type Sidecar, sidecarPath} from './sidecar.ts';

interface Told {
	readonly file: TextFile;
	readonly sidecar: Sidecar;
	readonly rules: Rules;
	/** The file holds several instruments: a symbol of the sidecar or of the file name cannot mean all of them. */
	readonly several: boolean;
}

interface Timed {
	readonly moments: Moments;
	/** Number of rows with a date. */
	readonly dated: number;
	readonly problems: readonly Problem[];
}

function timeBars({bars}: RawSeries, plain: PlainMoments, order: DateOrder, path: string): Timed {
	const problems = problemList(path);
	const moments = completeMoments(plain, bars.stamps, order);
	let dated = 0;
	for (let at = 0; at < bars.length; at++) {
		if (moments.days[at] !== noDay) {
			dated++;
			continue;
		}
		const message = `invalid date ${quoted(bars.stamps.at(at))}; expected a date such as 2025-12-31, the row is left out`;
		problems.add('warning', 'bad-date', bars.lines[at] ?? null, message);
	}
	return {moments, dated, problems: problems.all()};
}

const hour = 3600;

/** A bar in the small hours: 2:00-7:59 UTC (10 p.m. to 3 a.m. in New York), or 0:01-3:59 where no zone is told. */
function isNight(second: number, instant: number): boolean {
	if (Number.isNaN(instant)) return second > 0 && second < 4 * hour;
	const hours = Math.floor(instant / hourMilliseconds) % 24;
	return hours >= 2 && hours < 8;
}

/**
 * 24x7 when the instrument is known to be, or when its bars say so: a fifth of all days on weekends, or a tenth of intraday
 * bars at night. An exchange has neither.
 */
function calendarOf(raw: RawSeries, moments: Moments, instrument: Instrument, sidecar: Sidecar): Calendar {
	if (sidecar.calendar) return sidecar.calendar;
	if (instrument.entity?.calendar) return instrument.entity.calendar;
	if (raw.timeZone !== null && raw.timeZone !== 'UTC') return 'XNYS';
	const head = [...moments.days.subarray(0, 1000).keys()].filter(at => moments.days[at] !== noDay);
	const days = [...new Set(head.map(at => moments.days[at] as number))];
	const weekends = days.filter(day => ((((day + 4) % 7) + 7) % 7) % 6 === 0).length;
	const nights = head.filter(at => isNight(moments.seconds[at] as number, moments.instants[at] as number)).length;
	if (days.length < head.length && nights >= head.length * 0.1) return '24x7';
	return days.length >= 5 && weekends >= days.length * 0.2 ? '24x7' : 'XNYS';
}

function currencyOf(raw: RawSeries, instrument: Instrument, sidecar: Sidecar): string | null {
	return (
		(sidecar.currency ?? raw.currency ?? instrument.quote ?? instrument.entity?.currency ?? null)
			?.toUpperCase()
			.replace('POINTS', 'points') ?? null
	);
}

function seriesOf(raw: RawSeries, moments: Moments, told: Told): Series {
	const {sidecar, file, rules, several} = told;
	const found = findInstrument(several ? null : sidecar.symbol, raw.symbol, file.path, rules.entities);
	const instrument = inCurrency(found, sidecar.currency ?? raw.currency);
	const calendar = calendarOf(raw, moments, found, sidecar);
	const days = foldBars(raw.bars, moments, calendar, sidecar.timeZone ?? raw.timeZone);
	const series: Series = {
		symbol: instrument.symbol,
		sourceSymbol: instrument.sourceSymbol,
		name: (several ? null : sidecar.name) ?? raw.name ?? instrument.entity?.name ?? null,
		file: file.path,
		currency: currencyOf(raw, instrument, sidecar),
		calendar,
		adjusted: sidecar.adjusted ?? raw.adjusted,
		source: sidecar.source ?? raw.source,
		sourceUrl: sidecar.sourceUrl,
		retrievedAt: sidecar.retrievedAt,
		bars: days.bars,
		flags: days.flags,
	};
	return {...series, flags: [...days.flags, ...flagSeries(series, instrument, told.rules.priceScales)]};
}

/** By every date of the file, of all its series, that can be read in more than one way. */
function orderOf(series: readonly RawSeries[], plain: readonly PlainMoments[]): OrderDecision {
	const stamps = series.flatMap(({bars}, index) => (plain[index]?.others ?? []).map(bars.stamps.at));
	return decideOrder(stamps, series[0]?.order ?? null);
}

/** Series of one file with all problems met on the way. A series without a bar is not made. */
export function buildSeries(raw: RawPrices, file: TextFile, context: ParseContext): Parsed {
	const {sidecar, problems} = parseSidecar(context.sidecar, sidecarPath(file.path));
	const told: Told = {file, sidecar, rules: context.rules, several: raw.series.length > 1};
	const plain = raw.series.map(({bars}) => plainMoments(bars.stamps));
	const {order, reason} = orderOf(raw.series, plain);
	if (order === null) {
		const line = raw.series[0]?.bars.lines[0] ?? null;
		const refused: Problem = {file: file.path, line, severity: 'error', code: 'ambiguous-dates', message: reason};
		return {series: [], problems: [...problems, ...raw.problems, refused]};
	}
	const built = raw.series.map((series, index) => {
		const timed = timeBars(series, plain[index] as PlainMoments, order, file.path);
		return {series: timed.dated > 0 ? [seriesOf(series, timed.moments, told)] : [], problems: timed.problems};
	});
	const series = built.flatMap(one => one.series);
	const found = [...problems, ...raw.problems, ...built.flatMap(one => one.problems)];
	const silent = series.length === 0 && !found.some(problem => problem.severity === 'error');
	const empty: Problem = {
		file: file.path,
		line: null,
		severity: 'error',
		code: 'no-bars',
		message: 'no row with a readable date and close; nothing of this file is used',
	};
	return {series, problems: silent ? [...found, empty] : found};
}
