// Takes mouse reports and the answer about the background out of what is read from the terminal, before Ink sees it: Ink would swallow them.

import type {ReadStream} from 'node:tty';
import {type Background, takeBackground} from './background.ts';
import {type MouseEvent, takeMouse} from './mouse.ts';

export interface TerminalEvents {
	readonly mouse: (event: MouseEvent) => void;
	readonly background: (background: Background) => void;
}

/** Hands on what is no key from now on; gives the way to stop. */
export function listenToTerminal(stdin: ReadStream, on: TerminalEvents): () => void {
	const read = stdin.read;
	let rest = '';
	stdin.read = function readKeys(size?: number) {
		const chunk: unknown = read.call(stdin, size);
		if (chunk === null) return null;
		const asked = takeBackground(rest + String(chunk));
		const taken = takeMouse(asked.text);
		rest = taken.rest + asked.rest;
		for (const event of taken.events) on.mouse(event);
		if (asked.background) on.background(asked.background);
		// An empty string is no end of input: Ink reads on.
		return taken.text;
	};
	return () => {
		stdin.read = read;
	};
}
