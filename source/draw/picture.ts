// A drawn chart: its rows, and what must be said about how it was drawn.

import type {Span} from '../model/block.ts';
import type {PlotArea} from './geometry.ts';

export interface Picture {
	readonly rows: readonly (readonly Span[])[];
	/** `115 days in 60 columns, extremes kept`; empty when every value has a place of its own. */
	readonly note: string;
	/** Where the days stand in the rows, for what points at a day. */
	readonly area: PlotArea;
}

/** The words for many values in few places. */
export const crowded = (values: number, places: number, kept: string): string =>
	values <= places ? '' : `${values} days in ${places} columns, ${kept} kept.`;
