// What a service answers instead of prices: a limit on calls, an unknown symbol, no data.

import {isArray, isObject, type Json} from './json-text.ts';

/** Keys under which services put such words, those that say most first. */
const keys = [
	'description',
	'error message',
	'note',
	'information',
	'message',
	'error_message',
	'errmsg',
	'detail',
	'details',
	'reason',
	'error',
	'errors',
	'msg',
	'retmsg',
	'status',
	's',
];
const fine = /^(?:ok|success|true|done|)$/i;
const deepest = 3;

function textsBelow(value: Json, depth: number): readonly (readonly [rank: number, text: string])[] {
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([key, member]) => {
		const rank = keys.indexOf(key.toLowerCase());
		const [first] = isArray(member) ? member : [member];
		if (rank >= 0 && typeof first === 'string' && !fine.test(first)) return [[rank, first] as const];
		return depth < deepest ? textsBelow(isArray(member) ? (first ?? null) : member, depth + 1) : [];
	});
}

/** The words of a document without prices; null where it holds none. */
export function serviceMessage(root: Json): string | null {
	const texts = textsBelow(root, 0);
	return texts.toSorted((a, b) => a[0] - b[0])[0]?.[1] ?? null;
}
