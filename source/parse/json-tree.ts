// JSON with places: every value knows where it stands. Broken and cut-off documents give what they hold.

import {type Node, parseTree} from 'jsonc-parser';

const deepest = 100;

/** Deepest nesting of a JSON text, looking no further than `limit`. Linear. */
export function jsonDepth(text: string, limit: number = deepest + 1): number {
	let depth = 0;
	let most = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 34) {
			at++;
			while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
		} else if (code === 91 || code === 123) {
			if (++depth > most) most = depth;
			if (most > limit) return most;
		} else if (code === 93 || code === 125) depth--;
	}
	return most;
}

/** The tree of a JSON text; null where it is nested too deeply or holds nothing. */
export function jsonTree(text: string): Node | null {
	if (jsonDepth(text) > deepest) return null;
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
