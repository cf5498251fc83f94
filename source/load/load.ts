// Loads a library: small ones straight from their files, large ones through the archive.

import path from 'node:path';
import type {SinceOption} from '../analyse/since.ts';
import type {Archive} from '../archive/open.ts';
import type {Problem} from '../model/problem.ts';
import {type KeptArticles, noneKept} from './kept-articles.ts';
import type {ListedFile, Listing} from './list-files.ts';
import type {Loaded} from './load-archived.ts';
import {type LoadInput, loadListed} from './load-library.ts';

export interface LoadRequest extends LoadInput {
	readonly listing: Listing;
	/** Tells builds of the program apart. */
	readonly program: string;
	/** Tells program and rules apart without having read the rules. */
	readonly reader: string;
	/** Null: no archive. */
	readonly cacheFolder: string | null;
	readonly asOf: string | null;
	readonly since: SinceOption;
	readonly progress: (done: number, total: number) => void;
}

export interface LoadedSession extends Loaded {
	readonly archive: Archive | null;
	/** The articles of the archive, whatever their day; none without one. */
	readonly kept: KeptArticles;
	/** What happened to the archive. Told on stderr and not in the briefing, which is the same with and without one. */
	readonly notes: readonly Problem[];
}

// Below this, reading the files anew is faster than opening a database.
const manyFiles = 200;
const manyBytes = 4 * 1024 * 1024;

const worthArchive = (files: readonly ListedFile[]): boolean =>
	files.length > manyFiles || files.reduce((sum, file) => sum + file.size, 0) > manyBytes;

async function loadPlain(request: LoadRequest, notes: readonly Problem[]): Promise<LoadedSession> {
	const library = await loadListed(request, request.listing);
	return {library, known: new Map(), before: 0, archive: null, kept: noneKept, notes};
}

const rootsOf = ({paths, cwd}: LoadRequest): readonly string[] => paths.map(name => path.resolve(cwd, name));

/** An archive that is up to date with the files. */
export interface Current {
	/** Null where none could be had; the notes say why. */
	readonly archive: Archive | null;
	readonly notes: readonly Problem[];
}

/** Opens the archive of the library and brings it up to date. Never throws. */
async function openCurrent(request: LoadRequest, cacheFolder: string): Promise<Current> {
	const [{abandonArchive, openArchive}, {placesOf, updateArchive}, {archiveFile, forgetOldArchives}] =
		await Promise.all([import('../archive/open.ts'), import('./load-archived.ts'), import('./library-archive.ts')]);
	const file = archiveFile(cacheFolder, request.paths, request.cwd);
	const {archive, problems: notes} = openArchive(file);
	if (archive === null) return {archive: null, notes};
	forgetOldArchives(file);
	try {
		await updateArchive({...request, archive, roots: rootsOf(request)}, placesOf(request.listing.files, request.rules));
		return {archive, notes};
	} catch (error) {
		return {archive: null, notes: [...notes, abandonArchive(archive, error)]};
	}
}

async function loadThrough(request: LoadRequest, cacheFolder: string): Promise<LoadedSession> {
	const {archive, notes} = await openCurrent(request, cacheFolder);
	if (archive === null) return loadPlain(request, notes);
	const [{abandonArchive}, {loadFromArchive, placesOf}, {keptArticles}] = await Promise.all([
		import('../archive/open.ts'),
		import('./load-archived.ts'),
		import('./archived-articles.ts'),
	]);
	try {
		const loaded = loadFromArchive(
			{...request, archive, roots: rootsOf(request)},
			placesOf(request.listing.files, request.rules),
		);
		return {...loaded, archive, kept: keptArticles(archive), notes};
	} catch (error) {
		return loadPlain(request, [...notes, abandonArchive(archive, error)]);
	}
}

const mayArchive = ({cacheFolder, shownAs, paths}: LoadRequest): boolean =>
	cacheFolder !== null && shownAs === null && !paths.includes('-');

/** The archive of a library that is worth one, brought up to date; null where the files themselves are to be read. Never throws. */
export async function currentArchive(request: LoadRequest): Promise<Current> {
	const {listing, cacheFolder} = request;
	if (cacheFolder === null || !mayArchive(request) || !worthArchive(listing.files)) return {archive: null, notes: []};
	return openCurrent(request, cacheFolder);
}

/** Everything the listed files hold, by the options. Never throws for bad files or a bad archive. */
export async function load(request: LoadRequest): Promise<LoadedSession> {
	const {listing, cacheFolder} = request;
	const through = cacheFolder !== null && mayArchive(request) && worthArchive(listing.files);
	return through ? loadThrough(request, cacheFolder) : loadPlain(request, []);
}
