// Loads a library through the archive: only new and changed files are parsed, only the days asked for are taken into memory.

import path from 'node:path';
import {chooseAsOf} from '../analyse/as-of.ts';
import {type SinceOption, sinceDay} from '../analyse/since.ts';
import type {Archive} from '../archive/open.ts';
import {
	compareStamps,
	countBefore,
	loadArticles,
	loadOthers,
	newestArticles,
	type Stamp,
	type StoredFile,
	storeFiles,
} from '../archive/store.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Library} from '../model/library.ts';
import type {Problem} from '../model/problem.ts';
import {mergeArticles} from '../parse/identity.ts';
import type {Rules} from '../rules/rules.ts';
import {type IndexTask, stampOf} from './index-file.ts';
import {indexFiles} from './index-files.ts';
import type {ListedFile, Listing} from './list-files.ts';

export interface Loaded {
	readonly library: Library;
	/** Findings by article id, as kept. */
	readonly known: ReadonlyMap<string, ReadArticle>;
	/** Articles before the days asked for, left on the disk. */
	readonly before: number;
}

export interface ArchivedInput {
	readonly archive: Archive;
	readonly listing: Listing;
	/** Absolute paths that were named: files below them that are gone leave the archive. */
	readonly roots: readonly string[];
	readonly rules: Rules;
	readonly asOf: string | null;
	readonly since: SinceOption;
	readonly progress: (done: number, total: number) => void;
}

const sidecarEnding = '.meta.json';
// So many files go into one transaction: what was indexed before an interruption stays.
const commitEvery = 512;

/** Each file with its sidecar, as parse/ pairs them: by the name without its ending. */
export function indexTasks(files: readonly ListedFile[]): readonly IndexTask[] {
	const sidecars = new Map(
		files
			.filter(file => file.full.endsWith(sidecarEnding))
			.map(file => [file.full.slice(0, -sidecarEnding.length), file]),
	);
	const main = files.filter(file => !file.full.endsWith(sidecarEnding));
	const of = (file: ListedFile): ListedFile | null =>
		sidecars.get(file.full.slice(0, -path.extname(file.full).length || undefined)) ?? sidecars.get(file.full) ?? null;
	const tasks = main.map(file => ({file, sidecar: of(file)}));
	const used = new Set(tasks.map(task => task.sidecar));
	return [...tasks, ...[...sidecars.values()].filter(file => !used.has(file)).map(file => ({file, sidecar: null}))];
}

const isBelow = (roots: readonly string[], file: string): boolean =>
	roots.some(root => file === root || file.startsWith(`${root}${path.sep}`));

/** Brings the archive up to date with the files. Throws when the disk cannot take it. */
export async function updateArchive(input: ArchivedInput, tasks: readonly IndexTask[]): Promise<number> {
	const {archive, rules, roots} = input;
	const byPath = new Map(tasks.map(task => [task.file.full, task]));
	const {stale, gone} = compareStamps(archive, tasks.map(stampOf), rules.version, file => isBelow(roots, file));
	let waiting: StoredFile[] = [];
	let done = 0;
	const flush = (): void => {
		storeFiles(archive, waiting, [], rules.version);
		waiting = [];
	};
	if (gone.length > 0) storeFiles(archive, [], gone, rules.version);
	await indexFiles(
		stale.map(stamp => byPath.get(stamp.full) as IndexTask),
		rules,
		files => {
			waiting.push(...files);
			done += files.length;
			if (waiting.length >= commitEvery) flush();
			input.progress(done, stale.length);
		},
	);
	if (waiting.length > 0) flush();
	return stale.length + gone.length;
}

function problemsOf(listing: Listing, others: readonly Problem[], merged: readonly Problem[]): readonly Problem[] {
	return [...listing.problems, ...others, ...merged];
}

/** The library of the days asked for, from an archive that is up to date. */
export function loadFromArchive(input: ArchivedInput, stamps: readonly Stamp[]): Loaded {
	const {archive, listing} = input;
	const paths = new Set(stamps.map(stamp => stamp.full));
	const others = loadOthers(archive, paths);
	const asOf = chooseAsOf({...others, articles: newestArticles(archive, paths)}, input.asOf).date;
	const since = sinceDay(input.since, asOf);
	const read = loadArticles(archive, paths, since, asOf);
	const merged = mergeArticles(read.map(each => each.article));
	return {
		library: {...others, articles: merged.articles, problems: problemsOf(listing, others.problems, merged.problems)},
		known: new Map(read.map(each => [each.article.id, each])),
		before: since === null ? 0 : countBefore(archive, paths, since),
	};
}
