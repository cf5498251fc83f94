// JSON with the line of every value, within limits; of a file that is cut off or broken what stands before.

import {type JSONVisitor, visit} from 'jsonc-parser';
import {stripUnsafe} from '../language/strip-unsafe.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
	readonly [key: string]: Json;
}

/** No price or filing file nests deeper than a dozen levels. */
export const deepestLevel = 64;

export interface JsonText {
	readonly root: Json;
	/** 1-based line where an array or object begins; null for anything that did not come out of this text. */
	readonly lineOf: (container: Json) => number | null;
	/** 1-based line of a member of an object, by its key. */
	readonly lineOfKey: (container: JsonObject, key: string) => number | null;
	/** First fault of the text; null when it is well-formed. */
	readonly fault: {readonly line: number} | null;
}

export type JsonResult =
	| {readonly json: JsonText; readonly reason: null}
	| {readonly json: null; readonly reason: string; readonly line: number | null};

/** The line where brackets nest deeper than the limit; null when they do not. One pass, no recursion. */
export function tooDeep(text: string, limit = deepestLevel): number | null {
	let depth = 0;
	let line = 1;
	let inString = false;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 10) line++;
		if (inString) {
			if (code === 92) index++;
			else if (code === 34) inString = false;
		} else if (code === 34) inString = true;
		else if (code === 91 || code === 123) {
			if (++depth > limit) return line;
		} else if (code === 93 || code === 125) depth--;
	}
	return null;
}

interface Open {
	readonly value: Json[] | Record<string, Json>;
	readonly keys: Map<string, number> | null;
	key: string;
}

type Fault = {readonly line: number};

/** Where values stand in the text. */
interface Places {
	readonly lines: WeakMap<object, number>;
	readonly keyLines: WeakMap<object, Map<string, number>>;
}

/** The value under construction, innermost last. */
interface Building {
	readonly stack: Open[];
	root: Json;
	fault: Fault | null;
	/** The last thing read was a number or text that nothing has ended yet: a cut file may have cut it. */
	loose: boolean;
}

function put(value: Json, building: Building): void {
	const top = building.stack.at(-1);
	if (!top) building.root ??= value;
	else if (Array.isArray(top.value)) top.value.push(value);
	else top.value[top.key] = value;
}

function open(value: Json[] | Record<string, Json>, line: number, building: Building, places: Places): void {
	put(value, building);
	places.lines.set(value, line + 1);
	const keys = Array.isArray(value) ? null : new Map<string, number>();
	if (keys) places.keyLines.set(value, keys);
	building.stack.push({value, keys, key: ''});
	building.loose = false;
}

/** What is read after a fault could land in the wrong place; what stands before it is sound, but for a value cut in two. */
function breakOff(line: number, building: Building): void {
	const top = building.stack.at(-1);
	if (building.loose && top) {
		if (Array.isArray(top.value)) top.value.pop();
		else delete top.value[top.key];
	}
	building.fault = {line: line + 1};
}

function visitorOf(building: Building, places: Places): JSONVisitor {
	const {stack} = building;
	const unless = (act: () => void): void => {
		if (building.fault === null) act();
	};
	// The end of the file ends everything that is open, as a bracket of no length.
	const close = (_offset: number, length: number, line: number): void =>
		unless(() => {
			if (length === 0) breakOff(line, building);
			stack.pop();
			building.loose = false;
		});
	return {
		onObjectBegin: (_offset, _length, line) =>
			unless(() => open(Object.create(null) as Record<string, Json>, line, building, places)),
		onArrayBegin: (_offset, _length, line) => unless(() => open([], line, building, places)),
		onObjectProperty: (key, _offset, _length, line) =>
			unless(() => {
				const top = stack.at(-1);
				if (!top) return;
				top.key = key;
				top.keys?.set(key, line + 1);
			}),
		onLiteralValue: value =>
			unless(() => {
				put(value as Json, building);
				building.loose = true;
			}),
		onSeparator: () =>
			unless(() => {
				building.loose = false;
			}),
		onObjectEnd: close,
		onArrayEnd: close,
		onError: (_error, _offset, _length, line) => unless(() => breakOff(line, building)),
	};
}

function build(text: string): JsonText {
	const places: Places = {lines: new WeakMap(), keyLines: new WeakMap()};
	const building: Building = {stack: [], root: null, fault: null, loose: false};
	visit(text, visitorOf(building, places), {disallowComments: true, allowTrailingComma: true});
	return {
		root: building.root,
		fault: building.fault,
		lineOf: container =>
			typeof container === 'object' && container !== null ? (places.lines.get(container) ?? null) : null,
		lineOfKey: (container, key) => places.keyLines.get(container)?.get(key) ?? null,
	};
}

// `NaN` and its kind, which Python writes for a missing number, are the unknown words that stand for a value.
const bareWords = /([:,[]\s{0,20})(-?(?:NaN|nan|Infinity|None|undefined))(?=\s{0,20}[,\]}])/g;

/** One object or array a line (JSON Lines) becomes an array; the lines stay where they are. */
function asArray(text: string): string {
	if (/^\s*\[[^\n]*\][ \t\r]*\n[ \t]*\[/.test(text))
		return `[${text.replace(/\]([ \t\r]*)\n(?=[ \t]*\[)/g, '],$1\n')}]`;
	return /^\s*\{[^\n]*\}[ \t\r]*\n[ \t]*\{/.test(text)
		? `[${text.replace(/\}([ \t\r]*)\n(?=[ \t]*\{)/g, '},$1\n')}]`
		: text;
}

/** Reads JSON text; null with the true reason when it nests too deep or holds no array or object. */
export function readJson(text: string): JsonResult {
	const deep = tooDeep(text);
	if (deep !== null)
		return {json: null, line: deep, reason: `nested deeper than ${deepestLevel} levels; no price or filing file is`};
	const cleaned =
		text.includes('NaN') ||
		text.includes('None') ||
		text.includes('nan') ||
		text.includes('Infinity') ||
		text.includes('undefined')
			? text.replace(bareWords, '$1null')
			: text;
	const json = build(asArray(cleaned));
	if (typeof json.root !== 'object' || json.root === null)
		return {json: null, line: json.fault?.line ?? 1, reason: 'not JSON: it holds no array and no object'};
	return {json, reason: null};
}

export const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
export const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
/** A text that is there, without what no terminal may get. */
export const textOr = (value: Json | undefined): string | null => {
	const text = typeof value === 'string' ? stripUnsafe(value).trim() : '';
	return text === '' ? null : text;
};
