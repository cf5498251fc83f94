// The help texts, made from the tables of options and commands.

import type {Command} from './commands/command.ts';
import {type OptionRow, optionTable} from './option-table.ts';

const optionHead = (row: OptionRow): string => (row.value === null ? `--${row.name}` : `--${row.name} ${row.value}`);

function columns(rows: readonly (readonly [string, string])[]): string {
	const width = Math.max(...rows.map(([head]) => head.length));
	return rows.map(([head, text]) => `  ${head.padEnd(width)}  ${text}`).join('\n');
}

/** Options a command takes, in the order of the table. */
export function optionsOf(command: Command): readonly OptionRow[] {
	if (command.options === 'briefing') return optionTable.filter(row => row.only === undefined);
	return optionTable.filter(row => (command.options as readonly string[]).includes(row.name) || row.name === 'help');
}

function optionLines(command: Command): string {
	return columns(
		optionsOf(command).map(row => [
			optionHead(row),
			row.choices ? `${row.help} (${row.choices.join(', ')})` : row.help,
		]),
	);
}

function exampleLines(command: Command): string {
	return columns(command.examples);
}

/** `brief COMMAND --help`. */
export function commandHelp(command: Command): string {
	const name = command.name === 'brief' ? 'brief' : `brief ${command.name}`;
	return `${name} ${command.words}\n  ${command.summary}\n\nOptions\n${optionLines(command)}\n\nExamples\n${exampleLines(command)}\n`;
}

/** `brief --help`. */
export function mainHelp(commands: readonly Command[]): string {
	const rows = commands.map(
		command =>
			[`brief ${command.name === 'brief' ? '' : `${command.name} `}${command.words}`, command.summary] as const,
	);
	const main = commands[0] as Command;
	return [
		'brief reads your articles, price files and filings offline, works out what they say,',
		'checks what can be checked, and shows where every number comes from.',
		'',
		'Commands',
		columns(rows),
		'',
		'PATH is a file or folder of anything readable; - is stdin. Without one: the library folders of',
		'your configuration; without those, the bundled sample.',
		'',
		'Options',
		optionLines(main),
		'',
		'Examples',
		exampleLines(main),
		'',
		'Exit codes: 0 a briefing was made; 1 nothing could be read, or --strict and there are problems;',
		'2 wrong usage; 3 (check only) cannot be told.   brief COMMAND --help tells more.',
		'',
	].join('\n');
}
