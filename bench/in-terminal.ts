// Runs a program in a real pseudo-terminal.

import path from 'node:path';
import {spawn} from '@lydell/node-pty';

/** The program that is measured. */
export const program = path.join(import.meta.dirname, '..', 'bin', 'brief.js');

/** Runs a process in a terminal of 120×40 until it ends; `seen` is told what was written so far and may end it. */
export function inTerminal(
	command: string,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
	seen: (all: string, write: (keys: string) => void) => void,
): Promise<void> {
	const child = spawn(command, [...args], {cols: 120, rows: 40, env, name: 'xterm-256color'});
	let all = '';
	child.onData(data => {
		all += data;
		seen(all, keys => child.write(keys));
	});
	return new Promise(resolve => child.onExit(() => resolve()));
}
