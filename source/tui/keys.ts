// What a row of the key table is, and which rows are valid in a state. The rows stand in key-table.ts.

import type {ChartKind} from '../sections/chart-view.ts';
import {visiblePanes} from './arrange.ts';
import type {PaneName} from './pane.ts';
import type {UiState} from './state.ts';

/** Where a key is valid. `always` does not hold while a query is typed. */
export type Place =
	| 'always'
	| 'dashboard'
	| 'grid'
	| 'opened'
	| 'reader'
	| 'chart'
	| 'headlines'
	| 'headlines-pane'
	| 'help'
	| 'settings';

export type ActionName =
	| 'down'
	| 'up'
	| 'left'
	| 'right'
	| 'page-down'
	| 'page-up'
	| 'half-down'
	| 'half-up'
	| 'top'
	| 'bottom'
	| 'open'
	| 'back'
	| 'next-pane'
	| 'previous-pane'
	| 'zoom'
	| 'swap'
	| 'wider'
	| 'narrower'
	| 'taller'
	| 'shorter'
	| 'find'
	| 'next-mark'
	| 'previous-mark'
	| 'chart-kind'
	| 'previous-chart-kind'
	| `chart-${ChartKind}`
	| 'shorter-range'
	| 'longer-range'
	| 'next-instrument'
	| 'previous-instrument'
	| 'crosshair-left'
	| 'crosshair-right'
	| 'sort'
	| 'why'
	| 'star'
	| 'unread'
	| 'note'
	| 'undo'
	| 'copy'
	| 'edit'
	| 'browse'
	| 'raw'
	| 'help'
	| 'palette'
	| 'settings'
	| 'mouse'
	| 'reload'
	| 'redraw'
	| 'suspend'
	| 'quit'
	| 'quit-now'
	| `pane-${PaneName}`;

export type KeyGroup = 'Move' | 'Panes' | 'Open' | 'Find' | 'Charts' | 'Marks' | 'Files' | 'Program';

export interface KeyRow {
	readonly action: ActionName;
	/** Names as `keyNames` gives them; the first is the one shown. None: in the palette only. */
	readonly keys: readonly string[];
	readonly help: string;
	readonly group: KeyGroup;
	readonly where: readonly Place[];
	/** Words for the footer, how early it is dropped when the width does not suffice (0 stays longest), and the only place for it. */
	readonly footer?: {readonly text: string; readonly rank: number; readonly where?: Place};
	/** Words people try in the palette. */
	readonly also?: readonly string[];
}

/** The places that hold for a state; a row is valid where one of its places holds. */
export function placesOf(state: UiState): ReadonlySet<Place> {
	const top = state.stack.at(-1)?.target.kind;
	const places: Place[] = ['always'];
	if (state.overlay) return new Set([...places, ...(state.overlay.kind === 'palette' ? [] : [state.overlay.kind])]);
	if (top !== undefined) places.push('opened');
	if (top === 'article') places.push('reader');
	if (top === undefined) places.push('dashboard');
	if (visiblePanes(state).length > 1) places.push('grid');
	if (top === 'series' || (top === undefined && state.focus === 'charts')) places.push('chart');
	if (top === 'story' || (top === undefined && state.focus === 'headlines')) places.push('headlines');
	if (top === undefined && state.focus === 'headlines') places.push('headlines-pane');
	return new Set(places);
}

/** Rows of the table that are valid for a state. */
export function validRows(rows: readonly KeyRow[], state: UiState): readonly KeyRow[] {
	const places = placesOf(state);
	return rows.filter(row => row.where.some(place => places.has(place)));
}

/** The action of a key in a state; null when it means nothing there. */
export function actionOf(rows: readonly KeyRow[], key: string, state: UiState): ActionName | null {
	return validRows(rows, state).find(row => row.keys.includes(key))?.action ?? null;
}
