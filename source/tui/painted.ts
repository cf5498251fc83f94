// What stands on the screen as one painted text, made once for all changes of a turn: two hundred keys that were read at once
// are one frame. It is made outside of React, because tables are drawn with React themselves.

import {type Brush, paintLine} from './paint.ts';
import type {Session} from './session.ts';
import type {Size} from './state.ts';

export interface PaintedScreen {
	readonly size: Size;
	/** Every row, as wide as the screen. */
	readonly text: string;
}

export interface Painted {
	/** The same object until the screen changes. */
	readonly screen: () => PaintedScreen;
	/** Calls back when the screen has changed; gives the way to stop. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** Follows a session. The brush is asked for at each frame: the settings change it while the app runs. */
export function paintedSession(session: Session, brush: () => Brush): Painted {
	const paint = (): PaintedScreen => {
		const held = brush();
		const rows = session.screen().map(line => paintLine(line, held));
		return {size: session.state().size, text: rows.join('\n')};
	};
	const listeners = new Set<() => void>();
	let shown = paint();
	let waiting = false;
	session.subscribe(() => {
		if (waiting) return;
		waiting = true;
		queueMicrotask(() => {
			waiting = false;
			shown = paint();
			for (const listener of listeners) listener();
		});
	});
	return {
		screen: () => shown,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
