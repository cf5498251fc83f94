// The commands and options as a page of the documents. Pure.

import type {Command} from '../commands/command.ts';
import type {OptionRow} from '../option-table.ts';
import {exitLines} from './exit-lines.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

function optionLine({name, value, choices, repeatable, help}: OptionRow): string {
	const stated = value === null ? `--${name}` : `--${name} ${value}`;
	const more = [choices?.map(choice => `\`${choice}\``).join(' '), repeatable ? 'repeatable' : undefined];
	return `| \`${cell(stated)}\` | ${cell(help)} | ${more.filter(text => text !== undefined).join('; ')} |`;
}

function commandPart({name, words, summary, examples}: Command): string {
	const call = name === 'brief' ? `brief ${words}` : `brief ${name} ${words}`;
	const lines = examples.map(([line, what]) => `- \`${line}\`: ${what}`);
	return [`## \`${call.trim()}\``, `${summary}.`, lines.join('\n')].join('\n\n');
}

/** Markdown: a chapter for each command, then the tables of options and exit codes. */
export function optionsPage(commands: readonly Command[], options: readonly OptionRow[]): string {
	const table = ['| option | meaning | values |', '| --- | --- | --- |', ...options.map(optionLine)].join('\n');
	const head =
		'# Commands and options\n\nMade from the tables of the program by `npm run docs`; `brief COMMAND --help` says which options a command takes.';
	const exits = [
		'| code | meaning |',
		'| --- | --- |',
		...exitLines.map(([code, meaning]) => `| ${code} | ${cell(meaning)} |`),
	];
	const parts = [head, ...commands.map(commandPart), '## Options', table, '## Exit codes', exits.join('\n')];
	return `${parts.join('\n\n')}\n`;
}
