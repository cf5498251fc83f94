// The app without its screen library: holds the state, draws its lines, and hands keys and mouse events to those who know
// what they mean.

import type {Briefing} from '../model/briefing.ts';
import type {Host, Shell} from './host.ts';
import type {KeyRow} from './keys.ts';
import type {MouseEvent} from './mouse.ts';
import {pointer} from './point.ts';
import {paste, press} from './press.ts';
import type {SceneOf} from './scene.ts';
import {activeView, screenLines} from './screen.ts';
import type {ScreenLine} from './screen-line.ts';
import {settled} from './settled.ts';
import type {Size, UiState} from './state.ts';
import {update} from './update.ts';

export interface Showing {
	readonly briefing: Briefing;
	readonly scenes: SceneOf;
}

export interface Session {
	readonly state: () => UiState;
	readonly screen: () => readonly ScreenLine[];
	readonly press: (key: string) => void;
	readonly paste: (text: string) => void;
	readonly point: (event: MouseEvent) => void;
	readonly resize: (size: Size) => void;
	readonly say: (text: string | null) => void;
	/** Shows another briefing, or the same in other colours; the place is kept. */
	readonly show: (showing: Showing) => void;
	/** Calls back after each change; gives the way to stop. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** A session that begins in a state. */
export function startSession(start: UiState, first: Showing, rows: readonly KeyRow[], shell: Shell): Session {
	let showing = first;
	let state = settled(start, first.scenes.with(start.marks));
	const listeners = new Set<() => void>();
	const scene = () => showing.scenes.with(state.marks);
	// Laid out before it becomes the state: drawing a table renders at once whatever is waiting to be rendered, and that
	// must still find the old state whole.
	const become = (next: UiState, shown: Showing = showing): void => {
		if (next === state && shown === showing) return;
		const held = settled(next, shown.scenes.with(next.marks));
		showing = shown;
		state = held === state ? {...held} : held;
		for (const listener of listeners) listener();
	};
	const host: Host = {
		state: () => state,
		scene,
		briefing: () => showing.briefing,
		rows,
		dispatch: action => become(update(state, action, activeView(state, scene()))),
		shell,
	};
	return {
		state: host.state,
		screen: () => screenLines(state, scene()),
		press: key => press(host, key),
		paste: text => paste(host, text),
		point: pointer(host),
		resize: size => {
			if (size.columns !== state.size.columns || size.rows !== state.size.rows) host.dispatch({kind: 'resize', size});
		},
		say: text => host.dispatch({kind: 'notice', text}),
		show: next => become(state, next),
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
