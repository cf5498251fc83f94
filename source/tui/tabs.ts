// The line of tabs on a narrow screen, and which tab a click on it meets. Pure.

import {ellipsisOf} from '../draw/ascii.ts';
import type {DrawStyle} from '../draw/style.ts';
import {type PaneName, paneKey, paneNames} from './pane.ts';
import {fitCells, type ScreenLine} from './screen-line.ts';
import type {UiState} from './state.ts';

interface Tab {
	readonly pane: PaneName;
	readonly text: string;
}

/** Whole tabs, from the first that has to be shown so that the focused one is in sight to the last that fits. */
function shownTabs(state: UiState, titleOf: (pane: PaneName) => string): readonly Tab[] {
	const tabs = paneNames.map(pane => {
		const words = `${paneKey(pane)} ${titleOf(pane)}`;
		return {pane, text: pane === state.focus ? `[${words}]` : ` ${words} `};
	});
	const focused = paneNames.indexOf(state.focus);
	let cells = tabs.slice(0, focused + 1).reduce((sum, tab) => sum + tab.text.length, 1);
	let from = 0;
	while (cells > state.size.columns - 2 && from < focused) cells -= tabs[from++]?.text.length ?? 0;
	let room = state.size.columns - 3;
	return tabs.slice(from).filter(tab => {
		room -= tab.text.length;
		return room >= 0 || tab.pane === state.focus;
	});
}

/** ` [1 Headlines]  2 Sentiment  3 Watch list …` */
export function tabLine(state: UiState, titleOf: (pane: PaneName) => string, style: DrawStyle): ScreenLine {
	const shown = shownTabs(state, titleOf);
	const tabs = shown.map(({pane, text}) => ({
		text,
		tone: pane === state.focus ? ('focus' as const) : ('bar' as const),
	}));
	const more = shown.at(-1)?.pane === paneNames.at(-1) ? '' : ellipsisOf(style);
	return fitCells([{text: ' '}, ...tabs, {text: more, tone: 'muted'}], state.size.columns);
}

/** The pane whose tab is at a column; null beside them. */
export function tabAt(state: UiState, x: number, titleOf: (pane: PaneName) => string): PaneName | null {
	let left = 1;
	for (const {pane, text} of shownTabs(state, titleOf)) {
		if (x >= left && x < left + text.length) return pane;
		left += text.length;
	}
	return null;
}
