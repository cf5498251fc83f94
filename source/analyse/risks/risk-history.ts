// Levels of earlier days, worked out from the same library.

import {addDays} from '../../math/calendar-days.ts';
import type {RiskId, RiskLevel} from '../../model/risk.ts';
import {steadied} from './level.ts';

export type DayLevels = ReadonlyMap<RiskId, RiskLevel>;

export interface HistoryDay {
	readonly date: string;
	readonly levels: DayLevels;
}

/** The `count` days up to and including `asOf`, oldest first. */
export function daysUpTo(asOf: string, count: number): readonly string[] {
	return Array.from({length: count}, (_, index) => addDays(asOf, index + 1 - count));
}

/**
 * Levels of each day, oldest first, steadied by the day before. `assess` gives a day's own levels from what was known
 * that day. No state is kept between runs: a level depends on the files and the rules alone, so a run on another
 * machine, a skipped day or a changed rule cannot leave a level behind.
 */
export function riskHistory(days: readonly string[], assess: (day: string) => DayLevels): readonly HistoryDay[] {
	const first = days[0];
	if (first === undefined) return [];
	const own = [addDays(first, -1), ...days].map(date => ({date, levels: assess(date)}));
	return own.slice(1).map(({date, levels}, index) => ({
		date,
		levels: new Map(
			[...levels].map(([id, level]) => [id, steadied(level, own[index]?.levels.get(id) ?? null)] as const),
		),
	}));
}
