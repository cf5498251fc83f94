// The line of tabs on a narrow screen, and which tab a click on it meets. Pure.

import {type PaneName, paneKey, paneNames} from './pane.ts';
import {fitCells, type ScreenLine} from './screen-line.ts';
import type {UiState} from './state.ts';

interface Tab {
	readonly pane: PaneName;
	readonly text: string;
}

/** Tabs from the first that has to be shown so that the focused one is in sight. */
function shownTabs(state: UiState, titleOf: (pane: PaneName) => string): readonly Tab[] {
	const tabs = paneNames.map(pane => {
		const words = `${paneKey(pane)} ${titleOf(pane)}`;
		return {pane, text: pane === state.focus ? `[${words}]` : ` ${words} `};
	});
	const focused = paneNames.indexOf(state.focus);
	let cells = tabs.slice(0, focused + 1).reduce((sum, tab) => sum + tab.text.length, 1);
	let from = 0;
	while (cells > state.size.columns - 2 && from < focused) cells -= tabs[from++]?.text.length ?? 0;
	return tabs.slice(from);
}

/** ` [1 Headlines]  2 Sentiment  3 Watch list …` */
export function tabLine(state: UiState, titleOf: (pane: PaneName) => string): ScreenLine {
	const tabs = shownTabs(state, titleOf).map(({pane, text}) => ({
		text,
		tone: pane === state.focus ? ('focus' as const) : ('bar' as const),
	}));
	return fitCells([{text: ' '}, ...tabs], state.size.columns);
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
