// One file as the archive keeps it: read, parsed, and every article of it with its findings.

import {readFileSync} from 'node:fs';
import {readArticle} from '../analyse/findings.ts';
import {packOthers, type Stamp, type StoredFile} from '../archive/store.ts';
import {storedArticle} from '../archive/stored-article.ts';
import type {RawFile} from '../model/library.ts';
import type {Problem} from '../model/problem.ts';
import {parsePair} from '../parse/parse-files.ts';
import type {Rules} from '../rules/rules.ts';
import {reasonOf} from './file-error.ts';
import type {ListedFile} from './list-files.ts';

/** A file to index, with the sidecar that belongs to it. */
export interface IndexTask {
	readonly file: ListedFile;
	readonly sidecar: ListedFile | null;
}

const raw = (file: ListedFile): RawFile => ({path: file.shown, bytes: readFileSync(file.full)});

/** The stamp by which a change is seen. A changed sidecar changes what its price file says. */
export function stampOf({file, sidecar}: IndexTask): Stamp {
	return {full: file.full, shown: file.shown, state: sidecar === null ? file.state : `${file.state}+${sidecar.state}`};
}

const unreadable = (file: ListedFile, error: unknown): Problem => ({
	file: file.shown,
	line: null,
	severity: 'error',
	code: 'unreadable',
	message: `"${file.shown}": ${reasonOf(error)}`,
});

/** Never throws for a bad file: what is wrong with it is among its problems. */
export async function indexFile(task: IndexTask, rules: Rules): Promise<StoredFile> {
	const stamp = stampOf(task);
	try {
		const sidecar = task.sidecar === null ? null : raw(task.sidecar);
		const {
			articles = [],
			series = [],
			snapshots = [],
			filings = [],
			problems = [],
		} = await parsePair({file: raw(task.file), sidecar}, rules);
		return {
			stamp,
			articles: articles.map(article => storedArticle(readArticle(article, rules))),
			others: packOthers({series, snapshots, filings, problems}),
		};
	} catch (error) {
		// With a state no file has, so that it is tried again the next time.
		const problems = [unreadable(task.file, error)];
		return {
			stamp: {...stamp, state: ''},
			articles: [],
			others: packOthers({series: [], snapshots: [], filings: [], problems}),
		};
	}
}
