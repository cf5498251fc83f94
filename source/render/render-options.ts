// What an output may be told about its reader.

import type {DrawStyle} from '../draw/style.ts';
import type {Span} from '../model/block.ts';
import type {SectionName} from '../model/section.ts';

export interface RenderOptions {
	/** Only these sections; empty: all that have something to say. */
	readonly sections: readonly SectionName[];
	/** Columns of text output. */
	readonly width: number;
	readonly style: DrawStyle;
	/** Text output: at most so many lines; null: as many as it takes. */
	readonly maxLines: number | null;
	/** Puts colour on a span; without it not one escape sequence is written. */
	readonly paint?: (span: Span) => string;
}

export const plainOptions: RenderOptions = {
	sections: [],
	width: 80,
	style: {ascii: false, unicode: 'full'},
	maxLines: null,
};
