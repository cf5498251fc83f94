// `brief search QUERY [PATH…]`: full-text search of the articles, ranked, each with the sentence that matched.

import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Archive} from '../archive/open.ts';
import type {Hit} from '../archive/search.ts';
import type {Io} from '../io.ts';
import {parseQuery, type Query} from '../language/query.ts';
import {markUnsafe} from '../language/strip-unsafe.ts';
import {archiveFile} from '../load/library-archive.ts';
import {readerName} from '../load/program-build.ts';
import type {Problem} from '../model/problem.ts';
import {type Options, UsageError} from '../options.ts';
import {exitCodes, type Run} from './command.ts';
import {
	type Located,
	locate,
	nothingRead,
	nothingReadMessage,
	openPrepared,
	type Prepared,
	prepare,
	requestOf,
} from './session.ts';

/** Words are the query; what exists as a file or folder is a path. The first word is always query. */
function splitWords(words: readonly string[], io: Io): {readonly query: string; readonly paths: readonly string[]} {
	const isPath = (word: string, index: number): boolean =>
		index > 0 && (word === '-' || existsSync(path.resolve(io.cwd, word)));
	// A word the shell handed over with a space in it was quoted there: it is a phrase.
	const asked = words
		.filter((word, index) => !isPath(word, index))
		.map(word => (/^[^":]+\s/.test(word) && words.length > 1 ? `"${word}"` : word));
	return {query: asked.join(' '), paths: words.filter(isPath)};
}

function hitLines(hit: Hit): string {
	const head = [hit.publishedAt?.slice(0, 10) ?? 'undated', hit.title, hit.publisher]
		.filter(text => text !== null)
		.join('  ');
	if (hit.passage === null) return `${head}\n`;
	return `${head}\n    ${hit.passage.shown ?? hit.passage.text}\n    ${hit.passage.file}:${hit.passage.line}\n`;
}

const jsonLine = (hit: Hit): string => `${JSON.stringify(hit)}\n`;

/** An archive in memory, made from what was read: for small libraries, stdin, and where none can be kept. */
async function archiveInMemory(prepared: Prepared, options: Options, io: Io): Promise<Archive | null> {
	const session = await openPrepared({...prepared, cacheFolder: null}, options, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return null;
	}
	const [{openInMemory}, {storedArticle}, {storeFiles}, {readArticle}] = await Promise.all([
		import('../archive/open.ts'),
		import('../archive/stored-article.ts'),
		import('../archive/store.ts'),
		import('../analyse/findings.ts'),
	]);
	const archive = openInMemory();
	const articles = session.library.articles.map(article => storedArticle(readArticle(article, session.rules)));
	storeFiles(archive, [{stamp: {full: '', shown: '', state: ''}, articles, others: null}], [], session.rules);
	return archive;
}

function tellNotes(notes: readonly Problem[], io: Io): void {
	for (const note of notes) io.say(`brief: ${markUnsafe(note.message)}\n`);
}

/** Hits from the archive alone, without a look at files or rules; null when it has to be brought up to date first. */
async function sealedHits(located: Located, query: Query, options: Options, io: Io): Promise<readonly Hit[] | null> {
	const {cacheFolder, sample, paths, home, folders} = located;
	if (cacheFolder === null || sample || paths.includes('-')) return null;
	const {searchSealed} = await import('../load/search-library.ts');
	const file = archiveFile(cacheFolder, paths, io.cwd);
	const reader = readerName(home, folders.config);
	const {hits, notes} = await searchSealed({file, paths, cwd: io.cwd, reader, query, limit: options.limit});
	tellNotes(notes, io);
	return hits;
}

/** Hits after everything new was read; null when nothing could be. */
async function freshHits(
	words: readonly string[],
	query: Query,
	options: Options,
	io: Io,
): Promise<readonly Hit[] | null> {
	const prepared = prepare(words, options, io);
	const [{readRules}, {currentArchive}, {searchArchive}, {abandonArchive}] = await Promise.all([
		import('../load/read-rules.ts'),
		import('../load/load.ts'),
		import('../archive/search.ts'),
		import('../archive/open.ts'),
	]);
	const {rules} = await readRules(prepared.home, prepared.folders.config);
	const {archive, notes} = await currentArchive(requestOf(prepared, rules, options, io));
	tellNotes(notes, io);
	try {
		if (archive !== null) return searchArchive(archive, query, options.limit);
	} catch (error) {
		if (archive !== null) tellNotes([abandonArchive(archive, error)], io);
	}
	const inMemory = await archiveInMemory(prepared, options, io);
	return inMemory && searchArchive(inMemory, query, options.limit);
}

export const run: Run = async (options, io) => {
	const {query: text, paths} = splitWords(options.words, io);
	if (text.trim() === '')
		throw new UsageError('search needs something to look for, such as: brief search "data center" source:coindesk');
	const query = parseQuery(text);
	if (query.faults.length > 0) throw new UsageError(query.faults.join('; '));
	const located = locate(paths, options, io);
	const hits = (await sealedHits(located, query, options, io)) ?? (await freshHits(paths, query, options, io));
	if (hits === null) return exitCodes.failed;
	await io.out(hits.map(options.format === 'json' ? jsonLine : hitLines).join(options.format === 'json' ? '' : '\n'));
	if (hits.length === 0) io.say(`nothing found for ${text}\n`);
	return hits.length === 0 ? exitCodes.failed : exitCodes.ok;
};
