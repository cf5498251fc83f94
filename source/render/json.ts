// The briefing as one JSON document: the plain data itself, without the closes that only charts need.

import type {Briefing} from '../model/briefing.ts';

// Escaped so that nothing in a text can give a terminal an order, turn a line around or hide: C1 controls, DEL,
// zero-width and direction characters, line separators, tag characters. JSON itself escapes the C0 controls.
const orders =
	/[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

const escaped = (found: string): string =>
	Array.from({length: found.length}, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** Two blanks of indent, keys in the order of the model, a newline at the end. What is not a finite number is null. */
export function jsonText(value: object): string {
	return `${JSON.stringify(value, null, 2).replace(orders, escaped)}\n`;
}

export function renderJson(briefing: Briefing): string {
	return jsonText({...briefing, series: briefing.series.map(({closes: _, ...rest}) => rest)});
}
