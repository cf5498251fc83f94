// Runs the built program as a user would, away from the user's own settings and library.

import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..', '..');
export const bin = path.join(root, 'bin', 'brief.js');

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

export interface Place {
	readonly folder: string;
	readonly write: (name: string, content: string | Uint8Array) => string;
	readonly run: (
		args: readonly string[],
		options?: {readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>>},
	) => Ran;
	/** A command line for bash, with `brief` on the path. */
	readonly shell: (line: string, env?: Readonly<Record<string, string>>) => Ran;
	readonly env: Readonly<Record<string, string>>;
	readonly remove: () => void;
}

function cleanEnvironment(folder: string): Record<string, string> {
	const kept = Object.fromEntries(
		['PATH', 'LANG'].flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name] as string]])),
	);
	return {
		...kept,
		HOME: path.join(folder, 'home'),
		BRIEF_CONFIG_DIR: path.join(folder, 'config'),
		BRIEF_CACHE_DIR: path.join(folder, 'cache'),
		TZ: 'UTC',
	};
}

/** A temporary folder to work in, with a home of its own. */
export function place(): Place {
	const folder = mkdtempSync(path.join(tmpdir(), 'brief-cli-'));
	mkdirSync(path.join(folder, 'home'));
	mkdirSync(path.join(folder, 'path'));
	writeFileSync(path.join(folder, 'path', 'brief'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`, {
		mode: 0o755,
	});
	const env = cleanEnvironment(folder);
	const spawned = (
		program: string,
		args: readonly string[],
		more: Readonly<Record<string, string>>,
		input: string | Uint8Array,
	): Ran => {
		const run = spawnSync(program, args, {
			cwd: folder,
			env: {...env, ...more},
			input,
			maxBuffer: 1 << 28,
			timeout: 60_000,
		});
		return {code: run.status, out: run.stdout.toString(), err: run.stderr.toString()};
	};
	return {
		folder,
		env,
		write: (name, content) => {
			const file = path.join(folder, name);
			mkdirSync(path.dirname(file), {recursive: true});
			writeFileSync(file, content);
			return file;
		},
		run: (args, options = {}) => spawned(process.execPath, [bin, ...args], options.env ?? {}, options.input ?? ''),
		shell: (line, more = {}) =>
			spawned('bash', ['-c', line], {PATH: `${path.join(folder, 'path')}:${env.PATH ?? ''}`, ...more}, ''),
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
}
