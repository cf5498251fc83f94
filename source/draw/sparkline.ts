// Draws a sparkline block: label, shape, notes on one line; the notes go below where there is no room.

import {sparkText} from '../format/spark-text.ts';
import type {Block, Line} from '../model/block.ts';
import {ellipsisOf, foldFor} from './ascii.ts';
import {cutSpans, spansWidth} from './cut.ts';
import {extremes} from './resample.ts';
import {toLineSpans} from './spans.ts';
import type {DrawStyle} from './style.ts';

type Sparkline = Extract<Block, {kind: 'sparkline'}>;

/** Widest shape: more cells say no more to the eye. */
const widest = 40;

export function drawSparkline(block: Sparkline, width: number, style: DrawStyle): readonly Line[] {
	const label = toLineSpans([block.label], style);
	const notes = toLineSpans(block.notes, style);
	const beside = width - spansWidth(label) - spansWidth(notes) - 4;
	const below = beside < 8;
	const room = Math.max(4, below ? width - spansWidth(label) - 2 : beside);
	const shape = foldFor(style)(sparkText(shrunk(block.values, Math.min(room, widest))));
	const first = cutSpans([...label, {text: '  '}, {text: shape, tone: 'accent'}], width, '');
	if (!below) return [{spans: [...first, {text: '  '}, ...notes], item: null}];
	return [first, cutSpans([{text: '  '}, ...notes], width, ellipsisOf(style))].map(spans => ({spans, item: null}));
}

function shrunk(values: readonly (number | null)[], cells: number): readonly (number | null)[] {
	return values.length <= cells ? values : extremes(values, cells);
}
