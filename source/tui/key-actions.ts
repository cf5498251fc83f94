// From the name of an action to what happens to the state. Those that are not here touch the machine: see session.ts.

import type {Briefing} from '../model/briefing.ts';
import {chartKinds} from '../sections/chart-view.ts';
import type {Action} from './actions.ts';
import {stepCrosshair, stepKind, stepRange, stepSymbol} from './chart-choice.ts';
import type {ActionName} from './keys.ts';
import {isPaneName} from './pane.ts';
import type {UiState} from './state.ts';

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

function splitAction(name: ActionName, {split}: UiState): Action | null {
	switch (name) {
		case 'wider':
			return {kind: 'split', split: {...split, across: split.across + step}};
		case 'narrower':
			return {kind: 'split', split: {...split, across: split.across - step}};
		case 'taller':
			return {kind: 'split', split: {...split, down: split.down + step}};
		case 'shorter':
			return {kind: 'split', split: {...split, down: split.down - step}};
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
