// Reads listed files into memory. What cannot be read is a Problem; the rest is still read.

import {readFileSync} from 'node:fs';
import type {RawFile} from '../model/library.ts';
import type {Problem} from '../model/problem.ts';
import {reasonOf} from './file-error.ts';
import type {ListedFile} from './list-files.ts';

export interface ReadFiles {
	readonly files: readonly RawFile[];
	readonly problems: readonly Problem[];
}

/** Bytes of each file, in the order given. */
export function readFiles(listed: readonly ListedFile[]): ReadFiles {
	const files: RawFile[] = [];
	const problems: Problem[] = [];
	for (const file of listed) {
		try {
			files.push({path: file.shown, bytes: readFileSync(file.full)});
		} catch (error) {
			problems.push({
				file: file.shown,
				line: null,
				severity: 'error',
				code: 'unreadable',
				message: `"${file.shown}": ${reasonOf(error)}`,
			});
		}
	}
	return {files, problems};
}
