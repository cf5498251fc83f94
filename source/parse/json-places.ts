// Where the characters of a JSON string stand in the file: behind its quotation mark, escapes as long as they are written.

import type {JsonNode} from './json-tree.ts';
import {createMapBuilder, type MapBuilder, type OffsetMap} from './offset-map.ts';

const escaped = /\\(?:u[\da-fA-F]{4}|[^u])/g;

/** Adds the characters of the string literal that is `node`; `offset` is where the JSON begins in the file. */
function addLiteral(map: MapBuilder, node: JsonNode, text: string, offset: number): void {
	const from = offset + node.offset + 1;
	const to = from + node.length - 2;
	let at = from;
	for (const match of text.slice(from, to).matchAll(escaped)) {
		const found = from + match.index;
		map.add(found - at, at, found);
		at = found + match[0].length;
		map.add(1, found, at);
	}
	map.add(Math.max(0, to - at), at, to);
}

/** The strings below a node that make up `value`: one alone, or those of a list joined by `glue`. */
function literals(node: JsonNode, value: string, glue: string): readonly JsonNode[] | null {
	if (node.type === 'string') return node.value === value ? [node] : null;
	if (node.type === 'array') {
		const strings = (node.children ?? []).filter(child => child.type === 'string');
		if (strings.length > 0 && strings.map(child => String(child.value)).join(glue) === value) return strings;
	}
	for (const child of node.children ?? []) {
		const found = literals(child, value, glue);
		if (found) return found;
	}
	return null;
}

/** From a text of an item (a string, or a list of strings joined by `glue`) to the file; null where it stands nowhere as such. */
export function placesOf(node: JsonNode, value: string, glue: string, text: string, offset: number): OffsetMap | null {
	const found = literals(node, value, glue);
	if (!found) return null;
	const map = createMapBuilder();
	for (const [index, literal] of found.entries()) {
		if (index > 0) map.add(glue.length);
		addLiteral(map, literal, text, offset);
	}
	return map.length() === value.length ? map.map() : null;
}
