// The key table with the user's own keys, and what is wrong with them. Pure.

import {keyTable} from './key-table.ts';
import type {KeyRow} from './keys.ts';

const canMeet = (a: KeyRow, b: KeyRow): boolean =>
	a.where.includes('always') || b.where.includes('always') || a.where.some(place => b.where.includes(place));

/** Two actions on one key in one place: the earlier row of the table would win. */
export function collisions(rows: readonly KeyRow[]): readonly string[] {
	return rows.flatMap((row, at) =>
		row.keys.flatMap(key =>
			rows
				.slice(0, at)
				.filter(other => other.keys.includes(key) && canMeet(row, other))
				.map(other => `the key "${key}" is both "${other.action}" and "${row.action}"; "${other.action}" has it`),
		),
	);
}

/** The rows with the keys of the settings in place of their own, and sentences about unknown actions and collisions. */
export function keysWith(
	own: Readonly<Record<string, readonly string[]>>,
	table: readonly KeyRow[] = keyTable,
): {readonly rows: readonly KeyRow[]; readonly faults: readonly string[]} {
	const unknown = Object.keys(own)
		.filter(action => !table.some(row => row.action === action))
		.map(action => `unknown action "${action}" in the setting "keys"; docs/keys.md lists them`);
	const changed = table.map(row => (own[row.action] ? {...row, keys: own[row.action] as readonly string[]} : row));
	// A key the user gave to one action is taken from the others.
	const taken = new Set(
		Object.entries(own)
			.filter(([action]) => table.some(row => row.action === action))
			.flatMap(([, keys]) => keys),
	);
	const rows = changed.map(row => (own[row.action] ? row : {...row, keys: row.keys.filter(key => !taken.has(key))}));
	const had = new Set(table.filter(row => row.keys.length > 0).map(row => row.action));
	const lost = rows
		.filter(row => row.keys.length === 0 && had.has(row.action))
		.map(row => `no key is left for "${row.action}"; the palette has it`);
	return {rows, faults: [...unknown, ...collisions(rows), ...lost]};
}
