// What every price reader hands on: bars as the file wrote them, before dates are settled and days are made.

import type {Problem} from '../model/problem.ts';
import type {DateOrder} from './price-dates.ts';

/** One row of a file. null is "not given". */
export interface RawBar {
	/** A date, a time or a Unix count as written. */
	readonly stamp: string | number;
	readonly open: number | null;
	readonly high: number | null;
	readonly low: number | null;
	readonly close: number;
	readonly volume: number | null;
	readonly line: number;
}

/** The bars of one instrument with what the content itself says about it; null is "not told". */
export interface RawSeries {
	readonly symbol: string | null;
	readonly name: string | null;
	readonly currency: string | null;
	/** IANA zone of the exchange, where the content names it. */
	readonly timeZone: string | null;
	readonly adjusted: boolean | null;
	/** The service, where the content gives it away. */
	readonly source: string | null;
	/** Order of day and month known from the service's layout. */
	readonly order: DateOrder | null;
	readonly bars: readonly RawBar[];
}

export interface RawPrices {
	readonly series: readonly RawSeries[];
	readonly problems: readonly Problem[];
}
