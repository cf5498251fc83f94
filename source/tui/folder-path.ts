// A folder a person types: `~` stands for home, Tab completes, and what is no folder is told.

import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The path as the system knows it; empty for nothing typed. */
export function resolvedFolder(typed: string, env: Env, cwd: string): string {
	const text = typed.trim();
	if (text === '') return '';
	const home = env.HOME ?? env.USERPROFILE;
	return path.resolve(cwd, home !== undefined && /^~(?:[/\\]|$)/.test(text) ? path.join(home, text.slice(1)) : text);
}

/** Why a path cannot be read as a folder; null when it can. */
export function folderFault(folder: string): string | null {
	if (folder === '') return 'type the path of a folder';
	try {
		if (!statSync(folder).isDirectory()) return `${folder} is a file, not a folder`;
		readdirSync(folder);
		return null;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : '';
		return code === 'EACCES' ? `${folder} may not be read` : `there is no folder ${folder}`;
	}
}

function foldersIn(folder: string): readonly string[] {
	try {
		const entries = readdirSync(folder, {withFileTypes: true});
		return entries.flatMap(entry => (entry.isDirectory() || entry.isSymbolicLink() ? [entry.name] : [])).toSorted();
	} catch {
		return [];
	}
}

const commonStart = (names: readonly string[]): string =>
	names.reduce((start, name) => {
		let length = 0;
		while (length < start.length && start[length] === name[length]) length++;
		return start.slice(0, length);
	});

/** The text with its last name completed as far as the folders there agree; hidden ones only where a dot was typed. */
export function completedFolder(typed: string, env: Env, cwd: string): string {
	const cut = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf(path.sep)) + 1;
	const [above, begun] = [typed.slice(0, cut), typed.slice(cut)];
	if (typed === '~') return '~/';
	const names = foldersIn(resolvedFolder(above === '' ? '.' : above, env, cwd)).filter(
		name => name.startsWith(begun) && (begun.startsWith('.') || !name.startsWith('.')),
	);
	const [first] = names;
	if (first === undefined) return typed;
	return names.length === 1 ? `${above}${first}/` : above + commonStart(names);
}
