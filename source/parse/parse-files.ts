// From bytes to a Library: decode, tell the format, parse, and put what belongs together in one place.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {Article} from '../model/article.ts';
import type {Library, RawFile} from '../model/library.ts';
import type {Problem, Severity} from '../model/problem.ts';
import type {Rules} from '../rules/rules.ts';
import {isFolderPaper} from './boilerplate.ts';
import {binaryKind, type Decoded, decode} from './decode.ts';
import type {Format, Parse, ParseContext, Parsed, TextFile} from './format.ts';
import {formats} from './formats.ts';
import {mergeArticles} from './identity.ts';
import {linesOf} from './lines.ts';

/** Files larger than this are not read at all. */
export const maxFileBytes = 256 * 1024 * 1024;

const problem = (file: string, severity: Severity, code: string, message: string): Problem => ({
	file,
	line: null,
	severity,
	code,
	message,
});
const only = (one: Problem): Parsed => ({problems: [one]});

// Ten thousand files ask for the same parser; even a finished import costs a turn of the event loop.
const loaded = new Map<Format, Parse>();

const sidecarEnding = '.meta.json';
const withoutEnding = (path: string): string => path.replace(/\.[^./]{1,12}$/, '');

function unreadable(file: RawFile): Parsed | null {
	if (file.bytes.length === 0)
		return only(problem(file.path, 'note', 'empty-file', 'the file is empty (0 bytes); nothing to read'));
	if (file.bytes.length > maxFileBytes) {
		const size = Math.round(file.bytes.length / 1024 / 1024);
		return only(
			problem(
				file.path,
				'error',
				'too-large',
				`the file has ${size} MB; up to ${maxFileBytes / 1024 / 1024} MB are read, split it`,
			),
		);
	}
	const kind = binaryKind(file.bytes);
	if (kind !== null)
		return only(
			problem(file.path, 'note', 'binary-file', `the file is ${kind}, not text; save its text to have it read`),
		);
	return null;
}

function bestFormat(file: TextFile): Format | null {
	let best: Format | null = null;
	let score = 0.05;
	for (const format of formats) {
		const sure = format.detect(file);
		if (sure > score) {
			best = format;
			score = sure;
		}
	}
	return best;
}

function decodingProblems(path: string, {text, replaced, encoding}: Decoded): readonly Problem[] {
	if (replaced === 0) return [];
	const line = linesOf(text, 0, text.indexOf('\uFFFD') + 1).length;
	const message = `${replaced} places are not valid ${encoding}; they are shown as \uFFFD, save the file as UTF-8 to mend it`;
	return [{...problem(path, 'warning', 'invalid-bytes', message), line: Math.max(1, line)}];
}

/** One note for all articles of a file whose date nobody can tell. */
function undated(path: string, articles: readonly Article[]): readonly Problem[] {
	const without = articles.filter(article => article.dateConfidence === 'none');
	if (without.length === 0) return [];
	const which =
		articles.length === 1
			? 'the article states no date'
			: `${without.length} of ${articles.length} articles state no date`;
	return [
		{
			...problem(path, 'note', 'undated', `${which}; add one such as "date: 2026-12-31" or put it into the file name`),
			line: without[0]?.places[0]?.line ?? null,
		},
	];
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One file. Never throws: a parser that fails on hostile input is a Problem, too. */
export async function parseFile(file: RawFile, context: ParseContext): Promise<Parsed> {
	const refused = unreadable(file);
	if (refused) return refused;
	const found = decode(file.bytes);
	const decoded: TextFile = {path: file.path, text: found.text, encoding: found.encoding};
	const format = bestFormat(decoded);
	if (format === null)
		return only(
			problem(
				file.path,
				'note',
				'unknown-format',
				'no article, price or filing format was recognised in this file; docs/formats.md lists what is read',
			),
		);
	const before = decodingProblems(file.path, found);
	try {
		const parse = loaded.get(format) ?? (await format.load());
		loaded.set(format, parse);
		const parsed = await parse(decoded, context);
		return {...parsed, problems: [...before, ...(parsed.problems ?? []), ...undated(file.path, parsed.articles ?? [])]};
	} catch (error) {
		const said = `reading it as ${format.name} failed (${message(error).slice(0, 200)}); the file was skipped`;
		return {problems: [...before, problem(file.path, 'error', 'unreadable', said)]};
	}
}

export interface Paired<T> {
	readonly file: T;
	readonly sidecar: T | null;
}

/** `NAME.meta.json` goes with `NAME.csv`, `NAME.json` …; a sidecar without such a file stays a file of its own, at the end. */
export function pairSidecars<T extends {readonly path: string}>(files: readonly T[]): readonly Paired<T>[] {
	const isSidecar = ({path}: T): boolean => path.endsWith(sidecarEnding);
	const sidecars = new Map(files.filter(isSidecar).map(file => [file.path.slice(0, -sidecarEnding.length), file]));
	const pairs = files
		.filter(file => !isSidecar(file))
		.map(file => ({file, sidecar: sidecars.get(withoutEnding(file.path)) ?? sidecars.get(file.path) ?? null}));
	const used = new Set(pairs.map(pair => pair.sidecar));
	const lone = files.filter(file => isSidecar(file) && !used.has(file));
	return [...pairs, ...lone.map(file => ({file, sidecar: null}))];
}

/** By path, in the order of code units: what is read first never depends on the folder. */
export const inPathOrder = <T extends {readonly path: string}>(files: readonly T[]): readonly T[] =>
	files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

/** What is said of a paper about the folder that lies among other files; null for any other file. */
export function paperAmongOthers(path: string, count: number, rules: Rules): Parsed | null {
	if (count < 2 || !isFolderPaper(rules.boilerplate, path)) return null;
	const said = 'a paper about the folder by its name, not an article; rename it to have it read';
	return only(problem(path, 'note', 'not-an-article', said));
}

/** One file with its sidecar. */
export async function parsePair({file, sidecar}: Paired<RawFile>, rules: Rules): Promise<Parsed> {
	return parseFile(file, {rules, sidecar: sidecar ? decode(sidecar.bytes).text : null});
}

/** Everything the files hold, in an order that does not depend on theirs. */
export async function parseFiles(files: readonly RawFile[], rules: Rules): Promise<Library> {
	const parsed: Parsed[] = [];
	for (const pair of pairSidecars(inPathOrder(files)))
		parsed.push(paperAmongOthers(pair.file.path, files.length, rules) ?? (await parsePair(pair, rules)));
	return joinParsed(parsed);
}

// A message quotes what is wrong, and what is wrong may be an order for the terminal.
const safely = (one: Problem): Problem => ({...one, message: stripUnsafe(one.message)});

/** Puts what several files gave together; the same article in several of them becomes one. */
export function joinParsed(parsed: readonly Parsed[]): Library {
	const articles: readonly Article[] = parsed.flatMap(part => part.articles ?? []);
	const merged = mergeArticles(articles);
	return {
		articles: merged.articles,
		series: parsed.flatMap(part => part.series ?? []),
		snapshots: parsed.flatMap(part => part.snapshots ?? []),
		filings: parsed.flatMap(part => part.filings ?? []),
		problems: [...parsed.flatMap(part => part.problems ?? []), ...merged.problems].map(safely),
	};
}
