// What lies under the pointer: a pane and a line of it, a tab, a border. Pure.

import {insideOf, visiblePanes} from './arrange.ts';
import {arrangementOf, bodyOf, type Rect} from './grid.ts';
import {overlayRect} from './overlay.ts';
import type {PaneName} from './pane.ts';
import type {UiState} from './state.ts';

export type Pointed =
	/** `row` counts the visible lines of the topmost layer or of a pane, from 0. */
	| {readonly kind: 'line'; readonly pane: PaneName | null; readonly row: number}
	| {readonly kind: 'tabs'}
	| {readonly kind: 'border'; readonly axis: 'across' | 'down'}
	| {readonly kind: 'outside'}
	| {readonly kind: 'bar'; readonly where: 'header' | 'footer'};

const within = (rect: Rect, x: number, y: number): boolean =>
	x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;

/** The border that two panes share; it can be dragged. */
function borderAt(state: UiState, x: number, y: number): Pointed | null {
	const panes = visiblePanes(state);
	if (panes.length < 4) return null;
	const first = panes[0]?.rect as Rect;
	const across = first.x + first.width;
	const down = first.y + first.height;
	if (x === across || x === across - 1) return {kind: 'border', axis: 'across'};
	return y === down || y === down - 1 ? {kind: 'border', axis: 'down'} : null;
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

/** Percent of the body a border stands at when it is dragged to a cell. */
export function draggedSplit(state: UiState, axis: 'across' | 'down', x: number, y: number): UiState['split'] {
	const body = bodyOf(state.size);
	const columns = new Set(visiblePanes(state).map(({rect}) => rect.x)).size;
	const rows = new Set(visiblePanes(state).map(({rect}) => rect.y)).size;
	// The first of three columns takes two thirds of its share: see grid.ts.
	const share = (at: number, length: number, parts: number): number =>
		Math.round((100 * at * (parts === 2 ? 1 : parts / 2)) / length);
	return axis === 'across'
		? {...state.split, across: share(x - body.x + 1, body.width, columns)}
		: {...state.split, down: share(y - body.y + 1, body.height, rows)};
}
