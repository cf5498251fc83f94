// Loads a library: small ones straight from their files, large ones through the archive.

import path from 'node:path';
import type {SinceOption} from '../analyse/since.ts';
import type {Archive} from '../archive/open.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Problem} from '../model/problem.ts';
import type {ListedFile, Listing} from './list-files.ts';
import type {Loaded} from './load-archived.ts';
import {type LoadInput, loadListed} from './load-library.ts';

export interface LoadRequest extends LoadInput {
	readonly listing: Listing;
	/** Tells builds of the program apart. */
	readonly program: string;
	/** Null: no archive. */
	readonly cacheFolder: string | null;
	readonly asOf: string | null;
	readonly since: SinceOption;
	readonly progress: (done: number, total: number) => void;
}

export interface LoadedSession extends Loaded {
	readonly archive: Archive | null;
	/** An article of the archive, whatever its day; undefined without an archive. */
	readonly readKept: (id: string) => ReadArticle | undefined;
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
	return {library, known: new Map(), before: 0, archive: null, readKept: () => undefined, notes};
}

async function loadThrough(request: LoadRequest, cacheFolder: string): Promise<LoadedSession> {
	const [{abandonArchive, openArchive}, {loadFromArchive, placesOf, updateArchive}, {loadArticle}] = await Promise.all([
		import('../archive/open.ts'),
		import('./load-archived.ts'),
		import('../archive/recall.ts'),
	]);
	const {archive, problems: notes} = openArchive(cacheFolder);
	if (archive === null) return loadPlain(request, notes);
	const input = {...request, archive, roots: request.paths.map(name => path.resolve(request.cwd, name))};
	const places = placesOf(request.listing.files, request.rules);
	try {
		await updateArchive(input, places);
		return {...loadFromArchive(input, places), archive, readKept: id => loadArticle(archive, id), notes};
	} catch (error) {
		return loadPlain(request, [...notes, abandonArchive(archive, error)]);
	}
}

/** Everything the listed files hold, by the options. Never throws for bad files or a bad archive. */
export async function load(request: LoadRequest): Promise<LoadedSession> {
	const {listing, cacheFolder} = request;
	const through =
		cacheFolder !== null && request.shownAs === null && !request.paths.includes('-') && worthArchive(listing.files);
	return through ? loadThrough(request, cacheFolder) : loadPlain(request, []);
}
