// Every option of the command line. Parsing, help, completions, the man page and the tests of the documents read this table.

import {sectionNames} from './model/section.ts';

export interface OptionRow {
	readonly name: string;
	/** What stands for the value in help (`N`, `DATE`); null for a switch. */
	readonly value: string | null;
	readonly choices?: readonly string[];
	readonly repeatable?: boolean;
	/** Commands it belongs to; absent: all that make a briefing. */
	readonly only?: readonly string[];
	readonly help: string;
}

export const formatNames = ['text', 'markdown', 'json', 'csv', 'html'] as const;
export const themeNames = ['default', 'light', 'colorblind', 'red-up', 'mono'] as const;
export const colorModes = ['auto', 'always', 'never'] as const;

export const optionTable: readonly OptionRow[] = [
	{name: 'format', value: 'NAME', choices: formatNames, help: 'the output; csv needs one --section that has a table'},
	{
		name: 'section',
		value: 'NAME',
		choices: sectionNames,
		repeatable: true,
		help: 'only this section; may be given several times',
	},
	{
		name: 'as-of',
		value: 'DATE',
		help: 'what was known at the end of that day (UTC); default: the newest date in the library',
	},
	{name: 'since', value: 'DATE|7d', help: 'articles from this day on; default: 30 days before the as-of date'},
	{name: 'symbol', value: 'SYM', repeatable: true, help: 'only this instrument or entity; may be given several times'},
	{name: 'width', value: 'N', help: 'columns of the text output; default: the terminal, else 80'},
	{name: 'ascii', value: null, help: 'no character outside ASCII in text output and app'},
	{name: 'color', value: 'WHEN', choices: colorModes, help: 'colours in the text output'},
	{name: 'theme', value: 'NAME', choices: themeNames, help: 'colours of the app'},
	{name: 'with-text', value: null, help: 'json: the cleaned text of each article too'},
	{name: 'max-lines', value: 'N', help: 'text: cut the last sections so that it fits'},
	{name: 'no-archive', value: null, help: 'neither read nor write the archive'},
	{name: 'no-pager', value: null, help: 'long text on a terminal without $PAGER'},
	{name: 'strict', value: null, help: 'problems make the exit code 1 (warnings and errors; notes do not)'},
	{name: 'tui', value: null, help: 'the terminal app, also when it would not start by itself'},
	{name: 'no-tui', value: null, help: 'plain text, also on a terminal'},
	{name: 'linear', value: null, help: 'the app for screen readers: in order, without frames'},
	{name: 'plain', value: null, only: ['tone'], help: 'a table for people instead of JSON lines'},
	{name: 'limit', value: 'N', only: ['search'], help: 'at most so many results (default 20)'},
	{name: 'help', value: null, help: 'this help'},
	{name: 'version', value: null, help: 'the version'},
];
