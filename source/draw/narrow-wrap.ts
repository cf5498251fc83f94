// Line breaks of text in which every character takes one cell: by offsets alone, without taking words apart. Tables of
// ten thousand rows go this way.

import type {Span} from '../model/block.ts';
import {isNarrow} from './width.ts';

type Range = readonly [start: number, end: number];

/** True for text of one cell a character, line ends aside. */
export function isNarrowText(text: string): boolean {
	return isNarrow(text.includes('\n') ? text.replaceAll('\n', ' ') : text);
}

/** Where a line that begins at `start` ends when the text up to `stop` does not fit `room` cells: at a blank, else in a word. */
function endOf(text: string, start: number, room: number): number {
	const limit = start + room;
	if (text[limit] === ' ') return limit;
	const blank = text.lastIndexOf(' ', limit - 1);
	// Blanks at the very start are an indent, not a place to break.
	return blank > start && text.slice(start, blank).trim() !== '' ? blank : limit;
}

/** Offsets of the lines of `text`: at most `first` characters, later ones at most `rest`; blanks at a break belong to none. */
export function narrowLines(text: string, first: number, rest: number): readonly Range[] {
	const lines: Range[] = [];
	let start = 0;
	for (;;) {
		const room = lines.length === 0 ? first : rest;
		const newline = text.indexOf('\n', start);
		const stop = newline === -1 ? text.length : newline;
		const end = stop - start <= room ? stop : endOf(text, start, room);
		lines.push([start, trimmed(text, start, end)]);
		let next = end;
		while (next < stop && text[next] === ' ') next++;
		if (next < stop) start = next;
		else if (newline === -1) return lines;
		else start = newline + 1;
	}
}

function trimmed(text: string, start: number, end: number): number {
	let last = end;
	while (last > start && text[last - 1] === ' ') last--;
	return last;
}

/** The spans that cover `start..end` of their joined text. */
export function sliceSpans(spans: readonly Span[], start: number, end: number): readonly Span[] {
	const slices: Span[] = [];
	let at = 0;
	for (const span of spans) {
		const [from, to] = [Math.max(start - at, 0), Math.min(end - at, span.text.length)];
		if (from < to) slices.push(to - from === span.text.length ? span : {...span, text: span.text.slice(from, to)});
		at += span.text.length;
		if (at >= end) break;
	}
	return slices;
}
