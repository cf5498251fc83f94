// From the inline content of a block to spans that are safe to measure and to print.

import type {Inline, Span} from '../model/block.ts';
import {foldFor} from './ascii.ts';
import type {DrawStyle} from './style.ts';

// The reader has stripped these from texts already. File names and rules come another way: here is the last door.
const orders = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu;
// Terminals disagree about the width of variation selectors and soft hyphens.
const unmeasurable = /\u00AD|[\uFE00-\uFE0F]/g;
const suspicious = /[^\n -~\u00A1-\u00AC\u00AE-\u02FF]/;

/** Control and direction characters made visible as `�`; tabs become blanks; newlines stay. */
function visible(text: string): string {
	if (!suspicious.test(text)) return text;
	return text.replace(/\r\n?/g, '\n').replaceAll('\t', '    ').replace(unmeasurable, '').replace(orders, '�');
}

/** Spans of an inline, folded for the style. */
export function toSpans(content: Inline, style: DrawStyle): readonly Span[] {
	const fold = foldFor(style);
	return content.map(part =>
		typeof part === 'string' ? {text: fold(visible(part))} : {...part, text: fold(visible(part.text))},
	);
}

/** As `toSpans`, on one line: newlines become blanks. */
export const toLineSpans = (content: Inline, style: DrawStyle): readonly Span[] =>
	toSpans(content, style).map(span => ({...span, text: span.text.replaceAll('\n', ' ')}));

/** A text made safe and folded, on one line: for names drawn into a chart. */
export const lineText = (text: string, style: DrawStyle): string =>
	toLineSpans([text], style)
		.map(span => span.text)
		.join('');

/** Neighbours of one tone joined, empty ones dropped. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
	const merged: Span[] = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (span.text === '') continue;
		if (last && last.tone === span.tone && last.href === span.href)
			merged[merged.length - 1] = {...last, text: last.text + span.text};
		else merged.push(span);
	}
	return merged;
}
