// Brings the cursors of a state into their views: after a start, a resize, a reload, a filter. Pure.

import {activeView, type Scene} from './screen.ts';
import {activeLayer, type UiState, withLayer} from './state.ts';
import {settle} from './window.ts';

/** The state with its topmost cursor in its view. The other cursors are settled where they are drawn. */
export function settled(state: UiState, scene: Scene): UiState {
	const {cursor} = activeLayer(state);
	const held = settle(activeView(state, scene), cursor);
	return held.item === cursor.item && held.top === cursor.top ? state : withLayer(state, {cursor: held});
}
