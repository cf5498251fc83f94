// Loads a library: small ones straight from their files, large ones through the archive.

import path from 'node:path';
import type {SinceOption} from '../analyse/since.ts';
import type {Archive} from '../archive/open.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Problem} from '../model/problem.ts';
import {type ListedFile, type Listing, reasonOf} from './list-files.ts';
import type {Loaded} from './load-archived.ts';
import {type LoadInput, loadListed} from './load-library.ts';

export interface LoadRequest extends LoadInput {
	readonly listing: Listing;
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
}

// Below this, reading the files anew is faster than opening a database.
const manyFiles = 200;
const manyBytes = 4 * 1024 * 1024;

const worthArchive = (files: readonly ListedFile[]): boolean =>
	files.length > manyFiles || files.reduce((sum, file) => sum + file.size, 0) > manyBytes;

async function loadPlain(request: LoadRequest, listing: Listing, more: readonly Problem[]): Promise<LoadedSession> {
	const library = await loadListed(request, listing);
	return {
		library: {...library, problems: [...library.problems, ...more]},
		known: new Map(),
		before: 0,
		archive: null,
		readKept: () => undefined,
	};
}

async function loadThrough(request: LoadRequest, listing: Listing, cacheFolder: string): Promise<LoadedSession> {
	const [{openArchive}, {indexTasks, loadFromArchive, updateArchive}, {loadArticle}, {stampOf}] = await Promise.all([
		import('../archive/open.ts'),
		import('./load-archived.ts'),
		import('../archive/store.ts'),
		import('./index-file.ts'),
	]);
	const {archive, problems} = openArchive(cacheFolder);
	if (archive === null) return loadPlain(request, listing, problems);
	const tasks = indexTasks(listing.files);
	const roots = request.paths.map(name => path.resolve(request.cwd, name));
	const input = {...request, archive, listing, roots};
	try {
		await updateArchive(input, tasks);
	} catch (error) {
		archive.db.close();
		const message = `the archive in "${cacheFolder}" could not be written (${reasonOf(error)}); the files were read anew`;
		return loadPlain(request, listing, [
			...problems,
			{file: cacheFolder, line: null, severity: 'note', code: 'archive', message},
		]);
	}
	const loaded = loadFromArchive(input, tasks.map(stampOf));
	const library = {...loaded.library, problems: [...loaded.library.problems, ...problems]};
	return {...loaded, library, archive, readKept: id => loadArticle(archive, id)};
}

/** Everything the listed files hold, by the options. Never throws for bad files or a bad archive. */
export async function load(request: LoadRequest): Promise<LoadedSession> {
	const {listing, cacheFolder} = request;
	const through = cacheFolder !== null && !request.paths.includes('-') && worthArchive(listing.files);
	return through ? loadThrough(request, listing, cacheFolder) : loadPlain(request, listing, []);
}
