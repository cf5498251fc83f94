// A statement with a number in it, and what the loaded prices say about it.

import type {Evidence} from './evidence.ts';

export type ClaimMetric =
	| 'return'
	| 'level'
	| 'intraday_level'
	| 'intraday_move'
	| 'drawdown_max'
	| 'drawdown_current'
	| 'change_abs'
	| 'relative_return'
	| 'correlation'
	| 'volatility'
	| 'ratio_to_high'
	| 'record'
	| 'streak'
	| 'amount'
	| 'count';

export type Comparator = 'eq' | 'approx' | 'nearly' | 'gt' | 'gte' | 'lt' | 'lte' | 'up_to' | 'between';
export type ClaimUnit = 'percent' | 'pp' | 'USD' | 'points' | 'count' | 'none' | (string & {});
export type Direction = 'up' | 'down' | 'none';

/** DOMAIN 4.3. Named as in the published examples; dates are ISO. */
export type Window =
	| {readonly type: 'point'}
	| {readonly type: 'session'; readonly date: string | null}
	| {
			readonly type: 'trailing';
			readonly n: number;
			readonly unit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
			readonly basis: 'calendar' | 'trading';
	  }
	| {readonly type: 'ytd'; readonly year: number | null}
	| {readonly type: 'mtd'; readonly month: string | null}
	| {readonly type: 'qtd'; readonly quarter: string | null}
	| {readonly type: 'calendar-month'; readonly month: string | null}
	| {readonly type: 'calendar-year'; readonly year: number | null}
	| {readonly type: 'quarter'; readonly quarter: string | null}
	| {readonly type: 'half-year'; readonly year: number | null; readonly half: 1 | 2}
	| {readonly type: 'since'; readonly date: string | null; readonly event: string | null}
	| {readonly type: 'within'; readonly of: 'week' | 'month' | 'quarter' | 'year'}
	| {readonly type: 'start-of'; readonly of: 'week' | 'month' | 'quarter' | 'year'}
	| {readonly type: 'inherit'}
	| {readonly type: 'overnight'}
	| {readonly type: 'future'}
	| {readonly type: 'none'};

/** How the text puts it. Only `asserted` and `reported` statements about the past are checked. */
export type Modality = 'asserted' | 'reported' | 'conditional' | 'forecast' | 'potential';

/** What a text says, before anything is checked. */
export interface ClaimStatement {
	/** Ticker where there is one, else entity id; null when it cannot be told. */
	readonly subject: string | null;
	readonly metric: ClaimMetric;
	readonly comparator: Comparator;
	/** Magnitude in base units (`$9.7 billion` is 9700000000); the sign is in `direction`. */
	readonly value: number | readonly [number, number] | null;
	/** The number as written, to know its last stated digit: `17`, `19.3`, `$87,058.23`. */
	readonly valueText: string;
	/** Unit of the last stated digit in base units (`19.3` -> 0.1). */
	readonly ulp: number;
	readonly unit: ClaimUnit;
	readonly direction: Direction;
	readonly window: Window;
	readonly asOf: string | null;
	/** First and last day the window may end, where the text or its date only tells a month or a part of one. */
	readonly endDays?: readonly [string, string];
	/** Other instrument of a comparison, or null. */
	readonly benchmark: string | null;
	/** What is counted or paid for (`GPUs`, `AI cloud deal`, `revenue`); null for prices. */
	readonly item: string | null;
	readonly modality: Modality;
	readonly negated: boolean;
	readonly hedges: readonly string[];
	readonly attribution: string | null;
}

/** A statement found in one article (part of its Findings). Offsets are in the cleaned text. */
export interface FoundClaim extends ClaimStatement {
	readonly sentence: number;
	readonly start: number;
	readonly end: number;
	/** Other stretches the words may mean, each with its last day; a verdict is given only where all agree. */
	readonly others?: readonly {readonly window: Window; readonly asOf: string}[];
	/** Told as history (an analogy), not as news. */
	readonly historical: boolean;
}

export type Verdict = 'supported' | 'contradicted' | 'not_checkable';
export type NotCheckableReason =
	| 'no_series'
	| 'no_window'
	| 'no_subject'
	| 'no_as_of'
	| 'stale_series'
	| 'history_too_short'
	| 'forecast'
	| 'not_a_price_claim'
	| 'unsupported_metric'
	| 'needs_intraday'
	| 'ambiguous_convention';

export interface Quote {
	readonly price: number;
	/** ISO date of the bar. */
	readonly at: string;
	readonly field: 'open' | 'high' | 'low' | 'close';
	readonly adjusted: boolean | null;
	/** 1-based line of the bar in the series' file. */
	readonly line: number;
}

export interface ClaimCheck {
	readonly verdict: Verdict;
	readonly reason: NotCheckableReason | null;
	/** Signed, in the claim's unit; null when nothing could be computed. */
	readonly computed: number | null;
	readonly base: Quote | null;
	readonly end: Quote | null;
	/** File of the series used. */
	readonly series: string | null;
	readonly conventionSensitive: boolean;
	/** `borderline understated intraday proxy limited_history closes_only as_of_inferred end_day_sensitive …` */
	readonly flags: readonly string[];
	/** Other readings of the same wording: trading days, other end days. */
	readonly alternatives: readonly Alternative[];
}

/** The same statement under another convention, with what it would give. */
export interface Alternative {
	readonly label: string;
	readonly verdict: Verdict;
	readonly computed: number | null;
	readonly base: Quote | null;
	readonly end: Quote | null;
}

/** A number that must hold if the statement does: the price 30 days earlier, the gain needed to recover. */
export interface ImpliedNumber {
	readonly label: string;
	readonly value: number;
	readonly unit: ClaimUnit;
}

export interface Claim extends ClaimStatement {
	readonly id: string;
	readonly articleId: string;
	/** The id of an earlier claim that says the same; its quotes are in that row too. */
	readonly duplicateOf: string | null;
	readonly risks: readonly string[];
	readonly evidence: readonly Evidence[];
	readonly check: ClaimCheck;
	readonly implied: readonly ImpliedNumber[];
}
