// Brings the cursors of a state into their views: after a start, a resize, a reload, a filter, an opening. Pure.

import type {Line} from '../model/block.ts';
import {activeView, type Scene} from './screen.ts';
import {activeLayer, type OpenedLayer, type UiState, withLayer} from './state.ts';
import {type Cursor, settle, type View} from './window.ts';

/** Lines above the place that was asked for, so that it is read in its surroundings. */
const surroundings = 3;

const isSought = (line: Line): boolean => line.spans.some(({tone}) => tone === 'mark');

/** The cursor on the place a target names; details give only that place the tone `mark`. */
function soughtCursor({target, cursor}: OpenedLayer, {lines}: View): Cursor {
	const line = target.kind === 'article' && target.at ? lines.findIndex(isSought) : -1;
	return line === -1 ? cursor : {item: lines[line]?.item ?? cursor.item, top: Math.max(0, line - surroundings)};
}

function withOpenedShown(state: UiState, view: View): UiState {
	const opened = state.stack.at(-1);
	if (!opened?.fresh || state.overlay) return state;
	const shown = {...opened, fresh: false, cursor: soughtCursor(opened, view)};
	return {...state, stack: [...state.stack.slice(0, -1), shown]};
}

/** The state with its topmost cursor in its view. The other cursors are settled where they are drawn. */
export function settled(state: UiState, scene: Scene): UiState {
	const view = activeView(state, scene);
	const shown = withOpenedShown(state, view);
	const {cursor} = activeLayer(shown);
	const held = settle(view, cursor);
	return held.item === cursor.item && held.top === cursor.top ? shown : withLayer(shown, {cursor: held});
}
