// Groups the lines of a plain text into headings, paragraphs, list items and quotes, joining lines that belong together.

import {breaksOff, isContinuation, isUnfinished} from './cut-links.ts';
import type {Line} from './lines.ts';

/** A line that is part of the article, with the words people would see. */
export interface TextLine extends Line {
	readonly shown: string;
	/** A blank or dropped line stands before it. */
	readonly apart: boolean;
}

export interface TextBlock {
	readonly kind: 'heading' | 'paragraph' | 'list-item' | 'quote';
	readonly level: number;
	readonly lines: readonly TextLine[];
	/** Indices of lines before which words were cut out. */
	readonly cuts: ReadonlySet<number>;
}

const wrapLimit = 132;
const listMarker = /^\s{0,12}(?:[-*•‣▪·–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(?=\S)/u;
const quoteMarker = /^\s{0,3}>\s?/;

/** Length of the marker a list item or quote begins with. */
export function markerLength(line: string): number {
	return line.match(listMarker)?.[0].length ?? line.match(quoteMarker)?.[0].length ?? 0;
}

const endsLikeText = /[.!?:;,\u2026\u3002\uFF01\uFF1F]["'”’)\]]*$/;

/** Short, without an end mark, and complete: a heading when it stands alone. */
function looksLikeHeading(line: string): boolean {
	if (line.length > 160) return false;
	return (
		line.split(/\s+/).length <= 24 &&
		/^["“‘(]?[\p{Lu}\p{Lo}\d]/u.test(line) &&
		!endsLikeText.test(line) &&
		!breaksOff(line)
	);
}

/** Lines broken at a fixed width by a mail program or editor, as against one paragraph a line. */
function isWrapped(lines: readonly TextLine[]): boolean {
	const long = lines.filter(line => line.shown.length > wrapLimit).length;
	return long * 10 <= lines.length && lines.length > 1;
}

type Joint = 'apart' | 'wrapped' | 'cut';

/** How a line goes on from the one before it. */
function joint(before: TextLine, line: TextLine, wrapped: boolean, inList: boolean): Joint {
	if (markerLength(line.shown) > 0) return 'apart';
	const unfinished = isUnfinished(before.shown);
	if (line.apart) {
		const cut = unfinished && isContinuation(line.shown) && (before.shown.length > 60 || breaksOff(before.shown));
		return cut && !looksLikeHeading(before.shown) ? 'cut' : 'apart';
	}
	if (wrapped)
		return inList || before.shown.length > 30 || !unfinished || isContinuation(line.shown) ? 'wrapped' : 'apart';
	if (looksLikeHeading(before.shown) && before.apart && !isContinuation(line.shown)) return 'apart';
	return unfinished || isContinuation(line.shown) ? 'cut' : 'apart';
}

function kindOf(first: TextLine, rest: readonly TextLine[], next: TextLine | undefined): TextBlock['kind'] {
	if (quoteMarker.test(first.shown)) return 'quote';
	if (listMarker.test(first.shown)) return 'list-item';
	const alone = rest.length === 0 && next !== undefined;
	return alone && looksLikeHeading(first.shown) ? 'heading' : 'paragraph';
}

/** Blocks in order. */
export function layOut(lines: readonly TextLine[]): readonly TextBlock[] {
	const wrapped = isWrapped(lines);
	const blocks: TextBlock[] = [];
	let group: TextLine[] = [];
	let cuts = new Set<number>();
	const flush = (next: TextLine | undefined): void => {
		const first = group[0];
		if (!first) return;
		const kind = kindOf(first, group.slice(1), next);
		blocks.push({kind, level: kind === 'heading' ? 2 : 0, lines: group, cuts});
		group = [];
		cuts = new Set();
	};
	for (const line of lines) {
		const before = group.at(-1);
		const how = before ? joint(before, line, wrapped, markerLength((group[0] as TextLine).shown) > 0) : 'apart';
		if (how === 'apart') flush(line);
		else if (how === 'cut') cuts.add(group.length);
		group.push(line);
	}
	flush(undefined);
	return blocks;
}
