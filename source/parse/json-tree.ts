// JSON with places: every value knows where it stands. Broken and cut-off documents give what they hold.

import {type Node, parseTree} from 'jsonc-parser';

const deepest = 100;

/** Where a JSON text is nested more than `limit` levels deep; null where it is nowhere. Linear. */
export function tooDeepAt(text: string, limit: number = deepest): number | null {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 34) {
			at++;
			while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
		} else if (code === 91 || code === 123) {
			if (++depth > limit) return at;
		} else if (code === 93 || code === 125) depth--;
	}
	return null;
}

/** The tree of a JSON text; null where it is nested too deeply or holds nothing. */
export function jsonTree(text: string): Node | null {
	if (tooDeepAt(text) !== null) return null;
	return parseTree(text, [], {allowTrailingComma: true}) ?? null;
}

export type JsonNode = Node;

/** Members of an object by key; the first of equal keys counts. */
export function members(node: Node | undefined): ReadonlyMap<string, Node> {
	const found = new Map<string, Node>();
	if (node?.type !== 'object') return found;
	for (const property of node.children ?? []) {
		const [key, value] = property.children ?? [];
		if (key && value && !found.has(String(key.value))) found.set(String(key.value), value);
	}
	return found;
}

/** The plain value of a node. */
export function plainValue(node: Node | undefined): unknown {
	if (!node) return undefined;
	if (node.type === 'array') return (node.children ?? []).map(plainValue);
	if (node.type === 'object')
		return Object.fromEntries(
			[...members(node)].filter(([key]) => key !== '__proto__').map(([key, value]) => [key, plainValue(value)]),
		);
	return node.value;
}
