// A small tree of an XML document that may be ill-formed, with places. No entity of a document type is ever expanded.

import {Parser} from 'htmlparser2';
import {createMapBuilder, type MapBuilder, type OffsetMap} from './offset-map.ts';

export interface XmlNode {
	/** As written, in lower case: `dc:date`. The prefix of the feed's own elements is left out. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
	/** Character data and elements in their order. */
	readonly parts: readonly (string | XmlNode)[];
	/** Character data that stands directly in this element, references decoded once. */
	readonly text: string;
	/** From `text` to the file. */
	readonly map: OffsetMap;
	/** Offsets of the element in the text. */
	readonly start: number;
	readonly end: number;
}

export interface XmlTree {
	readonly root: XmlNode;
	/** The innermost element the text ended in; null where all were closed. */
	readonly cut: XmlNode | null;
	/** Where elements are nested deeper than the limit, behind which nothing was read; null where none is. */
	readonly tooDeep: number | null;
	/** Where the document type declares an entity; null where it does not. */
	readonly declaresEntities: number | null;
}

interface Growing {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: Growing[];
	parts: (string | Growing)[];
	text: string;
	map: OffsetMap;
	places: MapBuilder | null;
	start: number;
	end: number;
}

const deepest = 200;
/** Prefixes by which feeds mark elements of RSS and Atom themselves. */
const feedPrefix = /^(?:atom|atom03|atom10|a10|rss|ns0):/;

const noWords = createMapBuilder().map();
const quoting = '<![CDATA[';

const growing = (name: string, attributes: Readonly<Record<string, string>>, start: number): Growing => ({
	name,
	attributes,
	children: [],
	parts: [],
	text: '',
	map: noWords,
	places: null,
	start,
	end: start,
});

/** Thrown to leave the parser; never leaves this file. */
const enough = Symbol('nested too deeply');

/** Reads as much as there is. Mismatched tags close what they can. */
export function xmlTree(text: string): XmlTree {
	const root = growing('#document', {}, 0);
	const stack: Growing[] = [root];
	let prefix: string | null = null;
	let tooDeep: number | null = null;
	let declares: number | null = null;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const lower = name.toLowerCase();
				prefix ??= lower.match(/^(?!rdf:)[\w.-]{1,30}:/)?.[0] ?? '';
				const own =
					prefix !== '' && lower.startsWith(prefix) ? lower.slice(prefix.length) : lower.replace(feedPrefix, '');
				const node = growing(own, attributes, parser.startIndex);
				if (stack.length > deepest) {
					tooDeep = parser.startIndex;
					throw enough;
				}
				const parent = stack.at(-1) as Growing;
				parent.children.push(node);
				parent.parts.push(node);
				stack.push(node);
			},
			ontext(data) {
				const top = stack.at(-1) as Growing;
				const quoted = text.startsWith(quoting, parser.startIndex) && !data.startsWith(quoting);
				const from = parser.startIndex + (quoted ? quoting.length : 0);
				top.places ??= createMapBuilder();
				top.places.add(data.length, from, quoted ? from + data.length : parser.endIndex + 1);
				top.map = top.places.map();
				top.text += data;
				top.parts.push(data);
			},
			onclosetag() {
				const node = stack.length > 1 ? stack.pop() : undefined;
				if (node) node.end = parser.endIndex + 1;
			},
			onprocessinginstruction(name, data) {
				if (name.toUpperCase() === '!DOCTYPE' && /<!ENTITY/i.test(data)) declares ??= parser.startIndex;
			},
		},
		{xmlMode: true, decodeEntities: true, lowerCaseAttributeNames: true},
	);
	try {
		parser.write(text);
	} catch (error) {
		if (error !== enough) throw error;
	}
	const cut = stack.length > 1 ? (stack.at(-1) ?? null) : null;
	for (const node of stack) if (node.end <= node.start) node.end = text.length;
	const near = text.slice(0, 4096).search(/<!ENTITY/i);
	return {root, cut, tooDeep, declaresEntities: near >= 0 ? near : declares};
}

/** The first element below `node`, at any depth, with one of the names; breadth first. */
export function findNode(node: XmlNode, names: readonly string[]): XmlNode | null {
	let level: readonly XmlNode[] = [node];
	while (level.length > 0) {
		const found = level.find(child => names.includes(child.name));
		if (found) return found;
		level = level.flatMap(child => child.children);
	}
	return null;
}

/** Direct children with one of the names, the names in order of trust. */
export function childrenNamed(node: XmlNode, names: readonly string[]): readonly XmlNode[] {
	return names.flatMap(name => node.children.filter(child => child.name === name));
}

/** All character data below a node, in order of the elements. */
export function textBelow(node: XmlNode): string {
	return node.parts.map(part => (typeof part === 'string' ? part : textBelow(part))).join('');
}
