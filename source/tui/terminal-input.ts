// Takes mouse reports out of what is read from the terminal, before Ink sees it: Ink would swallow them.

import type {ReadStream} from 'node:tty';
import {type MouseEvent, takeMouse} from './mouse.ts';

/** Hands mouse events to `onMouse` from now on; gives the way to stop. */
export function listenToMouse(stdin: ReadStream, onMouse: (event: MouseEvent) => void): () => void {
	const read = stdin.read;
	let rest = '';
	stdin.read = function readKeys(size?: number) {
		const chunk: unknown = read.call(stdin, size);
		if (chunk === null) return null;
		const taken = takeMouse(rest + String(chunk));
		rest = taken.rest;
		for (const event of taken.events) onMouse(event);
		// An empty string is no end of input: Ink reads on.
		return taken.text;
	};
	return () => {
		stdin.read = read;
	};
}
