// Writes a markdown block's words into a body, each with its place in the file.

import type {BodyWriter} from './body-writer.ts';
import {copyWithHoles} from './copy-holes.ts';
import {type References, scanInline} from './markdown-inline.ts';

/** A stretch of the file that belongs to the block; stretches are joined by one blank. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Writes the words of a block. Stretches are read as one text, so that emphasis and links may span lines. */
export function writeInline(
	writer: BodyWriter,
	raw: string,
	stretches: readonly Stretch[],
	references: References,
): void {
	const text = stretches.map(({start, end}) => raw.slice(start, end)).join('\n');
	const places: {from: number; raw: number}[] = [];
	let length = 0;
	for (const {start, end} of stretches) {
		places.push({from: length, raw: start});
		length += end - start + 1;
	}
	let place = 0;
	const rawAt = (offset: number): number => {
		while (place + 1 < places.length && (places[place + 1] as {from: number}).from <= offset) place++;
		while (place > 0 && (places[place] as {from: number}).from > offset) place--;
		const {from, raw: start} = places[place] as {from: number; raw: number};
		return start + offset - from;
	};
	const linkStarts = new Map<number, number>();
	for (const piece of scanInline(text, references)) {
		if (piece.kind === 'copy') copyLines(writer, text, piece.start, piece.end, rawAt, piece.exact ?? false);
		else if (piece.kind === 'put') writer.put(piece.text, rawAt(piece.start), rawAt(piece.end));
		else if (piece.kind === 'gap') writer.gap();
		else if (piece.kind === 'open') linkStarts.set(piece.id, writer.at());
		else if (piece.kind === 'close') writer.link(linkStarts.get(piece.id) ?? writer.at(), piece.url);
		else if (piece.left > 0) writer.copy(rawAt(piece.start), rawAt(piece.start) + piece.left);
	}
}

/** A copied piece may hold joints between stretches (inside code or link text): those are blanks. */
function copyLines(
	writer: BodyWriter,
	text: string,
	start: number,
	end: number,
	rawAt: (offset: number) => number,
	exact: boolean,
): void {
	let from = start;
	for (const [index, part] of text.slice(start, end).split('\n').entries()) {
		if (index > 0) writer.put(' ');
		const begin = rawAt(from);
		if (exact) writer.copy(begin, begin + part.length);
		else copyWithHoles(writer, part, begin, begin + part.length);
		from += part.length + 1;
	}
}
