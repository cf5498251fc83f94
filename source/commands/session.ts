// What most commands begin with: rules, files, library and briefing for the options at hand.

import path from 'node:path';
import type {Analysis} from '../analyse/analyse.ts';
import type {Io} from '../io.ts';
import {type Folders, foldersOf} from '../load/folders.ts';
import {loadLibrary} from '../load/load-library.ts';
import {packageFolder, readRules} from '../load/read-rules.ts';
import {readSettings, type Settings} from '../load/read-settings.ts';
import type {Library} from '../model/library.ts';
import type {Options} from '../options.ts';
import type {Rules} from '../rules/rules.ts';

export interface Session {
	/** The package's own folder. */
	readonly home: string;
	readonly folders: Folders;
	readonly settings: Settings;
	readonly rules: Rules;
	/** The paths that are read: named ones, else the configured library, else the sample. */
	readonly paths: readonly string[];
	readonly sample: boolean;
	readonly library: Library;
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

/** Reads everything `words` name. Throws nothing for bad files: they are problems of the library. */
export async function openSession(words: readonly string[], options: Options, io: Io): Promise<Session> {
	const home = packageFolder(import.meta.dirname);
	const folders = foldersOf(io.env, process.platform);
	const settings = readSettings(folders, io.env);
	const {rules, problems} = await readRules(home, folders.config);
	const {paths, sample} = choosePaths(words, settings, folders, home);
	const read = await loadLibrary({
		paths,
		cwd: io.cwd,
		rules,
		readStdin: io.readStdin,
		shownAs: sample ? 'sample' : null,
	});
	const library = {...read, problems: [...settings.problems, ...problems, ...read.problems]};
	return {home, folders, settings, rules, paths, sample, library};
}

/** The briefing of a session, by the options. The analysis is loaded only here. */
export async function analyseSession(session: Session, options: Options): Promise<Analysis> {
	const {analyse} = await import('../analyse/analyse.ts');
	return analyse({
		library: session.library,
		rules: session.rules,
		asOf: options.asOf,
		since: options.since,
		symbols: options.symbols,
		sample: session.sample,
	});
}

/** True when not one file could be used. */
export function nothingRead(library: Library): boolean {
	return library.articles.length + library.series.length + library.snapshots.length + library.filings.length === 0;
}

/** One sentence for a library that gave nothing, with the reason nearest at hand. */
export function nothingReadMessage(session: Session): string {
	const worst = session.library.problems.find(problem => problem.severity === 'error') ?? session.library.problems[0];
	const named = session.paths.map(name => `"${name}"`).join(', ');
	const reason = worst ? worst.message : 'no readable file was found';
	return `brief: nothing could be read in ${named}: ${reason}\n`;
}
