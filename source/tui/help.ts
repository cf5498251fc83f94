// The keys that are valid here, as lines: by group, each on its line. Pure.

import type {DrawStyle} from '../draw/style.ts';
import type {Line} from '../model/block.ts';
import {keyLabel} from './key-name.ts';
import {type KeyGroup, type KeyRow, validRows} from './keys.ts';
import type {UiState} from './state.ts';
import {wrapped} from './wrap-words.ts';

/** Rows that differ only in the pane they go to are one line of help. */
function shownRows(rows: readonly KeyRow[]): readonly KeyRow[] {
	const panes = rows.filter(row => row.action.startsWith('pane-'));
	const first = panes[0];
	if (!first) return rows;
	const words = panes.map(row => `${row.keys[0]} ${row.help.replace(/^go to /, '')}`).join(', ');
	const merged: KeyRow = {...first, keys: ['0-9'], help: `go to a pane: ${words}`};
	return rows.flatMap(row => (row === first ? [merged] : panes.includes(row) ? [] : [row]));
}

function rowLines(row: KeyRow, item: number, width: number, style: DrawStyle): readonly Line[] {
	const keys = row.keys.map(key => keyLabel(key, style.ascii)).join(' ');
	const column = Math.max(0, Math.min(20, Math.floor(width / 3)));
	const head = keys.length < column ? keys.padEnd(column) : `${keys} `;
	return wrapped(row.help, Math.max(10, width - column)).map((text, at) => ({
		item,
		spans: at === 0 ? [{text: head, tone: 'accent' as const}, {text}] : [{text: ' '.repeat(column) + text}],
	}));
}

/** The help for what lies under it: `state` without its overlay. */
export function helpLines(rows: readonly KeyRow[], state: UiState, width: number, style: DrawStyle): readonly Line[] {
	const valid = shownRows(validRows(rows, {...state, overlay: null}).filter(row => row.keys.length > 0));
	const groups = [...new Set(valid.map(row => row.group))] satisfies readonly KeyGroup[];
	let item = 0;
	return groups.flatMap((group, at) => [
		...(at === 0 ? [] : [{spans: [], item: null}]),
		{spans: [{text: group, tone: 'heading' as const}], item: null},
		...valid.filter(row => row.group === group).flatMap(row => rowLines(row, item++, width, style)),
	]);
}
