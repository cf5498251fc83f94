// Finds the news items of a JSON document: under the names services use for their lists, else wherever a list of such objects is.

import type {JsonNode} from './json-tree.ts';
import {jsonTree, members} from './json-tree.ts';
import {linesOf} from './lines.ts';

const listNames = [
	'items',
	'articles',
	'news',
	'feed',
	'stories',
	'posts',
	'results',
	'entries',
	'docs',
	'data',
	'Data',
	'response',
	'list',
	'content',
	'hits',
	'children',
	'messages',
	'@graph',
];

/** Objects a service wraps around what an item says, from the outside in. */
export const wrappers: readonly string[] = [
	'attributes',
	'fields',
	'_source',
	'data',
	'post',
	'record',
	'article',
	'story',
	'item',
	'node',
	'tweet',
	'legacy',
];

const saying = /^(?:title|headline|webTitle|name|text|full_text|body|selftext|comment_text|articleBody)$/i;
const deepest = 3;

/** An object with a title or a text, perhaps wrapped. */
function isItem(node: JsonNode, depth = 0): boolean {
	const fields = members(node);
	if ([...fields.keys()].some(key => saying.test(key))) return true;
	const inner = depth < deepest ? wrappers.map(name => fields.get(name)).filter(child => child?.type === 'object') : [];
	return inner.some(child => child !== undefined && isItem(child, depth + 1));
}

/** The items of a document; a document that is one item is its only one. */
export function itemNodes(node: JsonNode, depth = 0): readonly JsonNode[] {
	if (node.type === 'array') {
		const objects = (node.children ?? []).filter(child => child.type === 'object');
		return objects.slice(0, 5).some(child => isItem(child)) ? objects : [];
	}
	if (node.type !== 'object' || depth > deepest) return [];
	const fields = members(node);
	if (depth === 0 && ['headline', 'title'].some(name => fields.get(name)?.type === 'string') && !holdsList(fields))
		return [node];
	const known = listNames.map(name => fields.get(name));
	const others = [...fields].filter(([name]) => !listNames.includes(name)).map(([, child]) => child);
	for (const child of [...known, ...others]) {
		const found = child ? itemNodes(child, depth + 1) : [];
		if (found.length > 0) return found;
	}
	return depth === 0 && isItem(node) ? [node] : [];
}

const holdsList = (fields: ReadonlyMap<string, JsonNode>): boolean =>
	listNames.some(name => fields.get(name)?.type === 'array');

export interface LineNode {
	readonly node: JsonNode;
	/** Where the JSON of this line begins in the file. */
	readonly offset: number;
}

/** One object a line (NDJSON). */
export function lineNodes(text: string): readonly LineNode[] {
	return linesOf(text).flatMap(({start, end}) => {
		const node = text[start] === '{' ? jsonTree(text.slice(start, end)) : null;
		return node?.type === 'object' ? [{node, offset: start}] : [];
	});
}
