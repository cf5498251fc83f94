// What most commands begin with: rules, files, library and briefing for the options at hand.

import path from 'node:path';
import {setFlagsFromString} from 'node:v8';
import type {Analysis} from '../analyse/analyse.ts';
import type {Archive} from '../archive/open.ts';
import type {Io} from '../io.ts';
import {markUnsafe} from '../language/strip-unsafe.ts';
import {type Folders, foldersOf} from '../load/folders.ts';
import type {KeptArticles} from '../load/kept-articles.ts';
import {type Listing, listFiles} from '../load/list-files.ts';
import type {LoadRequest} from '../load/load.ts';
import {packageFolder} from '../load/package-folder.ts';
import {programBuild, readerName} from '../load/program-build.ts';
import {readSettings, type Settings} from '../load/read-settings.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Library} from '../model/library.ts';
import type {Options} from '../options.ts';
import type {Rules} from '../rules/rules.ts';
import {progressBar} from './progress.ts';

/** Where the program and the files of a run are. */
export interface Located {
	/** The package's own folder. */
	readonly home: string;
	readonly folders: Folders;
	readonly settings: Settings;
	/** The paths that are read: named ones, else the configured library, else the sample. */
	readonly paths: readonly string[];
	readonly sample: boolean;
	/** Null: nothing is kept between runs. */
	readonly cacheFolder: string | null;
}

export interface Prepared extends Located {
	readonly listing: Listing;
}

export interface Session extends Prepared {
	readonly rules: Rules;
	readonly library: Library;
	/** Findings by article id, where the archive kept them. */
	readonly known: ReadonlyMap<string, ReadArticle>;
	/** Articles before the days asked for, left in the archive. */
	readonly before: number;
	/** Null when the files were read without one. */
	readonly archive: Archive | null;
	/** The articles of the archive, also those that are not of the days asked for. */
	readonly kept: KeptArticles;
}

/** Paths to read for the words of the command line. */
function choosePaths(
	words: readonly string[],
	settings: Settings,
	folders: Folders,
	home: string,
): {readonly paths: readonly string[]; readonly sample: boolean} {
	if (words.length > 0) return {paths: words, sample: false};
	if (settings.library.length > 0) return {paths: settings.library, sample: false};
	if (settings.libraryExists && folders.library !== null) return {paths: [folders.library], sample: false};
	return {paths: [path.join(home, 'data', 'sample')], sample: true};
}

/** Days of risk levels that the app and `brief explain` show. */
export const shownDays = 21;

/** What can be told without looking at the files: places and settings. */
export function locate(words: readonly string[], options: Options, io: Io): Located {
	const home = packageFolder(import.meta.dirname);
	const folders = foldersOf(io.env, process.platform);
	const settings = readSettings(folders, io.env);
	const {paths, sample} = choosePaths(words, settings, folders, home);
	return {home, folders, settings, paths, sample, cacheFolder: options.archive ? folders.cache : null};
}

/** With the files there are; none of them is opened. */
export function withListing(located: Located, io: Io): Prepared {
	const named = located.paths.filter(name => name !== '-');
	return {...located, listing: listFiles(named, io.cwd)};
}

/** What can be told before a file is opened. */
export const prepare = (words: readonly string[], options: Options, io: Io): Prepared =>
	withListing(locate(words, options, io), io);

/** Up to so many files are read before collecting garbage rarely would pay. */
const fewFiles = 50;

/** A short run is over before a larger nursery saves time; left alone it grows to a fifth of the run's memory. */
function keepNurserySmall(): void {
	setFlagsFromString('--semi-space-growth-factor=1');
}

/** What loading is asked for by the options. */
export function requestOf(prepared: Prepared, rules: Rules, options: Options, io: Io): LoadRequest {
	const {home, folders, paths, sample, listing, cacheFolder} = prepared;
	return {
		paths,
		listing,
		cwd: io.cwd,
		rules,
		readStdin: io.readStdin,
		shownAs: sample ? 'sample' : null,
		cacheFolder,
		asOf: options.asOf,
		since: options.since,
		program: programBuild(home),
		reader: readerName(home, folders.config),
		progress: progressBar(io),
	};
}

/** Reads everything that was listed, and stdin. Throws nothing for bad files: they are problems of the library. */
export async function openPrepared(prepared: Prepared, options: Options, io: Io): Promise<Session> {
	const {home, folders, settings, listing} = prepared;
	if (!io.stdoutIsTerminal && listing.files.length <= fewFiles) keepNurserySmall();
	const [{readRules}, {load}] = await Promise.all([import('../load/read-rules.ts'), import('../load/load.ts')]);
	const {rules, problems} = await readRules(home, folders.config);
	const loaded = await load(requestOf(prepared, rules, options, io));
	for (const note of loaded.notes) io.say(`brief: ${markUnsafe(note.message)}\n`);
	const library = {...loaded.library, problems: [...settings.problems, ...problems, ...loaded.library.problems]};
	return {...prepared, rules, ...loaded, library};
}

/** Both steps at once. */
export async function openSession(words: readonly string[], options: Options, io: Io): Promise<Session> {
	return openPrepared(prepare(words, options, io), options, io);
}

/** The briefing of a session, by the options; `historyDays` of risk levels where they are shown. The analysis is loaded only here. */
export async function analyseSession(session: Session, options: Options, historyDays = 0): Promise<Analysis> {
	const {analyse} = await import('../analyse/analyse.ts');
	return analyse({
		library: session.library,
		rules: session.rules,
		asOf: options.asOf,
		since: options.since,
		symbols: options.symbols,
		sample: session.sample,
		known: session.known,
		before: session.before,
		historyDays,
	});
}

/** True when not one file could be used. Articles left in the archive count as read. */
export function nothingRead({library, before}: Session): boolean {
	return (
		before + library.articles.length + library.series.length + library.snapshots.length + library.filings.length === 0
	);
}

/** One sentence for a library that gave nothing, with the reason nearest at hand. */
export function nothingReadMessage(session: Session): string {
	const worst = session.library.problems.find(problem => problem.severity === 'error') ?? session.library.problems[0];
	const named = session.paths.map(name => `"${markUnsafe(name)}"`).join(', ');
	const reason = worst ? worst.message : 'no readable file was found';
	return `brief: nothing could be read in ${named}: ${reason}\n`;
}
