// Which of the things on the screen are shown for a state: the dashboard, one pane, or what was opened.

import {arrangementOf, bodyOf, dashboard, type PlacedPane, type Rect} from './grid.ts';
import {paneNames} from './pane.ts';
import type {UiState} from './state.ts';

/** The panes that are visible; one that fills the body when it is zoomed, not on the dashboard, or there is no room. */
export function visiblePanes(state: UiState): readonly PlacedPane[] {
	if (state.stack.length > 0) return [];
	const placed = dashboard(state, paneNames);
	const onDashboard = placed.some(({pane}) => pane === state.focus);
	return onDashboard && !state.zoomed ? placed : [{pane: state.focus, rect: bodyOf(state.size)}];
}

/** True when the focused pane stands alone although there is a dashboard to go back to. */
export function standsAlone(state: UiState): boolean {
	const placed = dashboard(state, paneNames);
	return placed.length > 0 && (state.zoomed || !placed.some(({pane}) => pane === state.focus));
}

/** Inside of a framed rectangle: what is left for lines, behind borders and the gutter of the cursor. */
export interface Inside {
	readonly width: number;
	readonly height: number;
	/** Cells left of the lines: border and gutter. */
	readonly left: number;
	/** Rows above the lines. */
	readonly above: number;
}

export const gutter = 2;

/** A frame with borders, or on a tiny screen only a gutter. */
export function insideOf(state: UiState, rect: Rect): Inside {
	return arrangementOf(state.size) === 'tiny'
		? {width: rect.width - gutter, height: rect.height, left: gutter, above: 0}
		: {width: rect.width - 3 - gutter, height: rect.height - 2, left: 1 + gutter, above: 1};
}
