// Reads and analyses a library in a worker, so that the app keeps listening to keys meanwhile.

import {existsSync} from 'node:fs';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Io} from '../io.ts';
import {type KeptArticles, noneKept} from '../load/kept-articles.ts';
import type {Briefing} from '../model/briefing.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Options} from '../options.ts';
import type {Loaded} from '../tui/app-input.ts';
import {analyseSession, openSession, shownDays} from './session.ts';

export interface AsideRequest {
	readonly options: Options;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly cwd: string;
}

export interface AsideReply {
	readonly briefing: Briefing;
	readonly read: readonly (readonly [string, ReadArticle])[];
	/** The articles can be had from the archive, one at a time. */
	readonly archived: boolean;
}

/** Copying more articles between threads would cost more than fetching the few that are opened. */
export const mostSent = 500;

/** The worker's own bundle; absent when the program runs from its sources. */
function workerFile(): string | null {
	const file = path.join(import.meta.dirname, 'analysis-worker.js');
	return existsSync(file) ? file : null;
}

const running = new Set<Worker>();

/** Ends what is still being read: nobody waits for it any more. */
export async function stopReading(): Promise<void> {
	await Promise.all([...running].map(worker => worker.terminate()));
}

function replyOf(file: string, request: AsideRequest): Promise<AsideReply> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(file, {workerData: request, stdout: true, stderr: true});
		running.add(worker);
		worker.unref();
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', () => running.delete(worker));
		worker.once('exit', code => reject(new Error(`reading anew ended with ${code}`)));
	});
}

/** The articles of an archive as `reader` left it, which is opened once; null where there is none, or another program was at it. */
export async function articlesIn(file: string | null, reader: string): Promise<KeptArticles | null> {
	if (file === null || !existsSync(file)) return null;
	const [{openArchive}, {readSeal}, {keptArticles}] = await Promise.all([
		import('../archive/open.ts'),
		import('../archive/seal.ts'),
		import('../load/archived-articles.ts'),
	]);
	const {archive} = openArchive(file);
	if (archive === null) return null;
	if (readSeal(archive)?.reader === reader) return keptArticles(archive);
	archive.db.close();
	return null;
}

async function analyseHere(options: Options, io: Io): Promise<Loaded> {
	const session = await openSession(options.words, options, {...io, stderrIsTerminal: false});
	const {briefing, read} = await analyseSession(session, options, shownDays);
	return {briefing, read: id => read.get(id) ?? session.kept.read(id), find: session.kept.find};
}

/** The briefing made anew, with the way to its articles, which `keptArticlesOf` opens. Rejects only for mistakes of our own. */
export async function analyseAside(
	options: Options,
	keptArticlesOf: () => Promise<KeptArticles | null>,
	io: Io,
): Promise<Loaded> {
	const file = workerFile();
	if (file === null || options.words.includes('-')) return analyseHere(options, io);
	const reply = await replyOf(file, {options, env: {...io.env}, cwd: io.cwd});
	const sent = new Map(reply.read);
	const kept = (reply.archived ? await keptArticlesOf() : null) ?? noneKept;
	return {briefing: reply.briefing, read: id => sent.get(id) ?? kept.read(id), find: kept.find};
}
