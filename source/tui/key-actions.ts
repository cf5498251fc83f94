// From the name of an action to what happens to the state. Those that are not here touch the machine: see session.ts.

import type {Briefing} from '../model/briefing.ts';
import {chartKinds} from '../sections/chart-view.ts';
import type {Action} from './actions.ts';
import {stepCrosshair, stepKind, stepRange, stepSymbol} from './chart-choice.ts';
import {dashboard} from './grid.ts';
import type {ActionName} from './keys.ts';
import {isPaneName, paneNames} from './pane.ts';
import type {Split, UiState} from './state.ts';

const plain: Partial<Record<ActionName, Action>> = {
	down: {kind: 'move', by: 1},
	up: {kind: 'move', by: -1},
	left: {kind: 'sideways', by: -1},
	right: {kind: 'sideways', by: 1},
	'page-down': {kind: 'page', by: 1},
	'page-up': {kind: 'page', by: -1},
	'half-down': {kind: 'half', by: 1},
	'half-up': {kind: 'half', by: -1},
	top: {kind: 'edge', to: 'top'},
	bottom: {kind: 'edge', to: 'bottom'},
	open: {kind: 'open'},
	back: {kind: 'back'},
	'next-pane': {kind: 'cycle', by: 1},
	'previous-pane': {kind: 'cycle', by: -1},
	zoom: {kind: 'zoom'},
	swap: {kind: 'swap'},
	find: {kind: 'find'},
	'next-mark': {kind: 'jump', by: 1},
	'previous-mark': {kind: 'jump', by: -1},
	help: {kind: 'overlay', overlay: 'help'},
	palette: {kind: 'overlay', overlay: 'palette'},
	settings: {kind: 'overlay', overlay: 'settings'},
	raw: {kind: 'raw'},
	sort: {kind: 'sort'},
	undo: {kind: 'undo'},
};

const step = 5;

/** The share a key changes: of three columns or rows, that of the border behind the focused pane, but never the last edge. */
function shareBeside(state: UiState, axis: 'across' | 'down'): keyof Split {
	const placed = dashboard(state, paneNames);
	const of = axis === 'across' ? 'x' : 'y';
	const starts = [...new Set(placed.map(({rect}) => rect[of]))].toSorted((a, b) => a - b);
	const own = placed.find(({pane}) => pane === state.focus)?.rect[of] ?? 0;
	return starts.length === 3 && starts.indexOf(own) > 0 ? `${axis}Rest` : axis;
}

function splitAction(name: ActionName, state: UiState): Action | null {
	const moved = (axis: 'across' | 'down', by: number): Action => {
		const share = shareBeside(state, axis);
		return {kind: 'split', split: {...state.split, [share]: state.split[share] + by}};
	};
	switch (name) {
		case 'wider':
			return moved('across', step);
		case 'narrower':
			return moved('across', -step);
		case 'taller':
			return moved('down', step);
		case 'shorter':
			return moved('down', -step);
		default:
			return null;
	}
}

function chartAction(name: ActionName, {chart}: UiState, briefing: Briefing): Action | null {
	switch (name) {
		case 'chart-kind':
			return {kind: 'chart', chart: stepKind(chart, 1)};
		case 'previous-chart-kind':
			return {kind: 'chart', chart: stepKind(chart, -1)};
		case 'shorter-range':
			return {kind: 'chart', chart: stepRange(chart, -1)};
		case 'longer-range':
			return {kind: 'chart', chart: stepRange(chart, 1)};
		case 'next-instrument':
			return {kind: 'chart', chart: stepSymbol(chart, briefing, 1)};
		case 'previous-instrument':
			return {kind: 'chart', chart: stepSymbol(chart, briefing, -1)};
		case 'crosshair-left':
			return {kind: 'chart', chart: stepCrosshair(chart, briefing, -1)};
		case 'crosshair-right':
			return {kind: 'chart', chart: stepCrosshair(chart, briefing, 1)};
		default:
			return null;
	}
}

/** The action of a name in a state; null where the machine is needed. */
export function actionFor(name: ActionName, state: UiState, briefing: Briefing): Action | null {
	const pane = name.startsWith('pane-') ? name.slice('pane-'.length) : null;
	if (isPaneName(pane)) return {kind: 'focus', pane};
	const kind = chartKinds.find(candidate => name === `chart-${candidate}`);
	if (kind) return {kind: 'show-chart', chart: {...state.chart, kind}};
	return plain[name] ?? splitAction(name, state) ?? chartAction(name, state, briefing);
}
