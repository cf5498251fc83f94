// The day under the pointer where a chart is drawn. Pure.

import {dateUnder} from '../draw/chart.ts';
import {insideOf, visiblePanes} from './arrange.ts';
import {bodyOf, type Rect} from './grid.ts';
import {openedPage, panePage, type Scene} from './screen.ts';
import {activeLayer, type UiState} from './state.ts';

/** The frame of the charts: the focused pane, or an opened series; null where neither is in sight. */
function chartRect(state: UiState): Rect | null {
	if (state.overlay) return null;
	const opened = state.stack.at(-1);
	if (opened) return opened.target.kind === 'series' ? bodyOf(state.size) : null;
	return state.focus === 'charts' ? (visiblePanes(state).find(({pane}) => pane === 'charts')?.rect ?? null) : null;
}

/** The ISO date a cell of the screen stands for; null beside the plots of the focused charts. */
export function dateAtPointer(state: UiState, scene: Scene, x: number, y: number): string | null {
	const rect = chartRect(state);
	if (!rect || activeLayer(state).query !== '') return null;
	const opened = state.stack.at(-1);
	const page = opened ? openedPage(state, opened, scene) : panePage(state, 'charts', rect, scene);
	const {left, above} = insideOf(state, rect);
	const line = y - rect.y - above + activeLayer(state).cursor.top;
	const plot = page.plots().find(({from, to}) => line >= from && line < to);
	if (!plot || (page.lines[line]?.item ?? null) !== null) return null;
	return dateUnder(plot.chart, x - rect.x - left, page.width, plot.height, scene.content.source.style);
}
