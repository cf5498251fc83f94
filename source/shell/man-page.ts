// The manual page, made from the tables of commands and options. Written to man/brief.1 by scripts/write-man-page.ts.

import type {Command} from '../commands/command.ts';
import {optionTable} from '../option-table.ts';
import {exitLines} from './exit-lines.ts';

/** Text as roff: backslashes, leading dots and hyphens mean something there. */
function roff(text: string): string {
	return text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/^([.'])/gm, '\\&$1');
}

const entry = (head: string, text: string): string => `.TP\n\\fB${roff(head)}\\fR\n${roff(text)}`;

const variables: readonly (readonly [string, string])[] = [
	['BRIEF_LIBRARY', 'the library folder'],
	['BRIEF_CONFIG_DIR, BRIEF_CACHE_DIR', 'folders of settings and archive'],
	['NO_COLOR, FORCE_COLOR, TERM, COLUMNS', 'honoured as usual'],
	['PAGER, EDITOR, BROWSER', 'programs for long text, for editing a source, for opening a link'],
];

/** The page in roff. */
export function manPage(commands: readonly Command[], version: string): string {
	const synopsis = commands.map(
		command => `.B brief${command.name === 'brief' ? '' : ` ${command.name}`}\n${roff(command.words)}\n.br`,
	);
	const verbs = commands.map(command =>
		entry(command.name === 'brief' ? 'brief' : `brief ${command.name}`, `${command.summary}.`),
	);
	const options = optionTable.map(row => {
		const only = row.only ? ` (${row.only.join(', ')} only)` : '';
		const choices = row.choices ? ` One of ${row.choices.join(', ')}.` : '';
		return entry(`--${row.name}${row.value === null ? '' : ` ${row.value}`}`, `${row.help}${only}.${choices}`);
	});
	const examples = commands.flatMap(command => command.examples.map(([line, what]) => entry(line, `${what}.`)));
	return [
		`.TH BRIEF 1 "" "brief ${version}" "User commands"`,
		'.SH NAME',
		'brief \\- an investor briefing from your own articles, prices and filings',
		'.SH SYNOPSIS',
		...synopsis,
		'.SH DESCRIPTION',
		roff(
			'brief reads articles, price files and filings offline, works out what they say, checks what can be checked against the loaded prices, and shows where every number comes from. PATH is a file or folder; - is stdin. Without a path it reads the library folders of the configuration, and without those the bundled sample.',
		),
		'.SH COMMANDS',
		...verbs,
		'.SH OPTIONS',
		...options,
		'.SH EXIT STATUS',
		...exitLines.map(([head, text]) => entry(head, text)),
		'.SH ENVIRONMENT',
		...variables.map(([head, text]) => entry(head, text)),
		'.SH EXAMPLES',
		...examples,
		'',
	].join('\n');
}
