// A section's content without a width (Block), and at a width (Line). Tones name meanings; colours live in tui/theme.ts.

import type {Evidence} from './evidence.ts';

export type ToneName =
	| 'plain'
	| 'strong'
	| 'muted'
	| 'accent'
	| 'heading'
	| 'positive'
	| 'negative'
	| 'up'
	| 'down'
	| 'calm'
	| 'watch'
	| 'elevated'
	| 'severe'
	| 'insufficient'
	| 'supported'
	| 'contradicted'
	| 'unsure'
	| 'link'
	| 'mark'
	/** Lines of one chart, told apart by hue; their names tell them apart without. */
	| 'line-1'
	| 'line-2'
	| 'line-3'
	| 'line-4'
	| 'line-5'
	| 'line-6';

/** What Enter opens. */
export type Target =
	| {
			readonly kind: 'article';
			readonly id: string;
			readonly at?: {readonly line: number; readonly start: number; readonly end: number};
	  }
	| {readonly kind: 'story'; readonly id: string}
	| {readonly kind: 'entity'; readonly id: string}
	| {readonly kind: 'risk'; readonly id: string}
	| {readonly kind: 'series'; readonly symbol: string}
	| {readonly kind: 'claim'; readonly id: string}
	| {readonly kind: 'deal'; readonly id: string}
	| {readonly kind: 'loop'; readonly index: number}
	| {readonly kind: 'company'; readonly id: string}
	| {readonly kind: 'conflict'; readonly id: string}
	| {readonly kind: 'problem'; readonly index: number};

export interface Span {
	readonly text: string;
	readonly tone?: ToneName;
	/** The address it leads to, for terminals that follow links. */
	readonly href?: string;
	/** The ISO date its text begins with, where a date stands by itself. */
	readonly date?: string;
}

/** A run of words with their meanings. A bare string is plain. */
export type Inline = readonly (string | Span)[];

export interface Column {
	readonly id: string;
	readonly header: string;
	readonly align: 'left' | 'right';
	/** Cells never get narrower than this. */
	readonly min: number;
	/** Takes what is left over; several share it by weight. 0: as wide as its widest cell. */
	readonly grow: number;
	/** When the width does not suffice, columns with the highest number go first; 0 always stays. */
	readonly drop: number;
	/** A cell too long: cut with `…`, or wrapped onto further lines. */
	readonly overflow: 'cut' | 'wrap';
}

export interface Row {
	/** In the order of the columns. */
	readonly cells: readonly Inline[];
	/** Further lines below the row, indented, wrapped. */
	readonly below?: readonly Inline[];
	readonly open?: Target;
}

/** Data of a chart; draw/ decides on characters. null is a gap and is never drawn as a value. */
export type Chart =
	| {
			readonly kind: 'line';
			readonly title: string;
			readonly unit: string;
			readonly series: readonly {readonly name: string; readonly points: readonly ChartPoint[]}[];
			readonly band?: readonly {readonly low: number | null; readonly high: number | null}[];
			readonly fixed?: readonly [number, number];
			readonly zeroLine?: boolean;
			readonly log?: boolean;
			readonly marks?: readonly ChartMark[];
			/** The date under the crosshair. */
			readonly cursor?: string;
			readonly caption: string;
	  }
	| {
			readonly kind: 'area';
			readonly title: string;
			readonly unit: string;
			readonly name: string;
			readonly points: readonly ChartPoint[];
			/** The date under the crosshair. */
			readonly cursor?: string;
			readonly caption: string;
	  }
	| {
			readonly kind: 'bars';
			readonly title: string;
			readonly unit: string;
			readonly name: string;
			readonly points: readonly ChartPoint[];
			/** The date under the crosshair. */
			readonly cursor?: string;
			readonly caption: string;
	  }
	| {
			readonly kind: 'candles';
			readonly title: string;
			readonly unit: string;
			readonly name: string;
			readonly candles: readonly {
				readonly date: string;
				readonly open: number;
				readonly high: number;
				readonly low: number;
				readonly close: number;
			}[];
			/** The date under the crosshair. */
			readonly cursor?: string;
			readonly caption: string;
	  }
	| {
			readonly kind: 'heat';
			readonly title: string;
			readonly names: readonly string[];
			readonly cells: readonly (readonly (number | null)[])[];
			readonly caption: string;
	  }
	| {
			readonly kind: 'steps';
			readonly title: string;
			readonly labels: readonly string[];
			readonly points: readonly ChartPoint[];
			readonly caption: string;
	  };

export interface ChartPoint {
	readonly date: string;
	readonly value: number | null;
}

export interface ChartMark {
	readonly date: string;
	readonly label: string;
	readonly open?: Target;
}

export type Block =
	| {readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: Inline}
	| {
			readonly kind: 'paragraph';
			readonly content: Inline;
			readonly indent?: number;
			readonly hang?: number;
			readonly open?: Target;
			/** Everything the words rest on, where that is more than what opens: footnotes are made of it. */
			readonly cites?: readonly Target[];
	  }
	| {
			readonly kind: 'table';
			readonly columns: readonly Column[];
			readonly rows: readonly Row[];
			readonly header: boolean;
	  }
	/** A verbatim quotation with its place. `source` is the short name of it, e.g. `[2]:37`. */
	| {
			readonly kind: 'quote';
			readonly evidence: Evidence;
			readonly source: string;
			readonly notes?: Inline;
			readonly open?: Target;
	  }
	| {
			readonly kind: 'sparkline';
			readonly label: string;
			readonly values: readonly (number | null)[];
			readonly notes: Inline;
	  }
	| {readonly kind: 'chart'; readonly chart: Chart; readonly height?: number}
	| {readonly kind: 'rule'}
	| {readonly kind: 'space'};

/** One line at a width: never wider than asked for, measured in terminal cells. */
export interface Line {
	readonly spans: readonly Span[];
	/** Lines of one openable thing carry the same `item` number, counted from 0 over the section; null: not openable. */
	readonly item: number | null;
	readonly open?: Target;
}
