// Blocks become the lines of a page: charts share the height there is, short tables go to the table component, and where the
// charts stand is known to the pointer.

import {layout} from '../draw/layout.ts';
import type {DrawStyle} from '../draw/style.ts';
import type {Block, Chart, Line} from '../model/block.ts';
import type {ContentSource} from './content.ts';

/** A chart of a page, with the rows it may take and its lines: first and one behind the last. */
export interface Plot {
	readonly chart: Chart;
	readonly height: number | undefined;
	readonly from: number;
	readonly to: number;
}

const plotsDates = (block: Block): boolean => block.kind === 'chart' && block.chart.kind !== 'heat';

/** Fewest and most rows of a chart. */
const chartRows = {least: 9, most: 60};

/** The charts of a page share the height the rest of it leaves; lines below a chart (its marks) are part of that rest. */
export function withChartHeight(
	blocks: readonly Block[],
	width: number,
	height: number,
	style: DrawStyle,
): readonly Block[] {
	const charts = blocks.filter(plotsDates).length;
	if (charts === 0) return blocks;
	const at = (rows: number): readonly Block[] =>
		blocks.map(block => (plotsDates(block) ? {...block, height: rows} : block));
	const share = Math.max(chartRows.least, Math.min(chartRows.most, Math.floor(height / Math.min(charts, 2))));
	const excess = charts === 1 ? Math.max(0, layout(at(share), width, style).length - height) : 0;
	return at(Math.max(chartRows.least, share - excess));
}

/** Where the charts among blocks stand once they are laid out. */
export function plotsOf(blocks: readonly Block[], width: number, {style, compact}: ContentSource): readonly Plot[] {
	const shown = compact ? blocks.filter(block => block.kind !== 'space') : blocks;
	const linesBefore = (at: number): number => layout(shown.slice(0, at), width, style).length;
	return shown.flatMap((block, at): readonly Plot[] =>
		block.kind === 'chart' && plotsDates(block)
			? [{chart: block.chart, height: block.height, from: linesBefore(at), to: linesBefore(at + 1)}]
			: [],
	);
}

/** Lays blocks out; short tables with the table component. Items are counted over all parts. */
export function linesOf(
	blocks: readonly Block[],
	width: number,
	source: ContentSource,
	framed: boolean,
): readonly Line[] {
	const shown = source.compact ? blocks.filter(block => block.kind !== 'space') : blocks;
	if (!framed) return layout(shown, width, source.style);
	const lines: Line[] = [];
	let items = 0;
	for (const block of shown) {
		const drawn = (block.kind === 'table' ? source.table(block, width) : null) ?? layout([block], width, source.style);
		for (const line of drawn) lines.push(line.item === null ? line : {...line, item: line.item + items});
		items += drawn.reduce((most, line) => Math.max(most, line.item === null ? 0 : line.item + 1), 0);
	}
	return lines;
}
