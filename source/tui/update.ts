// The next state from a state and an action. Pure: `view` is what the topmost layer shows, as the screen laid it out.

import type {Target} from '../model/block.ts';
import type {Action} from './actions.ts';
import {standsAlone} from './arrange.ts';
import {withoutCrosshair} from './chart-choice.ts';
import {arrangementOf, dashboard} from './grid.ts';
import {nextOrder} from './headline-order.ts';
import {withRead} from './marks.ts';
import {type PaneName, paneNames} from './pane.ts';
import {activeLayer, type OverlayKind, type Split, startCursor, type UiState, withLayer} from './state.ts';
import {type Cursor, chosenLine, edge, goto, jump, move, page, pick, scroll, type View} from './window.ts';

const undoDepth = 100;
const deepest = 50;

/** The topmost layer with another cursor. */
const withCursor = (state: UiState, cursor: Cursor): UiState => withLayer(state, {cursor});

const limit = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** No pane ever gets too small to use. */
const limitedSplit = ({across, down, acrossRest, downRest}: Split): Split => ({
	across: limit(across, 25, 75),
	down: limit(down, 25, 75),
	acrossRest: limit(acrossRest, 25, 75),
	downRest: limit(downRest, 25, 75),
});

function focus(state: UiState, pane: PaneName): UiState {
	return {...state, focus: pane, stack: [], overlay: null, typing: false};
}

/** The panes Tab goes through: those on the dashboard, or all where one is shown at a time. */
function round(state: UiState): readonly PaneName[] {
	const placed = dashboard(state, paneNames).map(({pane}) => pane);
	return placed.includes(state.focus) ? placed : paneNames;
}

function cycle(state: UiState, by: 1 | -1): UiState {
	const panes = round(state);
	return focus(state, panes[(panes.indexOf(state.focus) + by + panes.length) % panes.length] as PaneName);
}

/** Left and right: the pane beside this one on the dashboard, else the one before or after; opened things close and open. */
function sideways(state: UiState, by: 1 | -1, view: View): UiState {
	if (state.stack.length > 0 || state.overlay) return by < 0 ? back(state) : open(state, view);
	const placed = dashboard(state, paneNames);
	const here = placed.find(({pane}) => pane === state.focus);
	if (!here || state.zoomed) return cycle(state, by);
	const beside = placed.find(
		({rect}) =>
			rect.y === here.rect.y &&
			(by > 0 ? rect.x === here.rect.x + here.rect.width : rect.x + rect.width === here.rect.x),
	);
	return beside ? focus(state, beside.pane) : state;
}

/** Changes places with the next pane of the dashboard; the focus goes along. */
function swap(state: UiState): UiState {
	const panes = round(state);
	const next = panes[(panes.indexOf(state.focus) + 1) % panes.length] as PaneName;
	if (arrangementOf(state.size) !== 'grid' || next === state.focus) return state;
	return {...state, order: state.order.map(pane => (pane === state.focus ? next : pane === next ? state.focus : pane))};
}

function openTarget(state: UiState, target: Target): UiState {
	const read = target.kind === 'article' ? withRead(state.marks, target.id) : state.marks;
	const opened = {target, cursor: startCursor, query: '', fresh: true};
	return {...state, overlay: null, typing: false, marks: read, stack: [...state.stack, opened].slice(-deepest)};
}

function open(state: UiState, view: View): UiState {
	const target = chosenLine(view, activeLayer(state).cursor)?.open;
	return target ? openTarget(state, target) : state;
}

/** One step back: the query, the overlay, what was opened, the zoom; then the dashboard's first pane. */
function back(state: UiState): UiState {
	const layer = activeLayer(state);
	if (layer.query !== '' && state.overlay?.kind !== 'palette') return withLayer({...state, typing: false}, {query: ''});
	if (state.overlay) return {...state, overlay: null, typing: false};
	if (state.stack.length > 0) return {...state, stack: state.stack.slice(0, -1)};
	if (state.chart.cursor !== undefined && state.focus === 'charts')
		return {...state, chart: withoutCrosshair(state.chart)};
	if (state.zoomed) return {...state, zoomed: false};
	return standsAlone(state) ? {...state, focus: dashboard(state, paneNames)[0]?.pane ?? state.focus} : state;
}

function overlay(state: UiState, kind: OverlayKind): UiState {
	if (state.overlay?.kind === kind) return {...state, overlay: null, typing: false};
	return {...state, typing: kind === 'palette', overlay: {kind, cursor: startCursor, query: ''}};
}

/** A layer whose query changed starts at its first hit. */
function query(state: UiState, text: string): UiState {
	const list = state.overlay !== null || state.stack.at(-1)?.target.kind !== 'article';
	return withLayer(state, {query: text, ...(list ? {cursor: startCursor} : {})});
}

/** The headlines in the next order, from the first one on. */
function sorted(state: UiState): UiState {
	const headlines = {...state.panes.headlines, cursor: startCursor};
	return {...state, sorting: nextOrder(state.sorting), panes: {...state.panes, headlines}};
}

function undo(state: UiState): UiState {
	const before = state.undo.at(-1);
	if (!before) return {...state, notice: 'nothing to undo'};
	return {...state, marks: before, undo: state.undo.slice(0, -1), notice: 'mark undone'};
}

/** How often a motion is made: the digits typed before it, else once. */
const times = (state: UiState): number => (state.count === '' ? 1 : limit(Number(state.count), 1, 99_999));

function motion(state: UiState, action: Action, view: View): Cursor | null {
	const {cursor} = activeLayer(state);
	const n = times(state);
	switch (action.kind) {
		case 'move':
			return move(view, cursor, action.by * n);
		case 'scroll':
			return scroll(view, cursor, action.by);
		case 'page':
			return page(view, cursor, action.by * n);
		case 'half':
			return move(view, cursor, action.by * Math.max(1, Math.floor(view.height / 2)));
		case 'jump':
			return jump(view, cursor, action.by > 0 ? 1 : -1);
		case 'edge':
			return state.count === '' ? edge(view, action.to) : goto(view, cursor, n);
		case 'pick':
			return pick(view, cursor, action.line);
		default:
			return null;
	}
}

function change(state: UiState, action: Action, view: View): UiState {
	switch (action.kind) {
		case 'resize':
			return {...state, size: action.size};
		case 'focus':
			return focus(state, action.pane);
		case 'cycle':
			return cycle(state, action.by);
		case 'sideways':
			return sideways(state, action.by, view);
		case 'zoom':
			return {...state, zoomed: !state.zoomed};
		case 'swap':
			return swap(state);
		case 'open':
			return open(state, view);
		case 'open-target':
			return openTarget(state, action.target);
		case 'back':
			return back(state);
		case 'leave':
			return {...state, overlay: null, typing: false};
		case 'split':
			return {...state, split: limitedSplit(action.split)};
		case 'chart':
			return {...state, chart: action.chart};
		case 'show-chart':
			return {...focus(state, 'charts'), chart: action.chart};
		case 'overlay':
			return overlay(state, action.overlay);
		case 'find':
			return {...state, typing: true};
		case 'accept':
			return {...state, typing: false};
		case 'query':
			return query(state, action.text);
		case 'raw':
			return {...state, rawText: !state.rawText};
		case 'sort':
			return sorted(state);
		case 'mark':
			return {...state, marks: action.marks, undo: [...state.undo, state.marks].slice(-undoDepth)};
		case 'adding':
			return {...state, adding: action.adding};
		case 'noting':
			return {...state, noting: action.noting};
		case 'undo':
			return undo(state);
		default:
			return state;
	}
}

/** The state after an action. A pending number is used up by it, a notice disappears with it. */
export function update(state: UiState, action: Action, view: View): UiState {
	if (action.kind === 'notice') return {...state, notice: action.text, count: ''};
	if (action.kind === 'digit') return {...state, count: `${state.count}${action.digit}`.slice(-5), notice: null};
	const cleared = state.notice === null || action.kind === 'resize' ? state : {...state, notice: null};
	const cursor = motion(cleared, action, view);
	const next = cursor ? withCursor(cleared, cursor) : change(cleared, action, view);
	return next.count === '' ? next : {...next, count: ''};
}
