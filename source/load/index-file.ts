// One file as the archive keeps it: read, parsed, and every article of it with its findings.

import {readFileSync} from 'node:fs';
import {readArticle} from '../analyse/findings.ts';
import {packOthers, type StoredFile} from '../archive/store.ts';
import {storedArticle} from '../archive/stored-article.ts';
import type {RawFile} from '../model/library.ts';
import {parseFiles} from '../parse/parse-files.ts';
import type {Rules} from '../rules/rules.ts';
import {type ListedFile, reasonOf} from './list-files.ts';

/** A file to index, with the sidecar that belongs to it. */
export interface IndexTask {
	readonly file: ListedFile;
	readonly sidecar: ListedFile | null;
}

const raw = (file: ListedFile): RawFile => ({path: file.shown, bytes: readFileSync(file.full)});

/** The stamp by which a change is seen. */
export function stampOf({file, sidecar}: IndexTask): StoredFile['stamp'] {
	// A changed sidecar changes what its price file says.
	const modified = Math.max(file.modified, sidecar?.modified ?? 0);
	return {full: file.full, shown: file.shown, size: file.size + (sidecar?.size ?? 0), modified};
}

/** Never throws for a bad file: what is wrong with it is among its problems. */
export async function indexFile(task: IndexTask, rules: Rules): Promise<StoredFile> {
	const stamp = stampOf(task);
	try {
		const files = task.sidecar === null ? [raw(task.file)] : [raw(task.file), raw(task.sidecar)];
		const {articles, ...others} = await parseFiles(files, rules);
		return {
			stamp,
			articles: articles.map(article => storedArticle(readArticle(article, rules))),
			others: packOthers(others),
		};
	} catch (error) {
		const message = `"${task.file.shown}": ${reasonOf(error)}`;
		const problem = {file: task.file.shown, line: null, severity: 'error', code: 'unreadable', message} as const;
		return {stamp, articles: [], others: packOthers({series: [], snapshots: [], filings: [], problems: [problem]})};
	}
}
