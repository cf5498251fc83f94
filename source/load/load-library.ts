// From listed files to a Library: reads, and hands the bytes to the parsers.

import type {Library, RawFile} from '../model/library.ts';
import type {Problem} from '../model/problem.ts';
import {parseFiles} from '../parse/parse-files.ts';
import type {Rules} from '../rules/rules.ts';
import type {Listing} from './list-files.ts';
import {readFiles} from './read-files.ts';

export interface LoadInput {
	/** `-` is stdin. */
	readonly paths: readonly string[];
	readonly cwd: string;
	readonly rules: Rules;
	readonly readStdin: () => Promise<Uint8Array>;
	/** Shown in place of the (single) named path, so that the sample reads the same on every machine. */
	readonly shownAs: string | null;
}

const renamed = (name: string, from: string, to: string): string =>
	name === from || name.startsWith(`${from}/`) ? `${to}${name.slice(from.length)}` : name;

function rename<T extends {readonly path: string} | {readonly file: string}>(
	items: readonly T[],
	from: string,
	to: string,
): readonly T[] {
	return items.map(item =>
		'path' in item ? {...item, path: renamed(item.path, from, to)} : {...item, file: renamed(item.file, from, to)},
	);
}

/** The listed files and stdin, parsed. Never throws for a bad file. */
export async function loadListed(input: LoadInput, listing: Listing): Promise<Library> {
	const read = readFiles(listing.files);
	const stdin: readonly RawFile[] = input.paths.includes('-') ? [{path: '-', bytes: await input.readStdin()}] : [];
	let files: readonly RawFile[] = [...read.files, ...stdin];
	let problems: readonly Problem[] = [...listing.problems, ...read.problems];
	const only = input.paths[0];
	if (input.shownAs !== null && only !== undefined) {
		const from = only.replaceAll('\\', '/');
		files = rename(files, from, input.shownAs);
		problems = rename(problems, from, input.shownAs);
	}
	const library = await parseFiles(files, input.rules);
	return {...library, problems: [...problems, ...library.problems]};
}
