// Below a short list that has the screen to itself: the beginning of what its chosen item opens. Pure.

import {ellipsisOf, foldFor} from '../draw/ascii.ts';
import {cellWidth} from '../draw/width.ts';
import type {Line, Target} from '../model/block.ts';
import {visiblePanes} from './arrange.ts';
import {borderOf} from './borders.ts';
import type {Content, Page} from './content.ts';
import {arrangementOf} from './grid.ts';
import type {PaneName} from './pane.ts';
import type {UiState} from './state.ts';
import {type Cursor, chosenLine} from './window.ts';

/** Fewest rows below a list that are worth a preview: a rule, and something to read. */
const leastRows = 5;

/** Characters of a text from which on laying it out would hold up the cursor. */
const longText = 60_000;

export interface Place {
	readonly width: number;
	readonly height: number;
}

/** True where a pane has the screen to itself and lists things; the charts fill their pane by themselves. */
const hasRoom = (state: UiState, pane: PaneName): boolean =>
	pane !== 'charts' && arrangementOf(state.size) !== 'tiny' && visiblePanes(state).length === 1;

function pageOf(state: UiState, target: Target, place: Place, content: Content): Page | null {
	const article = target.kind === 'article' ? content.source.read(target.id) : undefined;
	if ((article?.article.body.text.length ?? 0) > longText) return null;
	const note = target.kind === 'article' ? (state.marks.notes[target.id] ?? null) : null;
	return content.opened(target, {...place, chart: state.chart, raw: false, note});
}

/** A rule with a title, as wide as the pane. */
function ruleLine(title: string, width: number, {style}: Content['source']): Line {
	const {across} = borderOf(false, style);
	const head = `${across}${across} ${foldFor(style)(title)} `;
	const rest = Math.max(0, width - cellWidth(head));
	return {spans: [{text: head + across.repeat(rest), tone: 'muted'}], item: null};
}

/** The lines that fill a pane below its list; none where there is no room or nothing to open. */
export function previewLines(
	state: UiState,
	pane: PaneName,
	list: {readonly lines: readonly Line[]; readonly cursor: Cursor},
	place: Place,
	content: Content,
): readonly Line[] {
	const rows = place.height - list.lines.length - 1;
	if (rows < leastRows || !hasRoom(state, pane)) return [];
	const view = {lines: list.lines, height: place.height, motion: 'list'} as const;
	const target = chosenLine(view, list.cursor)?.open;
	const page = target ? pageOf(state, target, {width: place.width, height: rows - 1}, content) : null;
	if (page === null || page.lines.length === 0) return [];
	const shown = page.lines.slice(0, page.lines.length > rows - 1 ? rows - 2 : rows - 1);
	const more = {text: `${ellipsisOf(content.source.style)} Enter opens it`, tone: 'muted'} as const;
	return [
		{spans: [], item: null},
		ruleLine(page.title, place.width, content.source),
		...shown.map(({spans}): Line => ({spans, item: null})),
		...(shown.length < page.lines.length ? [{spans: [more], item: null}] : []),
	];
}
