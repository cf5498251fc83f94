// JSON with the line of every value, within limits; a file cut off or with a fault in it keeps what stands before and after.

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

/** Puts values where they belong while the text is walked. */
function builder(): {readonly visitor: JSONVisitor; readonly result: () => JsonText} {
	const lines = new WeakMap<object, number>();
	const keyLines = new WeakMap<object, Map<string, number>>();
	const stack: Open[] = [];
	let root: Json = null;
	let fault: {readonly line: number} | null = null;
	const put = (value: Json): void => {
		const top = stack.at(-1);
		if (!top) root ??= value;
		else if (Array.isArray(top.value)) top.value.push(value);
		else top.value[top.key] = value;
	};
	const open = (value: Json[] | Record<string, Json>, line: number): void => {
		put(value);
		lines.set(value, line + 1);
		const keys = Array.isArray(value) ? null : new Map<string, number>();
		if (keys) keyLines.set(value, keys);
		stack.push({value, keys, key: ''});
	};
	const visitor: JSONVisitor = {
		onObjectBegin: (_offset, _length, line) => open(Object.create(null) as Record<string, Json>, line),
		onArrayBegin: (_offset, _length, line) => open([], line),
		onObjectProperty: (key, _offset, _length, line) => {
			const top = stack.at(-1);
			if (!top) return;
			top.key = key;
			top.keys?.set(key, line + 1);
		},
		onLiteralValue: value => put(value as Json),
		onObjectEnd: () => void stack.pop(),
		onArrayEnd: () => void stack.pop(),
		// `NaN`, which Python writes for a missing number, is the one unknown word that stands for a value.
		onError: (_error, _offset, _length, line) => {
			fault ??= {line: line + 1};
		},
	};
	const at = (container: Json): object | null => (typeof container === 'object' ? container : null);
	return {
		visitor,
		result: () => ({
			root,
			fault,
			lineOf: container => {
				const key = at(container);
				return key === null ? null : (lines.get(key) ?? null);
			},
			lineOfKey: (container, key) => keyLines.get(container)?.get(key) ?? null,
		}),
	};
}

const bareWords = /([:,[]\s{0,20})(-?(?:NaN|nan|Infinity|None|undefined))(?=\s{0,20}[,\]}])/g;

/** One object a line (JSON Lines) becomes an array; the lines stay where they are. */
function asArray(text: string): string {
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
	const {visitor, result} = builder();
	visit(asArray(cleaned), visitor, {disallowComments: true});
	const json = result();
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
