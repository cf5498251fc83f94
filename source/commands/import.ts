// `brief import PATH…`: copies articles, prices and filings into the library folder, each where its kind belongs.

import {copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {Io} from '../io.ts';
import {markUnsafe} from '../language/strip-unsafe.ts';
import {writeReasonOf} from '../load/file-error.ts';
import {foldersOf} from '../load/folders.ts';
import {type ListedFile, listFiles} from '../load/list-files.ts';
import {packageFolder} from '../load/package-folder.ts';
import {readRules} from '../load/read-rules.ts';
import {readSettings} from '../load/read-settings.ts';
import type {Library} from '../model/library.ts';
import {UsageError} from '../options.ts';
import {parseFiles} from '../parse/parse-files.ts';
import {exitCodes, type Run} from './command.ts';

type Kind = 'articles' | 'prices' | 'filings';

/** What a file is by what it holds; null when nothing of it could be used. */
export function kindOf(library: Library): Kind | null {
	if (library.filings.length > 0) return 'filings';
	if (library.series.length + library.snapshots.length > 0) return 'prices';
	return library.articles.length > 0 ? 'articles' : null;
}

/** `name.csv`, `name-2.csv`, `name-3.csv` … */
function* namesFor(name: string): Generator<string> {
	const {name: stem, ext} = path.parse(name);
	yield name;
	for (let number = 2; number < 10_000; number++) yield `${stem}-${number}${ext}`;
}

const sameBytes = (a: string, b: string): boolean => readFileSync(a).equals(readFileSync(b));

/**
 * Copies a file into a folder under a free name and gives the name; null when the very same file is there already.
 * The copy appears whole or not at all, and nothing is ever overwritten: link() refuses a name that is taken.
 */
export function copyInto(folder: string, source: string): string | null {
	mkdirSync(folder, {recursive: true});
	const part = path.join(folder, `.part-${process.pid}-${path.basename(source)}`);
	copyFileSync(source, part);
	try {
		for (const name of namesFor(path.basename(source))) {
			const target = path.join(folder, name);
			if (existsSync(target)) {
				if (sameBytes(target, source)) return null;
				continue;
			}
			linkSync(part, target);
			return name;
		}
		throw new Error(`no free name for "${path.basename(source)}"`);
	} finally {
		rmSync(part, {force: true});
	}
}

/** Sidecars and our own knowledge files go with what they belong to. */
const isSidecar = (name: string): boolean => name.endsWith('.meta.json');

async function importFile(file: ListedFile, library: string, rules: Parameters<typeof parseFiles>[1]): Promise<string> {
	if (isSidecar(file.shown)) return copied(file, path.join(library, 'prices'), 'prices');
	const read = await parseFiles([{path: file.shown, bytes: readFileSync(file.full)}], rules);
	const kind = kindOf(read);
	if (kind === null) return `left out  ${file.shown}: ${read.problems[0]?.message ?? 'nothing in it could be used'}`;
	return copied(file, path.join(library, kind), kind);
}

function copied(file: ListedFile, folder: string, kind: Kind): string {
	const name = copyInto(folder, file.full);
	if (name === null) return `known     ${file.shown}: the same file is in ${kind}/`;
	const other = name === path.basename(file.full) ? '' : ' (another file has its name)';
	return `imported  ${file.shown} -> ${kind}/${markUnsafe(name)}${other}`;
}

function targetFolder(io: Io): string {
	const folders = foldersOf(io.env, process.platform);
	const target = readSettings(folders, io.env).library[0] ?? folders.library;
	if (target === null || target === undefined)
		throw new UsageError('no library folder is known: set BRIEF_LIBRARY, or HOME');
	return path.resolve(io.cwd, target);
}

export const run: Run = async (options, io) => {
	if (options.words.length === 0) throw new UsageError('import needs a file or folder to copy from');
	const library = targetFolder(io);
	const {rules} = await readRules(packageFolder(import.meta.dirname), foldersOf(io.env, process.platform).config);
	const listing = listFiles(options.words, io.cwd);
	const lines = listing.problems.map(problem => `left out  ${problem.file}: ${problem.message}`);
	for (const file of listing.files) {
		try {
			lines.push(await importFile(file, library, rules));
		} catch (error) {
			lines.push(`left out  ${file.shown}: could not be copied to "${library}": ${writeReasonOf(error, library)}`);
		}
	}
	await io.out(lines.map(line => `${line}\n`).join(''));
	const usable = lines.some(line => !line.startsWith('left out'));
	io.say(`${lines.filter(line => line.startsWith('imported')).length} imported into ${library}\n`);
	return usable ? exitCodes.ok : exitCodes.failed;
};
