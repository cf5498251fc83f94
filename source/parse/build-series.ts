// From bars as a file wrote them to a Series: dates settled, days made, instrument named, doubts flagged.

import type {Entity} from '../model/entity.ts';
import type {Calendar, Series} from '../model/prices.ts';
import type {Problem} from '../model/problem.ts';
import {weekday} from './calendar-days.ts';
import {foldBars, type TimedBar} from './fold-bars.ts';
import type {ParseContext, Parsed, TextFile} from './format.ts';
import {decideOrder, type Moment, readMoment} from './price-dates.ts';
import {findInstrument, type Instrument} from './price-symbol.ts';
import {problemList, quoted} from './problem-list.ts';
import type {RawPrices, RawSeries} from './raw-series.ts';
import {flagSeries} from './series-flags.ts';
import {parseSidecar, type Sidecar, sidecarPath} from './sidecar.ts';

interface Told {
	readonly file: TextFile;
	readonly sidecar: Sidecar;
	readonly entities: readonly Entity[];
	/** The file holds several instruments: a symbol of the sidecar or of the file name cannot mean all of them. */
	readonly several: boolean;
}

type Timed = {readonly bars: readonly TimedBar[]; readonly problems: readonly Problem[]};

function timeBars(raw: RawSeries, path: string): Timed {
	const problems = problemList(path);
	const {order, reason} = decideOrder(
		raw.bars.map(bar => bar.stamp),
		raw.order,
	);
	if (order === null) {
		problems.add('error', 'ambiguous-dates', raw.bars[0]?.line ?? null, reason);
		return {bars: [], problems: problems.all()};
	}
	const bars: TimedBar[] = [];
	for (const bar of raw.bars) {
		const moment = readMoment(bar.stamp, order);
		if (moment) bars.push({bar, moment});
		else
			problems.add(
				'warning',
				'bad-date',
				bar.line,
				`invalid date ${quoted(bar.stamp)}; expected a date such as 2025-12-31, the row is left out`,
			);
	}
	return {bars, problems: problems.all()};
}

const hour = 3600;

/** A bar in the small hours: 2:00-7:59 UTC (10 p.m. to 3 a.m. in New York), or 0:01-3:59 where no zone is told. */
function isNight({instant, seconds}: Moment): boolean {
	if (seconds === null || (seconds === 0 && instant === null)) return false;
	return instant === null
		? seconds < 4 * hour
		: new Date(instant).getUTCHours() >= 2 && new Date(instant).getUTCHours() < 8;
}

/**
 * 24x7 when the instrument is known to be, or when its bars say so: a fifth of all days on weekends, or a tenth of intraday
 * bars at night. An exchange has neither.
 */
function calendarOf(raw: RawSeries, timed: readonly TimedBar[], instrument: Instrument, sidecar: Sidecar): Calendar {
	if (sidecar.calendar) return sidecar.calendar;
	if (instrument.entity?.calendar) return instrument.entity.calendar;
	if (raw.timeZone !== null && raw.timeZone !== 'UTC') return 'XNYS';
	const head = timed.slice(0, 5000).map(({moment}) => moment);
	const days = new Set(head.map(moment => moment.day));
	const weekends = [...days].filter(day => weekday(day) % 6 === 0).length;
	const nights = days.size < head.length && head.filter(isNight).length >= head.length * 0.1;
	return nights || (days.size >= 5 && weekends >= days.size * 0.2) ? '24x7' : 'XNYS';
}

function currencyOf(raw: RawSeries, instrument: Instrument, sidecar: Sidecar): string | null {
	return (
		(sidecar.currency ?? raw.currency ?? instrument.quote ?? instrument.entity?.currency ?? null)
			?.toUpperCase()
			.replace('POINTS', 'points') ?? null
	);
}

function seriesOf(raw: RawSeries, timed: readonly TimedBar[], told: Told): Series {
	const {sidecar, file, entities, several} = told;
	const instrument = findInstrument(several ? null : sidecar.symbol, raw.symbol, file.path, entities);
	const calendar = calendarOf(raw, timed, instrument, sidecar);
	const days = foldBars(timed, calendar, sidecar.timeZone ?? raw.timeZone);
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
	return {...series, flags: [...days.flags, ...flagSeries(series, instrument)]};
}

/** Series of one file with all problems met on the way. A series without a bar is not made. */
export function buildSeries(raw: RawPrices, file: TextFile, context: ParseContext): Parsed {
	const {sidecar, problems} = parseSidecar(context.sidecar, sidecarPath(file.path));
	const told: Told = {file, sidecar, entities: context.rules.entities, several: raw.series.length > 1};
	const built = raw.series.map(series => {
		const timed = timeBars(series, file.path);
		return {series: timed.bars.length === 0 ? [] : [seriesOf(series, timed.bars, told)], problems: timed.problems};
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
