// Finds the files below the named paths. Walks folders once, follows links below them without going round, opens nothing.

import {type Dirent, readdirSync, realpathSync, type Stats, statSync} from 'node:fs';
import path from 'node:path';
import {markUnsafe} from '../language/strip-unsafe.ts';
import type {Problem} from '../model/problem.ts';
import {reasonOf} from './file-error.ts';

export interface ListedFile {
	/** To open it with. */
	readonly full: string;
	/** As shown to people: below the path they named, `/` between parts. */
	readonly shown: string;
	/** Bytes. */
	readonly size: number;
	/**
	 * Changes whenever the file does: its size, when it was written, and when anything about it changed. The last tells a file that
	 * got other words of the same length and its old time back, as copying tools do.
	 */
	readonly state: string;
}

/** A folder that was walked, or what was named itself. */
export interface ListedFolder {
	readonly full: string;
	/** False for a file that was named, or nothing. */
	readonly isFolder: boolean;
	/** Changes whenever a file in it is added, removed, renamed or replaced; `none` where there is nothing. */
	readonly state: string;
}

export interface Listing {
	readonly files: readonly ListedFile[];
	readonly folders: readonly ListedFolder[];
	readonly problems: readonly Problem[];
}

/** Larger files are refused: nothing an investor keeps as text is that long. */
export const largestFile = 256 * 1024 * 1024;
const deepest = 64;
const skippedFolders = new Set(['node_modules', '.git', '.svn', '.hg', '.obsidian', '.trash', '__MACOSX']);

const noState = 'none';
const timesOf = ({mtimeMs, ctimeMs}: Stats): string => `${mtimeMs}.${ctimeMs}`;

/** The state of a listed folder now. */
export function folderState(full: string): string {
	const stats = statSync(full, {throwIfNoEntry: false});
	return stats === undefined ? noState : timesOf(stats);
}

/** The state of a listed file now; null when it is gone. */
export function fileState(full: string): string | null {
	const stats = statSync(full, {throwIfNoEntry: false});
	return stats === undefined ? null : `${stats.size}.${timesOf(stats)}`;
}

interface Walk {
	/** Real paths of what was named: links lead no further. */
	readonly roots: readonly string[];
	readonly files: ListedFile[];
	readonly folders: ListedFolder[];
	readonly problems: Problem[];
	readonly seen: Set<string>;
}

function complain(
	walk: Walk,
	file: string,
	code: string,
	message: string,
	severity: Problem['severity'] = 'error',
): void {
	walk.problems.push({file, line: null, severity, code, message});
}

function addFile(walk: Walk, full: string, shown: string, stats: Stats): void {
	if (!stats.isFile())
		complain(
			walk,
			shown,
			'not-a-file',
			`"${shown}" is a pipe, socket or device; name a regular file, or use - for stdin`,
		);
	else if (stats.size > largestFile)
		complain(
			walk,
			shown,
			'too-large',
			`"${shown}" has ${stats.size} bytes; at most ${largestFile} are read. Split it, or name the part that matters`,
		);
	else walk.files.push({full, shown, size: stats.size, state: `${stats.size}.${timesOf(stats)}`});
}

/** A file name is hostile input too: no control character of it is ever shown. */
const safeName = (name: string): string => markUnsafe(name).replace(/[\t\n]/g, '?');

function walkFolder(walk: Walk, full: string, shown: string, depth: number): void {
	const real = realpathSync(full);
	if (walk.seen.has(real)) return;
	walk.seen.add(real);
	if (depth > deepest) {
		complain(walk, shown, 'too-deep', `"${shown}" lies more than ${deepest} folders deep and was left out`, 'warning');
		return;
	}
	for (const entry of readdirSync(full, {withFileTypes: true}).toSorted((a, b) => (a.name < b.name ? -1 : 1)))
		if (!entry.name.startsWith('.') && !skippedFolders.has(entry.name)) walkEntry(walk, entry, full, shown, depth);
}

function walkEntry(walk: Walk, entry: Dirent, folder: string, shownFolder: string, depth: number): void {
	const {name} = entry;
	const [full, shown] = [path.join(folder, name), `${shownFolder}/${safeName(name)}`];
	if (name.includes('\uFFFD')) {
		const message = `a file name in "${shownFolder}" is not UTF-8; rename it so that it can be read`;
		complain(walk, shown, 'bad-name', message);
		return;
	}
	const outside = entry.isSymbolicLink() ? outsideOf(walk.roots, full) : null;
	if (outside === null) visit(walk, full, shown, depth + 1);
	else {
		const message = `"${shown}" leads out of the named folders, to "${safeName(outside)}"; name that path too to have it read`;
		complain(walk, shown, 'outside', message, 'warning');
	}
}

/** Where a link leads, when that is in none of the folders; null when it is in one, or leads nowhere. */
function outsideOf(roots: readonly string[], link: string): string | null {
	const inside = (real: string): boolean =>
		roots.some(root => real === root || real.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`));
	return realPath(link).find(real => !inside(real)) ?? null;
}

function visit(walk: Walk, full: string, shown: string, depth: number): void {
	try {
		const stats = statSync(full);
		if (depth === 0 || stats.isDirectory())
			walk.folders.push({full, isFolder: stats.isDirectory(), state: timesOf(stats)});
		if (stats.isDirectory()) walkFolder(walk, full, shown, depth);
		else addFile(walk, full, shown, stats);
	} catch (error) {
		if (depth === 0) walk.folders.push({full, isFolder: false, state: noState});
		complain(walk, shown, 'unreadable', `"${shown}": ${reasonOf(error)}`);
	}
}

/** The path without links; none when there is nothing. */
function realPath(named: string): readonly string[] {
	try {
		return [realpathSync(named)];
	} catch {
		return [];
	}
}

/** How a named path is shown: without `./` and trailing slashes, with `/` on every platform. */
function shownPath(named: string): string {
	const tidy = safeName(named).split(path.sep).join('/').replace(/\/+$/, '');
	return tidy.replace(/^(?:\.\/)+/, '') || '.';
}

/** Files below `paths`, by shown path. A path that cannot be opened is a Problem. */
export function listFiles(paths: readonly string[], cwd: string): Listing {
	const walk: Walk = {
		roots: paths.flatMap(named => realPath(path.resolve(cwd, named))),
		files: [],
		folders: [],
		problems: [],
		seen: new Set(),
	};
	for (const named of paths) visit(walk, path.resolve(cwd, named), shownPath(named), 0);
	const byPath = new Map(walk.files.map(file => [file.full, file]));
	const files = [...byPath.values()].toSorted((a, b) => (a.shown < b.shown ? -1 : 1));
	return {files, folders: walk.folders, problems: walk.problems};
}
