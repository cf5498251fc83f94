// Price histories and price snapshots.

export type Calendar = '24x7' | 'XNYS';

/** One trading day. Prices in the series' currency; null is "not given", never 0. */
export interface Bar {
	/** ISO date in the series' own calendar (UTC for 24x7, New York for XNYS). */
	readonly date: string;
	readonly open: number | null;
	readonly high: number | null;
	readonly low: number | null;
	readonly close: number;
	readonly volume: number | null;
	/** 1-based line in the file, for evidence. */
	readonly line: number;
}

/** Why a series should be read with care. `line` points at the bar in question. */
export interface SeriesFlag {
	/** Kebab-case, e.g. `possible-split`, `duplicate-days`, `partial-last-day`, `weekday-only`, `folded-from-hours`. */
	readonly code: string;
	readonly line: number | null;
	readonly message: string;
}

export interface Series {
	/** Canonical ticker where the instrument is known (`BTC`), else the symbol as found, upper-cased. */
	readonly symbol: string;
	/** The symbol as the file or its name wrote it (`BTCUSD`, `BTC-USD`). */
	readonly sourceSymbol: string;
	readonly name: string | null;
	readonly file: string;
	readonly currency: string | null;
	readonly calendar: Calendar;
	/** Splits and dividends applied to `close`? null: not told. */
	readonly adjusted: boolean | null;
	readonly source: string | null;
	readonly sourceUrl: string | null;
	readonly retrievedAt: string | null;
	/** Ascending, one bar a date. */
	readonly bars: readonly Bar[];
	readonly flags: readonly SeriesFlag[];
}

/** A change the source stated, e.g. `{label: '30d', percent: -17.9}`. Never computed by us. */
export interface StatedChange {
	readonly window: string;
	readonly percent: number;
}

/** One instrument at one moment. It never pretends to be a series. */
export interface Snapshot {
	readonly symbol: string;
	readonly name: string | null;
	readonly asOf: string | null;
	readonly price: number | null;
	readonly currency: string | null;
	readonly changes: readonly StatedChange[];
	readonly source: string | null;
	readonly file: string;
	readonly line: number;
}
