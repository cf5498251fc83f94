// Searches a library: its archive alone while that holds what the files are, else brought up to date first.

import {existsSync} from 'node:fs';
import {filesOf} from '../archive/files-of.ts';
import type {Archive} from '../archive/open.ts';
import {breakSeal, readSeal} from '../archive/seal.ts';
import type {Hit} from '../archive/search.ts';
import type {Query} from '../language/query.ts';
import type {Problem} from '../model/problem.ts';
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

export interface Sealed {
	/** Null when the archive has to be brought up to date first, or cannot answer. */
	readonly hits: readonly Hit[] | null;
	/** What happened to the archive on the way. */
	readonly notes: readonly Problem[];
}

const nothing: Sealed = {hits: null, notes: []};

/** A file of a hit that was written in place breaks the seal. */
async function answer(archive: Archive, {paths, cwd, reader, query, limit}: SealedRequest): Promise<Sealed['hits']> {
	if (!sealHolds(readSeal(archive), reader, paths, cwd)) return null;
	const {searchArchive} = await import('../archive/search.ts');
	const hits = searchArchive(archive, query, limit);
	if (areFresh(archive, hits)) return hits;
	breakSeal(archive);
	return null;
}

/** The hits, from the archive alone: neither files nor rules are read. Never throws. */
export async function searchSealed(request: SealedRequest): Promise<Sealed> {
	if (!existsSync(request.file)) return nothing;
	const {openArchive} = await import('../archive/open.ts');
	const {archive, problems: notes} = openArchive(request.file);
	if (archive === null) return nothing;
	try {
		return {hits: await answer(archive, request), notes};
	} catch {
		// What is wrong with it is told by the one who brings it up to date.
		return {hits: null, notes};
	} finally {
		archive.db.close();
	}
}
