// How much text one article may have. What is longer is no article, and would only cost time and memory.

import type {Problem} from '../model/problem.ts';
import type {TextFile} from './format.ts';

const million = 1_000_000;

/** Characters of a plain or markdown text, and of a page with its markup. */
export const longestText: number = 16 * million;
export const longestPage: number = 48 * million;

/** A Problem for a file that is too long to be one article; null for others. */
export function tooLong(file: TextFile, limit: number): Problem | null {
	if (file.text.length <= limit) return null;
	const size = Math.round(file.text.length / million);
	const message = `${size} million characters are too many for one article; up to ${limit / million} million are read, split the file`;
	return {file: file.path, line: null, severity: 'error', code: 'too-large', message};
}
