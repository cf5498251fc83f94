// What the drawing layer must know about the place it draws for, besides the width.

export interface DrawStyle {
	/** Nothing but printable ASCII comes out. */
	readonly ascii: boolean;
	/** `console`: a terminal font of 256 glyphs (Linux console): no braille, no eighth blocks, no round corners. */
	readonly unicode: 'full' | 'console';
	/** Rows a chart may take where its block names no height. */
	readonly height?: number;
}

export const fullStyle: DrawStyle = {ascii: false, unicode: 'full'};
export const asciiStyle: DrawStyle = {ascii: true, unicode: 'full'};

/** Rows of a chart when nobody says otherwise. */
export const defaultChartHeight = 12;
