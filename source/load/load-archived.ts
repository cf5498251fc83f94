// Loads a library through the archive: only new and changed files are parsed, only the articles that matter are taken into memory.
// What comes out is what reading every file would give; test/faults/ holds the two against each other.

import path from 'node:path';
import {chooseAsOf} from '../analyse/as-of.ts';
import {type SinceOption, sinceDay} from '../analyse/since.ts';
import type {Archive} from '../archive/open.ts';
import {
	countBefore,
	newestArticles,
	type Recalled,
	recallDays,
	recallOthers,
	recallRows,
	relatedRows,
} from '../archive/recall.ts';
import {breakSeal, putSeal} from '../archive/seal.ts';
import {compareStamps, type Others, type StoredFile, storeFiles} from '../archive/store.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Library} from '../model/library.ts';
import type {Parsed} from '../parse/format.ts';
import {inPathOrder, joinParsed, pairSidecars, paperAmongOthers} from '../parse/parse-files.ts';
import type {Rules} from '../rules/rules.ts';
import {type IndexTask, stampOf} from './index-file.ts';
import {indexFiles} from './index-files.ts';
import type {ListedFile, Listing} from './list-files.ts';
import {sealOf} from './sealed-library.ts';

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
	/** Tells builds of the program apart: another one may read the same file differently. */
	readonly program: string;
	/** Tells program and rules apart without having read the rules. */
	readonly reader: string;
	readonly asOf: string | null;
	readonly since: SinceOption;
	readonly progress: (done: number, total: number) => void;
}

/** A file in the order of reading. `said` stands for one that is not read. */
interface Place {
	readonly task: IndexTask;
	readonly said: Parsed | null;
}

// So many files go into one transaction: what was indexed before an interruption stays.
const commitEvery = 512;

/** Each file with its sidecar, in the order in which parse/ would read them. */
export function placesOf(files: readonly ListedFile[], rules: Rules): readonly Place[] {
	const named = files.map(file => ({path: file.shown, listed: file}));
	return pairSidecars(inPathOrder(named)).map(({file, sidecar}) => ({
		task: {file: file.listed, sidecar: sidecar?.listed ?? null},
		said: paperAmongOthers(file.path, files.length, rules),
	}));
}

const isBelow = (roots: readonly string[], file: string): boolean =>
	roots.some(root => file === root || file.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`));

/** Brings the archive up to date with the files. Throws when the disk cannot take it. */
export async function updateArchive(input: ArchivedInput, places: readonly Place[]): Promise<void> {
	const {archive, rules, roots} = input;
	const version = `${rules.version} ${input.program}`;
	const {entities} = rules;
	const tasks = places.filter(place => place.said === null).map(place => place.task);
	const byPath = new Map(tasks.map(task => [task.file.full, task]));
	const {stale, gone} = compareStamps(archive, tasks.map(stampOf), version, file => isBelow(roots, file));
	if (stale.length + gone.length > 0) breakSeal(archive);
	let waiting: StoredFile[] = [];
	let done = 0;
	const flush = (): void => {
		storeFiles(archive, waiting, [], {version, entities});
		waiting = [];
	};
	if (gone.length > 0) storeFiles(archive, [], gone, {version, entities});
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
	putSeal(archive, sealOf(input.listing, input.reader));
}

/** What each file gave, in the order of reading; merging them is the same step as without an archive. */
function join(places: readonly Place[], read: readonly Recalled[], others: ReadonlyMap<string, Others>): Library {
	const byPath = Map.groupBy(read, each => each.path);
	const parts = places.flatMap(({task, said}): readonly Parsed[] => {
		const articles = byPath.get(task.file.full)?.map(each => each.article);
		const rest = others.get(task.file.full);
		if (said !== null) return [said];
		return articles === undefined && rest === undefined ? [] : [{...rest, articles: articles ?? []}];
	});
	return joinParsed(parts);
}

/** The library of the days asked for, from an archive that is up to date. */
export function loadFromArchive(input: ArchivedInput, places: readonly Place[]): Loaded {
	const {archive, listing} = input;
	const paths = new Set(places.filter(place => place.said === null).map(place => place.task.file.full));
	const others = recallOthers(archive, paths);
	const related = relatedRows(archive);
	const relatives = recallRows(archive, related, paths);
	const first = join(places, relatives, others);
	const newest = newestArticles(archive, paths, related);
	const asOf = chooseAsOf({...first, articles: [...first.articles, ...newest]}, input.asOf).date;
	const since = sinceDay(input.since, asOf);
	const read = [...relatives, ...recallDays(archive, paths, related, since, asOf)];
	const library = join(places, read, others);
	// An article that took something over from another is read again: its findings may depend on that.
	const untouched = new Set(library.articles);
	return {
		library: {...library, problems: [...listing.problems, ...library.problems]},
		known: new Map(read.filter(each => untouched.has(each.article)).map(each => [each.article.id, each])),
		before: since === null || asOf === null ? 0 : countBefore(archive, paths, related, since, asOf),
	};
}
