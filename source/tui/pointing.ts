// What lies under the pointer: a pane and a line of it, a tab, a border. Pure.

import {insideOf, visiblePanes} from './arrange.ts';
import {arrangementOf, bodyOf, type PlacedPane, type Rect} from './grid.ts';
import {overlayRect} from './overlay.ts';
import type {PaneName} from './pane.ts';
import type {Split, UiState} from './state.ts';

/** A border between columns (`across`) or rows (`down`): the first or the second of them. */
export interface Border {
	readonly kind: 'border';
	readonly axis: 'across' | 'down';
	readonly at: 0 | 1;
}

export type Pointed =
	/** `row` counts the visible lines of the topmost layer or of a pane, from 0. */
	| {readonly kind: 'line'; readonly pane: PaneName | null; readonly row: number}
	| {readonly kind: 'tabs'}
	| Border
	| {readonly kind: 'outside'}
	| {readonly kind: 'bar'; readonly where: 'header' | 'footer'};

const within = (rect: Rect, x: number, y: number): boolean =>
	x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;

/** Where columns or rows of panes begin, in order. */
const edges = (panes: readonly PlacedPane[], of: 'x' | 'y'): readonly number[] =>
	[...new Set(panes.map(({rect}) => rect[of]))].toSorted((a, b) => a - b);

/** The border a cell belongs to, on either of its sides; it can be dragged. */
function borderAt(state: UiState, x: number, y: number): Border | null {
	const panes = visiblePanes(state);
	if (panes.length < 4) return null;
	const hit = (at: number, of: 'x' | 'y'): number =>
		edges(panes, of)
			.slice(1)
			.findIndex(edge => at === edge || at === edge - 1);
	const [column, row] = [hit(x, 'x'), hit(y, 'y')];
	if (column !== -1) return {kind: 'border', axis: 'across', at: column === 0 ? 0 : 1};
	return row === -1 ? null : {kind: 'border', axis: 'down', at: row === 0 ? 0 : 1};
}

function lineIn(state: UiState, rect: Rect, y: number, pane: PaneName | null, bordered: boolean): Pointed {
	const {above, height} = insideOf(state, rect);
	const top = bordered ? 1 : above;
	const row = y - rect.y - top;
	return row >= 0 && row < (bordered ? rect.height - 2 : height)
		? {kind: 'line', pane, row}
		: {kind: 'line', pane, row: -1};
}

/** What is at a cell of the screen. */
export function pointedAt(state: UiState, x: number, y: number): Pointed {
	if (state.overlay) {
		const rect = overlayRect(state.size, state.overlay);
		return within(rect, x, y) ? lineIn(state, rect, y, null, true) : {kind: 'outside'};
	}
	const body = bodyOf(state.size);
	if (y < body.y)
		return arrangementOf(state.size) === 'tabs' && y === 1 ? {kind: 'tabs'} : {kind: 'bar', where: 'header'};
	if (y >= body.y + body.height) return {kind: 'bar', where: 'footer'};
	if (state.stack.length > 0) return lineIn(state, body, y, null, false);
	const border = borderAt(state, x, y);
	if (border) return border;
	const placed = visiblePanes(state).find(({rect}) => within(rect, x, y));
	return placed ? lineIn(state, placed.rect, y, placed.pane, false) : {kind: 'bar', where: 'header'};
}

/** The shares of the panes when a border is dragged to a cell. */
export function draggedSplit(state: UiState, {axis, at}: Border, x: number, y: number): Split {
	const body = bodyOf(state.size);
	const starts = edges(visiblePanes(state), axis === 'across' ? 'x' : 'y');
	const [length, place] = axis === 'across' ? [body.width, x - body.x + 1] : [body.height, y - body.y + 1];
	if (at === 0) {
		// The first of three takes two thirds of its share: see grid.ts.
		const share = Math.round((100 * place * (starts.length === 2 ? 1 : 1.5)) / length);
		return {...state.split, [axis]: share};
	}
	const first = (starts[1] as number) - (starts[0] as number);
	const share = Math.round((100 * (place - first)) / (length - first));
	return {...state.split, [axis === 'across' ? 'acrossRest' : 'downRest']: share};
}
