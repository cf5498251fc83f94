// Paragraphs of a plain text that comes in a container: a JSON string, the plain part of a message.

import type {HtmlBlock, HtmlPiece} from './html-blocks.ts';

/** `from..to` of the text in pieces, without what `drop` matches. */
function piecesOf(text: string, from: number, to: number, drop: RegExp | null): readonly HtmlPiece[] {
	const pieces: HtmlPiece[] = [];
	let at = from;
	const take = (end: number): void => {
		if (end > at) pieces.push({text: text.slice(at, end), at, to: end, url: null});
	};
	for (const match of drop ? text.slice(from, to).matchAll(drop) : []) {
		take(from + match.index);
		at = from + match.index + match[0].length;
	}
	take(to);
	return pieces;
}

/** One paragraph for each stretch between two separators; what `drop` (a global pattern) matches is left out. */
export function plainBlocks(text: string, separator: RegExp, drop: RegExp | null = null): readonly HtmlBlock[] {
	const blocks: HtmlBlock[] = [];
	let from = 0;
	const take = (to: number): void => {
		const pieces = piecesOf(text, from, to, drop);
		if (pieces.some(piece => piece.text.trim() !== '')) blocks.push({kind: 'paragraph', level: 0, pieces});
	};
	for (const match of text.matchAll(separator)) {
		take(match.index);
		from = match.index + match[0].length;
	}
	take(text.length);
	return blocks;
}
