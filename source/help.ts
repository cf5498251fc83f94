// The help texts, made from the tables of options and commands, for a terminal of some width.

import type {Command} from './commands/command.ts';
import {wrapSpans} from './draw/wrap.ts';
import {type OptionRow, optionTable} from './option-table.ts';

/** Heads up to this wide have their text beside them; the text of longer ones stands below. */
const widestHead = 18;

/** Longer lines are hard to read. */
const widest = 100;

const optionHead = (row: OptionRow): string => (row.value === null ? `--${row.name}` : `--${row.name} ${row.value}`);

const wrapped = (text: string, width: number): readonly string[] =>
	wrapSpans([{text}], width).map(line => line.map(span => span.text).join(''));

/** Two columns: heads, and texts wrapped beside or below them. */
function columns(rows: readonly (readonly [head: string, text: string])[], width: number): string {
	const heads = rows.map(([head]) => head.length).filter(length => length <= widestHead);
	const indent = heads.length === rows.length ? Math.max(...heads) + 4 : widestHead + 4;
	const lines = rows.flatMap(([head, text]) => {
		const [first, ...rest] = wrapped(text, width - indent).map(line => `${' '.repeat(indent)}${line}`);
		if (head.length + 4 > indent) return [`  ${head}`, first ?? '', ...rest];
		return [`  ${head}`.padEnd(indent) + (first ?? '').slice(indent), ...rest];
	});
	return lines.join('\n');
}

/** Options a command takes, in the order of the table. */
export function optionsOf(command: Command): readonly OptionRow[] {
	if (command.options === 'briefing') return optionTable.filter(row => row.only === undefined);
	return optionTable.filter(row => (command.options as readonly string[]).includes(row.name) || row.name === 'help');
}

function optionLines(command: Command, width: number): string {
	const rows = optionsOf(command).map(
		row => [optionHead(row), row.choices ? `${row.help} (${row.choices.join(', ')})` : row.help] as const,
	);
	return columns(rows, width);
}

/** Examples stand whole, whatever their length: they are there to be copied. */
const exampleLines = ({examples}: Command, width: number): string =>
	examples
		.flatMap(([line, what]) => [`  ${line}`, ...wrapped(what, width - 6).map(part => `      ${part}`)])
		.join('\n');

const headOf = ({name, words}: Command): string => (name === 'brief' ? `brief ${words}` : `brief ${name} ${words}`);

/** `brief COMMAND --help`, for a terminal so many columns wide. */
export function commandHelp(command: Command, terminal: number): string {
	const width = Math.min(terminal, widest);
	const summary = wrapped(command.summary, width - 2).map(line => `  ${line}`);
	const parts = [
		[headOf(command), ...summary],
		['Options', optionLines(command, width)],
		['Examples', exampleLines(command, width)],
	];
	return `${parts.map(part => part.join('\n')).join('\n\n')}\n`;
}

const about =
	'brief reads your articles, price files and filings offline, works out what they say, checks what can be checked, and shows where every number comes from.';
const paths =
	'PATH is a file or folder of anything readable; - is stdin. Without one: the library folders of your configuration; without those, the bundled sample.';
const endings =
	'Exit codes: 0 a briefing was made; 1 nothing could be read, or --strict and there are problems; 2 wrong usage; 3 (check only) cannot be told. brief COMMAND --help tells more.';

/** `brief --help`, for a terminal so many columns wide. */
export function mainHelp(commands: readonly Command[], terminal: number): string {
	const width = Math.min(terminal, widest);
	const main = commands[0] as Command;
	const parts = [
		wrapped(about, width),
		[
			'Commands',
			columns(
				commands.map(command => [headOf(command), command.summary]),
				width,
			),
		],
		wrapped(paths, width),
		['Options', optionLines(main, width)],
		['Examples', exampleLines(main, width)],
		wrapped(endings, width),
	];
	return `${parts.map(part => part.join('\n')).join('\n\n')}\n`;
}
