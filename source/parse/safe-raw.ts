// What a source stated and no field took, kept as plain data of bounded size, safe to show and to copy.

import {cleanField} from './sanitise.ts';

const maxDepth = 6;
const maxNodes = 400;
const maxText = 2000;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Plain, sanitised copy of a value from a file. Too deep, too many or too long parts are cut with `…`. */
export function safeRaw(value: unknown): unknown {
	let left = maxNodes;
	const copy = (item: unknown, depth: number): unknown => {
		left--;
		if (item === null || typeof item === 'boolean') return item;
		if (typeof item === 'number') return Number.isFinite(item) ? item : null;
		if (typeof item === 'string') return cleanField(item.length > maxText ? `${item.slice(0, maxText)}…` : item);
		if (item instanceof Date) return Number.isNaN(item.getTime()) ? null : item.toISOString();
		if (typeof item !== 'object') return typeof item === 'bigint' ? item.toString() : null;
		if (depth >= maxDepth || left <= 0) return '…';
		if (Array.isArray(item))
			return item.slice(0, Math.max(0, left)).map(entry => (left > 0 ? copy(entry, depth + 1) : '…'));
		const entries: [string, unknown][] = [];
		for (const [key, entry] of Object.entries(item)) {
			if (left <= 0) break;
			const name = cleanField(key.slice(0, 200));
			if (!forbidden.has(name)) entries.push([name, copy(entry, depth + 1)]);
		}
		return Object.fromEntries(entries);
	};
	return copy(value, 0);
}

/** The same for an object; anything else gives an empty one. */
export function safeRecord(value: unknown): Readonly<Record<string, unknown>> {
	const copy = safeRaw(value);
	return typeof copy === 'object' && copy !== null && !Array.isArray(copy)
		? (copy as Readonly<Record<string, unknown>>)
		: {};
}
