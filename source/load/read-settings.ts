// Reads the few settings a run needs straight from the settings file. Importing conf would cost more than a piped run.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../model/problem.ts';
import type {Folders} from './folders.ts';

export interface Settings {
	/** Library folders as configured (several allowed). */
	readonly library: readonly string[];
	/** The platform's library folder exists and holds something. */
	readonly libraryExists: boolean;
	/** Everything in the file, for the app and `brief config`. */
	readonly all: Readonly<Record<string, unknown>>;
	readonly problems: readonly Problem[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Path of the settings file, as conf names it. */
export function settingsFile(folders: Folders): string | null {
	return folders.config === null ? null : path.join(folders.config, 'config.json');
}

function readAll(file: string | null): {
	readonly all: Readonly<Record<string, unknown>>;
	readonly problems: readonly Problem[];
} {
	if (file === null || !existsSync(file)) return {all: {}, problems: []};
	try {
		const all: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (isRecord(all)) return {all, problems: []};
		throw new Error('it holds no settings object');
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const message = `the settings in "${file}" could not be read (${reason}); the defaults are used. brief config edit opens the file`;
		return {all: {}, problems: [{file, line: null, severity: 'warning', code: 'bad-settings', message}]};
	}
}

function holdsSomething(folder: string | null): boolean {
	try {
		return folder !== null && readdirSync(folder).some(name => !name.startsWith('.'));
	} catch {
		return false;
	}
}

/** Settings of this run. `BRIEF_LIBRARY` wins over the file. */
export function readSettings(folders: Folders, env: Readonly<Record<string, string | undefined>>): Settings {
	const {all, problems} = readAll(settingsFile(folders));
	const configured =
		typeof all.library === 'string'
			? [all.library]
			: Array.isArray(all.library)
				? all.library.filter(name => typeof name === 'string')
				: [];
	const overridden = env.BRIEF_LIBRARY !== undefined && env.BRIEF_LIBRARY !== '';
	return {
		library: overridden ? [env.BRIEF_LIBRARY as string] : configured,
		libraryExists: holdsSomething(folders.library),
		all,
		problems,
	};
}
