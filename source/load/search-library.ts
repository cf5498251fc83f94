// Searches a library: its archive alone while that holds what the files are, else brought up to date first.

import {existsSync} from 'node:fs';
import {filesOf} from '../archive/files-of.ts';
import type {Archive} from '../archive/open.ts';
import {breakSeal, readSeal} from '../archive/seal.ts';
import type {Hit} from '../archive/search.ts';
import type {Query} from '../language/query.ts';
import {fileState} from './list-files.ts';
import {sealHolds} from './sealed-library.ts';

export interface SealedRequest {
	/** The file of the library's archive. */
	readonly file: string;
	readonly paths: readonly string[];
	readonly cwd: string;
	/** Tells program and rules apart. */
	readonly reader: string;
	readonly query: Query;
	readonly limit: number;
}

/** True when every file a hit stands in is as the archive knows it. */
function areFresh(archive: Archive, hits: readonly Hit[]): boolean {
	return hits.every(hit => filesOf(archive, hit.articleId).every(({path, isState}) => isState(fileState(path))));
}

/**
 * The hits, from the archive alone; null when it has to be brought up to date first, or cannot answer. Neither files nor rules are read.
 * A file of a hit that was written in place breaks the seal.
 */
export async function searchSealed({
	file,
	paths,
	cwd,
	reader,
	query,
	limit,
}: SealedRequest): Promise<readonly Hit[] | null> {
	if (!existsSync(file)) return null;
	const [{openArchive}, {searchArchive}] = await Promise.all([
		import('../archive/open.ts'),
		import('../archive/search.ts'),
	]);
	const {archive} = openArchive(file);
	if (archive === null) return null;
	try {
		if (!sealHolds(readSeal(archive), reader, paths, cwd)) return null;
		const hits = searchArchive(archive, query, limit);
		if (areFresh(archive, hits)) return hits;
		breakSeal(archive);
		return null;
	} catch {
		// What is wrong with it is told by the one who brings it up to date.
		return null;
	} finally {
		archive.db.close();
	}
}
