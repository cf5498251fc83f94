// Wraps spans at word boundaries to a number of cells.

import type {Span} from '../model/block.ts';
import {spansWidth} from './cut.ts';
import {isNarrowText, narrowLines, sliceSpans} from './narrow-wrap.ts';
import {mergeSpans} from './spans.ts';
import {cellWidth, graphemes, isNarrow} from './width.ts';

/** What may not be parted: pieces of one word, which may carry several tones, and the blanks before it. */
interface Word {
	readonly before: readonly Span[];
	readonly pieces: readonly Span[];
	readonly width: number;
}

type Token = Word | 'newline';

const parts = /\n|[ \t]+|[^ \t\n]+/g;
// Closing signs of wide scripts never begin a line.
const closing = /^[、。，．！？；：）」』】〉》〕]/;

interface Part {
	/** `joined` continues the word before it; `fresh` may stand on a new line though no blank parts them. */
	readonly kind: 'newline' | 'blank' | 'joined' | 'fresh';
	readonly text: string;
}

function partsOf(text: string): readonly Part[] {
	const found: Part[] = [];
	// One scan for all of a text: this runs for every cell of every table.
	for (const [part] of text.matchAll(parts)) {
		if (part === '\n') found.push({kind: 'newline', text: part});
		else if (part.startsWith(' ') || part.startsWith('\t')) found.push({kind: 'blank', text: part});
		else if (isNarrow(part)) found.push({kind: 'joined', text: part});
		else found.push(...wideParts(part));
	}
	return found;
}

function wideParts(text: string): readonly Part[] {
	let afterWide = false;
	return graphemes(text).map(grapheme => {
		const wide = cellWidth(grapheme) > 1;
		const fresh = (wide || afterWide) && !closing.test(grapheme);
		afterWide = wide;
		return {kind: fresh ? 'fresh' : 'joined', text: grapheme};
	});
}

/** Words of spans in order. Text of wide scripts may be parted after each character. */
function tokensOf(spans: readonly Span[]): readonly Token[] {
	const tokens: Token[] = [];
	let before: Span[] = [];
	let pieces: Span[] = [];
	const flush = (): void => {
		if (pieces.length > 0) {
			tokens.push({before, pieces, width: spansWidth(pieces)});
			before = [];
		}
		pieces = [];
	};
	for (const span of spans) {
		for (const part of partsOf(span.text)) {
			if (part.kind !== 'joined') flush();
			if (part.kind === 'newline') {
				tokens.push('newline');
				before = [];
			} else if (part.kind === 'blank') before.push({...span, text: part.text});
			else pieces.push({...span, text: part.text});
		}
	}
	flush();
	return tokens;
}

/** A word wider than a line, in parts that fit; a single character wider than a line becomes a dot. */
function broken(word: Word, width: number): readonly Word[] {
	const words: Word[] = [];
	let pieces: Span[] = [];
	let used = 0;
	for (const piece of word.pieces) {
		for (const grapheme of graphemes(piece.text)) {
			const size = cellWidth(grapheme);
			if (used + size > width && pieces.length > 0) {
				words.push({before: [], pieces, width: used});
				pieces = [];
				used = 0;
			}
			pieces.push(size > width ? {...piece, text: '.'} : {...piece, text: grapheme});
			used += Math.min(size, width);
		}
	}
	if (pieces.length > 0) words.push({before: [], pieces, width: used});
	return words.map((part, index) => (index === 0 ? {...part, before: word.before} : part));
}

/** Words no wider than `width`, in order. */
const fitting = (tokens: readonly Token[], width: number): readonly Token[] =>
	tokens.flatMap((token): readonly Token[] =>
		token === 'newline' || token.width <= width ? [token] : broken(token, width),
	);

/**
 * Lines of at most `width` cells; the second and later ones of at most `restWidth` (for a hanging indent, which the
 * caller puts before them). Blanks at a break are dropped; an empty content is one empty line.
 */
export function wrapSpans(spans: readonly Span[], width: number, restWidth = width): readonly (readonly Span[])[] {
	const first = Math.max(1, width);
	const rest = Math.max(1, restWidth);
	const text = spans.map(span => span.text).join('');
	if (!isNarrowText(text)) return wideLines(spans, first, rest);
	return narrowLines(text, first, rest).map(([start, end]) => mergeSpans(sliceSpans(spans, start, end)));
}

/** The same for text of any script: word by word, character by character where one is wide. */
function wideLines(spans: readonly Span[], first: number, rest: number): readonly (readonly Span[])[] {
	const lines: Span[][] = [[]];
	let used = 0;
	for (const token of fitting(tokensOf(spans), Math.min(first, rest))) {
		const room = lines.length === 1 ? first : rest;
		const gap = token === 'newline' ? 0 : spansWidth(token.before);
		const breaks = token === 'newline' || (used > 0 && used + gap + token.width > room);
		if (breaks) {
			lines.push([]);
			used = 0;
		}
		if (token === 'newline') continue;
		const indents = used > 0 || (lines.length === 1 && !breaks);
		const before = indents && used + gap + token.width <= room ? token.before : [];
		lines.at(-1)?.push(...before, ...token.pieces);
		used += (before.length > 0 ? gap : 0) + token.width;
	}
	return lines.map(mergeSpans);
}
