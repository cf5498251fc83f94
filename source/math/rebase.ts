// Sets several series to 100 on the first date they share, so that their paths can be compared on one axis.

import type {DatedClose} from './align.ts';
import {joinOnDates} from './align.ts';

export interface Rebased {
	/** The common date on which each stands at 100; null when there is none. */
	readonly base: string | null;
	/** As given, from the common date on; empty without one. */
	readonly series: readonly (readonly DatedClose[])[];
}

/** Each close as 100 × close / close on the first common date at or after `from`. */
export function rebase(series: readonly (readonly DatedClose[])[], from = ''): Rebased {
	const base = joinOnDates(series).dates.find(date => date >= from) ?? null;
	if (base === null) return {base, series: series.map(() => [])};
	return {
		base,
		series: series.map(bars => {
			const start = bars.find(bar => bar.date === base)?.close as number;
			return bars.filter(bar => bar.date >= base).map(bar => ({date: bar.date, close: (bar.close / start) * 100}));
		}),
	};
}
