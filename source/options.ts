// From argv to Options, or to a usage message that quotes the word and says what would do.

import {parseArgs} from 'node:util';
import {type SectionName, sectionNames} from './model/section.ts';
import {suggestion} from './nearest.ts';
import {colorModes, formatNames, type OptionRow, optionTable, themeNames} from './option-table.ts';

export type FormatName = (typeof formatNames)[number];
export type ThemeName = (typeof themeNames)[number];

export interface Options {
	readonly command: string;
	/** What follows the command: paths, queries, items. */
	readonly words: readonly string[];
	readonly format: FormatName | null;
	readonly sections: readonly SectionName[];
	/** ISO date. */
	readonly asOf: string | null;
	/** ISO date, or a number of days before the as-of date. */
	readonly since: string | {readonly days: number} | null;
	readonly symbols: readonly string[];
	readonly width: number | null;
	readonly maxLines: number | null;
	readonly ascii: boolean;
	readonly color: (typeof colorModes)[number];
	readonly theme: ThemeName | null;
	readonly withText: boolean;
	readonly archive: boolean;
	readonly pager: boolean;
	readonly strict: boolean;
	readonly tui: boolean | null;
	readonly linear: boolean;
	readonly plain: boolean;
	readonly limit: number;
	readonly help: boolean;
	readonly version: boolean;
}

/** Wrong usage: printed as one sentence, exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: 2025-02-29 does not. */
export function isRealDate(text: string): boolean {
	if (!isoDate.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function dateOf(text: string, option: string): string {
	if (isRealDate(text)) return text;
	throw new UsageError(`invalid date "${text}" in --${option}; expected a day such as 2025-12-31`);
}

function sinceOf(text: string): Options['since'] {
	const days = text.match(/^(\d{1,5})d$/);
	if (days) return {days: Number(days[1])};
	if (isRealDate(text)) return text;
	throw new UsageError(
		`invalid value "${text}" in --since; expected a day such as 2025-12-31 or a number of days such as 30d`,
	);
}

function numberOf(text: string | null, option: string, least: number, most: number): number | null {
	if (text === null) return null;
	const value = Number(text);
	if (/^\d+$/.test(text) && value >= least && value <= most) return value;
	throw new UsageError(`invalid number "${text}" in --${option}; expected a whole number from ${least} to ${most}`);
}

function choiceOf<T extends string>(text: string, option: string, choices: readonly T[]): T {
	if ((choices as readonly string[]).includes(text)) return text as T;
	throw new UsageError(
		`unknown ${option} "${text}"${suggestion(text, choices) || `; expected one of ${choices.join(', ')}`}`,
	);
}

function parserOptions(rows: readonly OptionRow[]): NonNullable<Parameters<typeof parseArgs>[0]>['options'] {
	return Object.fromEntries(
		rows.map(row => [
			row.name,
			{
				type: row.value === null ? ('boolean' as const) : ('string' as const),
				multiple: true,
				...(row.name === 'help' ? {short: 'h'} : {}),
			},
		]),
	);
}

/** parseArgs tells no wrong option from a wrong value in words a person would like; look first. */
function refuseUnknown(argv: readonly string[]): void {
	const names = optionTable.map(row => row.name);
	for (const word of argv) {
		if (word === '--') return;
		const name = word.match(/^--([^=]+)/)?.[1];
		if (name !== undefined && !names.includes(name))
			throw new UsageError(
				`unknown option "--${name}"${
					suggestion(
						`--${name}`,
						names.map(known => `--${known}`),
					) || '; see brief --help'
				}`,
			);
		if (/^-[^-\d]/.test(word) && word !== '-h')
			throw new UsageError(`unknown option "${word}"; options have two dashes, see brief --help`);
	}
}

function valuesOf(argv: readonly string[]): {readonly values: Values; readonly positionals: readonly string[]} {
	refuseUnknown(argv);
	try {
		return parseArgs({args: [...argv], options: parserOptions(optionTable), allowPositionals: true, strict: true}) as {
			values: Values;
			positionals: string[];
		};
	} catch (error) {
		const message =
			error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/\.\s.*$/, '') : String(error);
		throw new UsageError(`${message}; see brief --help`);
	}
}

/** The options of `argv` (without node and script). Throws UsageError. */
export function parseOptions(argv: readonly string[], commands: readonly string[]): Options {
	const {values, positionals} = valuesOf(argv);
	const all = (name: string): readonly string[] => ((values[name] as readonly string[] | undefined) ?? []).map(String);
	const last = (name: string): string | null => all(name).at(-1) ?? null;
	const on = (name: string): boolean => values[name] !== undefined;
	const first = positionals[0];
	const named = first !== undefined && commands.includes(first);
	const format = last('format');
	const asOf = last('as-of');
	const since = last('since');
	const theme = last('theme');
	return {
		command: named ? first : 'brief',
		words: named ? positionals.slice(1) : positionals,
		format: format === null ? null : choiceOf(format, 'format', formatNames),
		sections: all('section').map(name => choiceOf(name, 'section', sectionNames)),
		asOf: asOf === null ? null : dateOf(asOf, 'as-of'),
		since: since === null ? null : sinceOf(since),
		symbols: all('symbol'),
		width: numberOf(last('width'), 'width', 20, 400),
		maxLines: numberOf(last('max-lines'), 'max-lines', 10, 100_000),
		ascii: on('ascii'),
		color: choiceOf(last('color') ?? 'auto', 'color mode', colorModes),
		theme: theme === null ? null : choiceOf(theme, 'theme', themeNames),
		withText: on('with-text'),
		archive: !on('no-archive'),
		pager: !on('no-pager'),
		strict: on('strict'),
		tui: on('tui') ? true : on('no-tui') ? false : null,
		linear: on('linear'),
		plain: on('plain'),
		limit: numberOf(last('limit'), 'limit', 1, 10_000) ?? 20,
		help: on('help'),
		version: on('version'),
	};
}
