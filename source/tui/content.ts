// The lines of panes and opened things at a width, made from the briefing by sections and details. Each is laid out once
// for a width and kept, so that a key costs no more than the window it changes.

import type {Detail, DetailContext} from '../details/detail.ts';
import type {DrawStyle} from '../draw/style.ts';
import type {Block, Line, Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Section} from '../model/section.ts';
import type {ChartView} from '../sections/chart-view.ts';
import {type DateStyle, withDates} from './date-style.ts';
import {type Find, filterHeadlines} from './headline-filter.ts';
import {type HeadlineOrder, orderedHeadlines} from './headline-order.ts';
import {filterLines, findLines} from './highlight.ts';
import {linesOf, type Plot, plotsOf, withChartHeight} from './page-lines.ts';
import type {PaneName} from './pane.ts';
import {rawDetail} from './raw-text.ts';

/** Where content comes from; handed in, so that the first screen need not load what only Enter opens. */
export interface ContentSource {
	readonly briefing: Briefing;
	readonly sections: readonly Section[];
	readonly charts: (briefing: Briefing, choice: ChartView) => readonly Block[];
	readonly detail: (target: Target, context: DetailContext) => Detail;
	readonly read: DetailContext['read'];
	/** Asks the archive for articles; null without one. */
	readonly find: Find;
	/** Draws a short table with the app's own table component; null leaves it to the layout. */
	readonly table: (block: Extract<Block, {kind: 'table'}>, width: number) => readonly Line[] | null;
	readonly style: DrawStyle;
	/** Leaves out blank lines. */
	readonly compact: boolean;
	readonly dates: DateStyle;
}

export interface Page {
	readonly title: string;
	readonly count: string;
	readonly lines: readonly Line[];
	/** Cells its lines were laid out for: less than the pane has where text is kept to a readable measure. */
	readonly width: number;
	/** Its charts that plot dates, for the pointer; found when asked for. */
	readonly plots: () => readonly Plot[];
}

/** What a pane is asked to show. */
export interface PaneAsked {
	readonly width: number;
	readonly height: number;
	readonly chart: ChartView;
	readonly sorting: HeadlineOrder;
	/** It fills the screen, and its tables may have frames. */
	readonly alone: boolean;
}

/** What a query does to lines: leaves those that show it, those whose articles answer it, or marks its places. */
export type Seeking = 'filter' | 'headlines' | 'find';

/** How an opened thing is shown. */
export interface OpenedAsked {
	readonly width: number;
	readonly height: number;
	readonly chart: ChartView;
	/** An article as its file has it. */
	readonly raw: boolean;
	/** What the reader wrote on it. */
	readonly note: string | null;
}

export interface Content {
	readonly source: ContentSource;
	readonly pane: (name: PaneName, asked: PaneAsked) => Page;
	readonly opened: (target: Target, asked: OpenedAsked) => Page;
	/** Lines reduced to what a query asks for, or with its places as items. */
	readonly sought: (lines: readonly Line[], query: string, how: Seeking) => readonly Line[];
}

const remembered = 64;

/** A function of a key that keeps its last results. */
function keeping<T>(
	make: (key: string, compute: () => T) => T = (_, compute) => compute(),
): (key: string, compute: () => T) => T {
	const known = new Map<string, T>();
	return (key, compute) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const value = make(key, compute);
		if (known.size >= remembered) known.delete(known.keys().next().value as string);
		known.set(key, value);
		return value;
	};
}

/** Panes whose tables are short and of figures. */
const figureTables: ReadonlySet<PaneName> = new Set(['watch-list', 'prices', 'balance-sheets']);

/** Measures of a reading column: longer lines are hard to read. */
const readable = 92;

/** The same for a row of a list: farther apart, its name and its figures are hard to bring together. */
const readableRow = 132;

function paneBlocks(name: PaneName, asked: PaneAsked, source: ContentSource): readonly Block[] {
	const {briefing, sections, style} = source;
	if (name === 'charts') return withChartHeight(source.charts(briefing, asked.chart), asked.width, asked.height, style);
	const made = sections.find(section => section.name === name)?.pane(briefing) ?? [];
	const blocks = withDates(made, source.dates, briefing.asOf);
	return name === 'headlines' ? orderedHeadlines(blocks, asked.sorting, briefing) : blocks;
}

/** The detail of a target; a series with the chosen chart, an article with the note on it below its title. */
function openedDetail(target: Target, {chart, raw, note}: OpenedAsked, source: ContentSource): Detail {
	const {briefing} = source;
	const context = {briefing, read: source.read};
	if (target.kind === 'article' && raw) return rawDetail(target.id, context);
	const detail = source.detail(target, context);
	if (target.kind === 'series') {
		const charts = source.charts(briefing, {...chart, symbols: [target.symbol]});
		return {...detail, blocks: [...charts, ...detail.blocks.filter(block => block.kind !== 'chart')]};
	}
	if (note === null) return detail;
	const [first, ...rest] = detail.blocks;
	return {...detail, blocks: [...(first ? [first] : []), noteBlock(note), ...rest]};
}

const noteBlock = (note: string): Block => ({
	kind: 'paragraph',
	content: [{text: 'your note  ', tone: 'accent'}, note],
	hang: 11,
});

/** True when what was laid out for one source holds for the other, but for tables of the table component. */
const sameLook = (a: ContentSource, b: ContentSource): boolean =>
	a.briefing === b.briefing &&
	a.compact === b.compact &&
	a.dates === b.dates &&
	a.style.ascii === b.style.ascii &&
	a.style.unicode === b.style.unicode;

/** The content of a briefing, remembered as it is asked for. `opening` was laid out before the table component was there. */
export function contentOf(source: ContentSource, opening?: Content): Content {
	const {briefing, sections, style} = source;
	const before = opening && sameLook(opening.source, source) ? opening : null;
	const pages = keeping<Page>();
	const seek: Readonly<Record<Seeking, (lines: readonly Line[], query: string) => readonly Line[]>> = {
		filter: filterLines,
		headlines: (lines, query) => filterHeadlines(lines, query, source),
		find: findLines,
	};
	const soughtLines = new WeakMap<readonly Line[], Map<string, readonly Line[]>>();
	return {
		source,
		pane: (name, asked) => {
			const {height, chart, sorting, alone} = asked;
			const framed = alone && figureTables.has(name);
			if (before && !framed) return before.pane(name, asked);
			const width = name === 'charts' ? asked.width : Math.min(asked.width, readableRow);
			const own = name === 'charts' ? `${height}|${JSON.stringify(chart)}` : name === 'headlines' ? sorting : '';
			return pages(`${name}|${width}|${own}|${alone}`, () => {
				const section = sections.find(candidate => candidate.name === name);
				const count = section?.count(briefing) ?? '';
				const blocks = paneBlocks(name, {...asked, width}, source);
				return {
					title: section?.title ?? name,
					count: name === 'headlines' && sorting !== 'rank' ? `${count} · by ${sorting}` : count,
					lines: linesOf(blocks, width, source, framed),
					width,
					plots: () => plotsOf(blocks, width, source),
				};
			});
		},
		opened: (target, asked) => {
			const {width, height, chart, raw, note} = asked;
			const reads = target.kind === 'article' || target.kind === 'story';
			// Charts fill the height there is: as a preview less than opened.
			const choices = reads ? '' : `${height}|${target.kind === 'series' ? JSON.stringify(chart) : ''}`;
			return pages(`${JSON.stringify(target)}|${width}|${choices}|${raw}|${note}`, () => {
				const measure = reads ? Math.min(width, readable) : width;
				const {title, count, blocks} = openedDetail(target, asked, source);
				const styled = withDates(blocks, source.dates, briefing.asOf);
				const drawn = withChartHeight(styled, measure, height, style);
				const lines = linesOf(drawn, measure, source, true);
				return {title, count, lines, width: measure, plots: () => plotsOf(drawn, measure, source)};
			});
		},
		sought: (lines, query, how) => {
			if (query === '') return lines;
			const known = soughtLines.get(lines) ?? new Map<string, readonly Line[]>();
			soughtLines.set(lines, known);
			const before = known.get(query);
			if (before) return before;
			const sought = seek[how](lines, query);
			known.set(query, sought);
			return sought;
		},
	};
}
