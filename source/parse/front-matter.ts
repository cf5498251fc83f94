// Splits the header off a markdown file and reads it. Nothing in it is ever evaluated.

import {load, YAMLException} from 'js-yaml';
import type {Problem} from '../model/problem.ts';
import {linesOf} from './lines.ts';
import {looseHeader} from './loose-header.ts';

export interface FrontMatter {
	/** Stated keys as data of the file: untrusted, not yet sanitised. Empty without a header. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** Where the text after the header begins. */
	readonly bodyStart: number;
	/** 1-based line of `bodyStart`. */
	readonly bodyLine: number;
	readonly problems: readonly Problem[];
}

const longestHeader = 64 * 1024;
const mostAliases = 32;
const deepest = 20;

interface Split {
	readonly fence: '---' | '+++';
	/** What stands behind the opening fence: `js`, `yaml` … or nothing. */
	readonly kind: string;
	readonly header: string;
	readonly bodyStart: number;
	readonly bodyLine: number;
}

const opening = /^(---|\+\+\+)[ \t]*([a-z]{0,20})[ \t]*(?:\r\n|\n|\r)/i;

/** The header between fences that stand alone on a line; null when the file does not begin with one or it never ends. */
function split(text: string): Split | null {
	const open = text.match(opening);
	if (!open) return null;
	const fence = open[1] as Split['fence'];
	const end = text
		.slice(open[0].length, longestHeader * 2)
		.match(fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m);
	if (end?.index === undefined) return null;
	const closeStart = open[0].length + end.index;
	const [closing, next] = linesOf(text, closeStart, Math.min(text.length, closeStart + 200));
	const header = text.slice(open[0].length, closeStart);
	const bodyLine = linesOf(text, 0, closeStart).length + 2;
	return {
		fence,
		kind: (open[2] ?? '').toLowerCase(),
		header,
		bodyStart: next?.start ?? closing?.end ?? text.length,
		bodyLine,
	};
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Top-level `key: value` lines of a header that is no YAML: title and date are often still there. */
function plainPairs(header: string): Readonly<Record<string, unknown>> {
	const pairs: [string, string][] = [];
	for (const {start, end} of linesOf(header)) {
		const match = header.slice(start, Math.min(end, start + 2000)).match(/^([A-Za-z][\w.-]{0,40}):\s+(\S.*)$/);
		if (match && !/^[!&*{[|>]/.test(match[2] as string))
			pairs.push([match[1] as string, (match[2] as string).replace(/^(["'])(.*)\1\s*$/, '$2').trim()]);
	}
	return Object.fromEntries(pairs.filter(([key]) => key !== '__proto__'));
}

async function parseHeader({fence, kind, header}: Split): Promise<unknown> {
	if (fence === '+++' || kind === 'toml') return (await import('smol-toml')).parse(header);
	if (kind === 'json') return JSON.parse(header);
	return load(header, {maxAliases: mostAliases, maxDepth: deepest});
}

interface Fault {
	readonly message: string;
	/** 1-based line of the file. */
	readonly line: number;
}

function faultOf(error: unknown, header: string): Fault {
	const said = error instanceof Error ? (error.message.split('\n')[0] as string) : String(error);
	const mark = error instanceof YAMLException ? error.mark?.line : undefined;
	const tomlLine = /TomlError/.test(String((error as {name?: unknown}).name))
		? Number((error as {line?: unknown}).line) - 1
		: Number.NaN;
	const index = mark ?? (Number.isFinite(tomlLine) ? tomlLine : 0);
	const quoted =
		header
			.split(/\r\n|\r|\n/)
			[index]?.trim()
			.slice(0, 80) ?? '';
	return {
		message: `${said.replace(/\s*\(\d+:\d+\).*$/, '').slice(0, 160)}${quoted === '' ? '' : ` at "${quoted}"`}`,
		line: index + 2,
	};
}

/** Header and start of the body. A broken header is a Problem; its plain `key: value` lines and the body are still read. */
export async function readFrontMatter(file: string, text: string): Promise<FrontMatter> {
	const found = split(text);
	const none: FrontMatter = {fields: {}, bodyStart: 0, bodyLine: 1, problems: []};
	if (!found) {
		const loose = looseHeader(text);
		return loose ? {...loose, problems: []} : none;
	}
	const {header, bodyStart, bodyLine} = found;
	const body = {bodyStart, bodyLine};
	const say = (line: number, code: string, message: string, fields: FrontMatter['fields']): FrontMatter => ({
		...body,
		fields,
		problems: [{file, line, severity: 'warning', code, message}],
	});
	if (!['', 'yaml', 'yml', 'toml', 'json'].includes(found.kind))
		return say(
			1,
			'front-matter-refused',
			`a header of kind "${found.kind}" is never evaluated; write it as YAML between --- lines`,
			{},
		);
	if (header.length > longestHeader)
		return say(
			1,
			'front-matter-refused',
			`the header has ${header.length} characters; up to ${longestHeader} are read`,
			plainPairs(header.slice(0, longestHeader)),
		);
	try {
		const fields = await parseHeader(found);
		if (isRecord(fields)) return {...body, fields, problems: []};
		// A thematic break at the top, or a header of comments only: an empty one is a header, prose is not.
		return fields === null || fields === undefined ? {...body, fields: {}, problems: []} : none;
	} catch (error) {
		const {message, line} = faultOf(error, header);
		const pairs = plainPairs(header);
		if (Object.keys(pairs).length === 0 && !/^[\w"'.-]{1,60}[ \t]*[:=]/m.test(header)) return none;
		return say(
			line,
			'broken-front-matter',
			`the header is not valid ${found.fence === '+++' ? 'TOML' : 'YAML'}: ${message}; its plain "key: value" lines are used`,
			pairs,
		);
	}
}
