// The key table as a page of the documents. Pure.

import {keyLabel} from './key-name.ts';
import type {KeyGroup, KeyRow, Place} from './keys.ts';

const placeWords: Readonly<Record<Place, string>> = {
	always: 'everywhere',
	dashboard: 'panes',
	grid: 'panes side by side',
	opened: 'what was opened',
	reader: 'articles',
	chart: 'charts',
	headlines: 'headlines',
	'headlines-pane': 'headlines in their pane',
	help: 'help',
	settings: 'settings',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

function rowOf({action, keys, help, where, also}: KeyRow): string {
	const names = keys.map(key => `\`${cell(keyLabel(key, false))}\``).join(' ');
	const words = (also ?? []).map(word => `\`${word}\``).join(' ');
	return `| ${names || '–'} | ${cell(help)} | ${where.map(place => placeWords[place]).join(', ')} | ${words} | \`${action}\` |`;
}

/** Markdown with one table for each group. */
export function keysPage(rows: readonly KeyRow[]): string {
	const groups = [...new Set(rows.map(row => row.group))] satisfies readonly KeyGroup[];
	const tables = groups.flatMap(group => [
		`## ${group}`,
		'',
		'| key | what it does | where | in the palette | action |',
		'| --- | --- | --- | --- | --- |',
		...rows.filter(row => row.group === group).map(rowOf),
		'',
	]);
	const lines = [
		'# Keys of the app',
		'',
		'Generated from the key table in `source/tui/key-table.ts` by `node scripts/write-keys.ts`; the help inside the app (`?`) shows the keys that are valid where you are.',
		'',
		'A number before a motion repeats it inside of what was opened (`12j`, `5G`, `3o`). In the settings file, `"keys": {"zoom": "Z"}` gives an action another key; the names of actions are in the last column. Collisions are told when the app starts.',
		'',
		'With the mouse: a click focuses and chooses, a double click opens, the wheel scrolls what lies under the pointer, borders between panes can be dragged. `M` leaves the mouse to the terminal; with Shift most terminals select text either way.',
		'',
		'Beside an item: `●` was not there when you last looked, `★` starred, `¶` with a note, `‡` both.',
		'',
		'In the settings (`S`): `←` `→` change what is chosen; Enter on *add a folder …* takes a path, completed by Tab; `d` takes a folder out of the library, its files stay. `dates` writes dates that stand by themselves as `17 Dec`, `2025-12-17` or days before the as-of date.',
		'',
		'Links of an article are sent as such (OSC 8) to terminals known to follow them; `NO_HYPERLINK=1` turns that off, `FORCE_HYPERLINK=1` on.',
		'',
		...tables,
	];
	return `${lines.join('\n').trimEnd()}\n`;
}
