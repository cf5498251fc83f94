// The one table of keys. Input, footer, help, palette and docs/keys.md are made from it.

import {type ChartKind, chartKinds} from '../sections/chart-view.ts';
import {visiblePanes} from './arrange.ts';
import {type PaneName, paneKey, paneNames} from './pane.ts';
import type {UiState} from './state.ts';

/** Where a key is valid. `always` does not hold while a query is typed. */
export type Place = 'always' | 'dashboard' | 'grid' | 'opened' | 'reader' | 'chart' | 'headlines' | 'help' | 'settings';

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
	| 'star'
	| 'unread'
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

const paneWords: Readonly<Record<PaneName, {readonly name: string; readonly also: readonly string[]}>> = {
	headlines: {name: 'headlines', also: ['TOP', 'N', 'CN', 'NEWS']},
	sentiment: {name: 'sentiment', also: ['TONE', 'SENT']},
	'watch-list': {name: 'watch list', also: ['RISK', 'RISKS', 'W']},
	charts: {name: 'charts', also: ['GP', 'G', 'CHART']},
	claims: {name: 'claims', also: ['CLAIM', 'CHECK']},
	deals: {name: 'deals', also: ['DEAL', 'LOOP', 'SPLC']},
	'balance-sheets': {name: 'balance sheets', also: ['FA', 'BS', 'BALANCE']},
	problems: {name: 'problems', also: ['ERR']},
	prices: {name: 'prices', also: ['QM', 'Q', 'PRICE', 'HP']},
	conflicts: {name: 'conflicts', also: ['CONFLICT']},
};

const chartWords: Readonly<Record<ChartKind, {readonly name: string; readonly also: readonly string[]}>> = {
	price: {name: 'price', also: ['GIP']},
	rebased: {name: 'instruments compared, rebased to 100', also: ['COMP', 'HS']},
	drawdown: {name: 'drawdown', also: ['DD']},
	correlation: {name: 'rolling correlation', also: ['CORR']},
	candles: {name: 'candles', also: ['OHLC']},
	bars: {name: 'daily moves', also: ['MOVES']},
	heat: {name: 'correlation matrix', also: ['MATRIX', 'HEAT']},
	history: {name: 'levels of the risks over time', also: ['HIST']},
};

/** In the palette only: no key of their own. */
const chartRows: readonly KeyRow[] = chartKinds.map(kind => ({
	action: `chart-${kind}` as const,
	keys: [],
	help: `chart: ${chartWords[kind].name}`,
	group: 'Charts' as const,
	where: ['always' as const],
	also: chartWords[kind].also,
}));

/** Panes a key away from the dashboard: the footer names them where there is room. */
const besides: readonly PaneName[] = ['claims', 'deals', 'balance-sheets', 'problems'];

const paneRows: readonly KeyRow[] = paneNames.map(name => ({
	action: `pane-${name}` as const,
	keys: [paneKey(name)],
	help: `go to ${paneWords[name].name}`,
	group: 'Panes' as const,
	where: ['dashboard' as const],
	also: paneWords[name].also,
	...(besides.includes(name)
		? {footer: {text: paneWords[name].name, rank: 10 + paneNames.indexOf(name), where: 'grid' as const}}
		: {}),
}));

export const keyTable: readonly KeyRow[] = [
	{action: 'down', keys: ['down', 'j'], help: 'next item, or scroll down', group: 'Move', where: ['always']},
	{action: 'up', keys: ['up', 'k'], help: 'previous item, or scroll up', group: 'Move', where: ['always']},
	{
		action: 'left',
		keys: ['left', 'h'],
		help: 'pane to the left; back from what was opened',
		group: 'Move',
		where: ['always'],
	},
	{action: 'right', keys: ['right', 'l'], help: 'pane to the right; open', group: 'Move', where: ['always']},
	{action: 'page-down', keys: ['pgdn', 'ctrl-f', 'space'], help: 'a page down', group: 'Move', where: ['always']},
	{action: 'page-up', keys: ['pgup', 'ctrl-b', 'b'], help: 'a page up', group: 'Move', where: ['always']},
	{action: 'half-down', keys: ['ctrl-d'], help: 'half a page down', group: 'Move', where: ['always']},
	{action: 'half-up', keys: ['ctrl-u'], help: 'half a page up', group: 'Move', where: ['always']},
	{action: 'top', keys: ['g', 'home'], help: 'to the top', group: 'Move', where: ['always']},
	{
		action: 'bottom',
		keys: ['G', 'end'],
		help: 'to the bottom; with a number before it, to that item',
		group: 'Move',
		where: ['always'],
	},
	{
		action: 'next-pane',
		keys: ['tab'],
		help: 'next pane',
		group: 'Panes',
		where: ['dashboard'],
		footer: {text: 'pane', rank: 3},
	},
	{action: 'previous-pane', keys: ['shift-tab'], help: 'previous pane', group: 'Panes', where: ['dashboard']},
	...paneRows,
	{
		action: 'zoom',
		keys: ['z'],
		help: 'one pane over the whole screen, and back',
		group: 'Panes',
		where: ['dashboard'],
		footer: {text: 'zoom', rank: 5},
	},
	{action: 'swap', keys: ['x'], help: 'swap this pane with the next', group: 'Panes', where: ['dashboard']},
	{
		action: 'wider',
		keys: ['>'],
		help: 'move the border between the columns right',
		group: 'Panes',
		where: ['dashboard'],
	},
	{
		action: 'narrower',
		keys: ['<'],
		help: 'move the border between the columns left',
		group: 'Panes',
		where: ['dashboard'],
	},
	{action: 'taller', keys: ['+'], help: 'move the border between the rows down', group: 'Panes', where: ['dashboard']},
	{action: 'shorter', keys: ['-'], help: 'move the border between the rows up', group: 'Panes', where: ['dashboard']},
	{
		action: 'open',
		keys: ['enter'],
		help: 'open what is chosen',
		group: 'Open',
		where: ['always'],
		footer: {text: 'open', rank: 1},
	},
	{
		action: 'back',
		keys: ['esc', 'backspace'],
		help: 'back; clear a filter; leave the zoom',
		group: 'Open',
		where: ['always'],
	},
	{
		action: 'find',
		keys: ['/'],
		help: 'filter a list, find in a text',
		group: 'Find',
		where: ['always'],
		footer: {text: 'find', rank: 4},
	},
	{
		action: 'next-mark',
		keys: ['n'],
		help: 'next match or marked place',
		group: 'Find',
		where: ['opened', 'help'],
		footer: {text: 'next mark', rank: 3},
	},
	{
		action: 'previous-mark',
		keys: ['N'],
		help: 'previous match or marked place',
		group: 'Find',
		where: ['opened', 'help'],
	},
	{
		action: 'chart-kind',
		keys: ['c'],
		help: 'next kind of chart',
		group: 'Charts',
		where: ['chart', 'dashboard'],
		footer: {text: 'chart', rank: 6, where: 'chart'},
	},
	{
		action: 'previous-chart-kind',
		keys: ['C'],
		help: 'previous kind of chart',
		group: 'Charts',
		where: ['chart', 'dashboard'],
	},
	...chartRows,
	{
		action: 'shorter-range',
		keys: ['['],
		help: 'shorter range',
		group: 'Charts',
		where: ['chart', 'dashboard'],
		footer: {text: '] range', rank: 7, where: 'chart'},
	},
	{action: 'longer-range', keys: [']'], help: 'longer range', group: 'Charts', where: ['chart', 'dashboard']},
	{
		action: 'next-instrument',
		keys: ['i'],
		help: 'next instrument',
		group: 'Charts',
		where: ['chart', 'dashboard'],
		footer: {text: 'instrument', rank: 8, where: 'chart'},
	},
	{
		action: 'previous-instrument',
		keys: ['I'],
		help: 'previous instrument',
		group: 'Charts',
		where: ['chart', 'dashboard'],
	},
	{
		action: 'crosshair-left',
		keys: [','],
		help: 'read the value a day earlier',
		group: 'Charts',
		where: ['chart'],
		footer: {text: '. crosshair', rank: 9, where: 'chart'},
	},
	{action: 'crosshair-right', keys: ['.'], help: 'read the value a day later', group: 'Charts', where: ['chart']},
	{
		action: 'star',
		keys: ['s'],
		help: 'star the article, or take the star away',
		group: 'Marks',
		where: ['headlines', 'reader'],
	},
	{
		action: 'unread',
		keys: ['m'],
		help: 'mark the article as read or unread',
		group: 'Marks',
		where: ['headlines', 'reader'],
	},
	{action: 'undo', keys: ['u'], help: 'undo the last mark', group: 'Marks', where: ['always']},
	{action: 'copy', keys: ['y'], help: 'copy the chosen place with its source', group: 'Files', where: ['always']},
	{action: 'edit', keys: ['e'], help: 'open the file in $EDITOR at the line', group: 'Files', where: ['always']},
	{
		action: 'browse',
		keys: ['o'],
		help: 'open the link in the browser; with a number before it, that link of the text',
		group: 'Files',
		where: ['always'],
	},
	{action: 'raw', keys: ['r'], help: 'the text as the file has it, or cleaned', group: 'Files', where: ['reader']},
	{
		action: 'palette',
		keys: [':', 'ctrl-p'],
		help: 'go to anything by name',
		group: 'Program',
		where: ['always'],
		footer: {text: 'go', rank: 6},
	},
	{
		action: 'help',
		keys: ['?', 'f1'],
		help: 'the keys that are valid here',
		group: 'Program',
		where: ['always'],
		footer: {text: 'keys', rank: 2},
		also: ['HELP', 'KEYS', 'H'],
	},
	{
		action: 'settings',
		keys: ['S'],
		help: 'settings',
		group: 'Program',
		where: ['always'],
		also: ['SETTINGS', 'CONFIG', 'THEME'],
	},
	{action: 'mouse', keys: ['M'], help: 'mouse on or off', group: 'Program', where: ['always'], also: ['MOUSE']},
	{action: 'reload', keys: ['R'], help: 'read the files again', group: 'Program', where: ['always'], also: ['RELOAD']},
	{action: 'redraw', keys: ['ctrl-l'], help: 'draw the screen again', group: 'Program', where: ['always']},
	{action: 'suspend', keys: ['ctrl-z'], help: 'to the shell; fg comes back', group: 'Program', where: ['always']},
	{
		action: 'quit',
		keys: ['q'],
		help: 'back, and from the dashboard: quit',
		group: 'Program',
		where: ['always'],
		footer: {text: 'quit', rank: 0},
	},
	{
		action: 'quit-now',
		keys: ['ctrl-c', 'Q'],
		help: 'quit',
		group: 'Program',
		where: ['always'],
		also: ['QUIT', 'EXIT'],
	},
];

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
