// Lays blocks out at a width: every line fits, measured in terminal cells.

import type {Block, Line, Span, Target} from '../model/block.ts';
import {ellipsisOf} from './ascii.ts';
import {drawChart} from './chart.ts';
import {blank, cutSpans, fitSpans} from './cut.ts';
import {mergeSpans, toSpans} from './spans.ts';
import {drawSparkline} from './sparkline.ts';
import type {DrawStyle} from './style.ts';
import {drawTable} from './table.ts';
import {wrapSpans} from './wrap.ts';

/** The lines of blocks in order. `item` counts the openable things over all of them, from 0. */
export function layout(blocks: readonly Block[], width: number, style: DrawStyle): readonly Line[] {
	const cells = Math.max(1, Math.floor(width));
	const lines: Line[] = [];
	let items = 0;
	for (const block of blocks) {
		const drawn = drawBlock(block, cells, style);
		for (const line of drawn) lines.push(line.item === null ? line : {...line, item: line.item + items});
		items += drawn.reduce((most, line) => Math.max(most, line.item === null ? 0 : line.item + 1), 0);
	}
	return lines;
}

function drawBlock(block: Block, width: number, style: DrawStyle): readonly Line[] {
	switch (block.kind) {
		case 'heading':
			return headingLines(block, width, style);
		case 'paragraph':
			return paragraphLines(block, width, style);
		case 'table':
			return drawTable(block, width, style);
		case 'quote':
			return quoteLines(block, width, style);
		case 'sparkline':
			return drawSparkline(block, width, style);
		case 'chart':
			return drawChart(block.chart, width, block.height ?? style.height, style);
		case 'rule':
			return [{spans: [{text: (style.ascii ? '-' : '─').repeat(width), tone: 'muted'}], item: null}];
		case 'space':
			return [{spans: [], item: null}];
	}
}

const opened = (lines: readonly (readonly Span[])[], open: Target | undefined): readonly Line[] =>
	lines.map(spans => (open ? {spans, item: 0, open} : {spans, item: null}));

function headingLines(block: Extract<Block, {kind: 'heading'}>, width: number, style: DrawStyle): readonly Line[] {
	const tone = block.level === 1 ? 'heading' : 'strong';
	const spans = toSpans(block.content, style).map(span => ({...span, tone: span.tone ?? tone}));
	return opened(wrapSpans(spans, width), undefined);
}

/** Indents are cut down where they would leave less than half of the width. */
const within = (indent: number, width: number): number => Math.min(indent, Math.floor(width / 2));

function paragraphLines(block: Extract<Block, {kind: 'paragraph'}>, width: number, style: DrawStyle): readonly Line[] {
	const first = within(block.indent ?? 0, width);
	const rest = within((block.indent ?? 0) + (block.hang ?? 0), width);
	const lines = wrapSpans(toSpans(block.content, style), width - first, width - rest);
	return opened(
		lines.map((line, at) => indented(line, at === 0 ? first : rest, width)),
		block.open,
	);
}

const indented = (line: readonly Span[], indent: number, width: number): readonly Span[] =>
	indent === 0 || line.length === 0
		? cutSpans(line, width, '')
		: cutSpans(mergeSpans([blank(indent), ...line]), width, '');

/** `“The words.”   [2]:37  notes`: the words in quotation marks, the place behind them. */
function quoteLines(block: Extract<Block, {kind: 'quote'}>, width: number, style: DrawStyle): readonly Line[] {
	const words = block.evidence.shown ?? block.evidence.text;
	const content = toSpans(
		[
			`“${words}”`,
			'  ',
			{text: block.source.replaceAll(' ', '\u00A0'), tone: 'muted'},
			...(block.notes ? ['  ', ...block.notes] : []),
		],
		style,
	);
	const indent = within(2, width);
	const hang = within(3, width);
	const lines = wrapSpans(content, width - indent, width - hang);
	return opened(
		lines.map((line, at) => indented(line, at === 0 ? indent : hang, width)),
		block.open,
	);
}

/** One line from spans that are laid out already, exactly `width` cells: for status bars and titles. */
export const fitLine = (spans: readonly Span[], width: number, style: DrawStyle): readonly Span[] =>
	fitSpans(spans, width, 'left', ellipsisOf(style));
