// Finds the pieces of a tidied page again among the words of the page: what stands before them may have been left out.

import type {HtmlBlock, HtmlPiece} from './html-blocks.ts';

/** How far ahead a piece is looked for: what is left out inside one element is rarely longer. */
const farthest = 20_000;

/** The blocks with offsets of `words`. Each piece says where its element begins; inside it, pieces keep their order. */
export function placeInWords(blocks: readonly HtmlBlock[], words: string): readonly HtmlBlock[] {
	let cursor = 0;
	const place = (piece: HtmlPiece): HtmlPiece => {
		const {text, at} = piece;
		if (at < 0 || text.trim() === '') return {...piece, at: -1, to: -1};
		const from = Math.max(cursor, at);
		const found = words.startsWith(text, from) ? from : from + words.slice(from, from + farthest).indexOf(text);
		// Not found: the element's own beginning is the nearest that is known.
		if (found < from) return {...piece, at: Math.min(at, words.length - 1), to: Math.min(at + 1, words.length)};
		cursor = found + text.length;
		return {...piece, at: found, to: cursor};
	};
	return blocks.map(block => ({...block, pieces: block.pieces.map(place)}));
}
