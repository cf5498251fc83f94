// The built program in a pseudo-terminal, with folders of its own.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {start, type Terminal, type TerminalOptions} from './terminal.ts';

const root = path.join(import.meta.dirname, '..', '..');
export const entry = path.join(root, 'bin', 'brief.js');

export interface Program extends Terminal {
	readonly folder: string;
}

const opened: Program[] = [];

/** Starts `brief` with arguments; the sample when there are none. Settings and archive go to a folder of its own, or to a given one. */
export function brief(
	args: readonly string[] = [],
	options: TerminalOptions & {readonly folder?: string} = {},
): Program {
	const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'brief-app-'));
	const env = {
		BRIEF_CONFIG_DIR: path.join(folder, 'config'),
		BRIEF_CACHE_DIR: path.join(folder, 'cache'),
		BRIEF_LIBRARY: undefined,
		...options.env,
	};
	const program = {...start(process.execPath, [entry, ...args], {...options, env, cwd: options.cwd ?? folder}), folder};
	opened.push(program);
	return program;
}

/** Ends what still runs and takes the folders away. */
export function closeAll(): void {
	for (const program of opened.splice(0)) {
		program.close();
		rmSync(program.folder, {recursive: true, force: true});
	}
}

/** Resolves once the app listens to keys: Ink asks for bracketed paste when it begins to. */
export async function listening(terminal: Terminal): Promise<void> {
	await terminal.shows('Headlines');
	const deadline = performance.now() + 10_000;
	// A shell asks for it too, before the app does.
	const asked = (): boolean =>
		terminal.written().lastIndexOf('\u001B[?2004h') > terminal.written().lastIndexOf('\u001B[?1049h');
	while (!asked() && performance.now() < deadline) await terminal.rest(20);
	await terminal.rest(150);
}

export async function ready(program: Program): Promise<Program> {
	await listening(program);
	return program;
}
