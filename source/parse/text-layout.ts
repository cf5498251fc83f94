// Groups the lines of a plain text into headings, paragraphs, list items and quotes, joining lines that belong together.

import {breaksOff, danglingLength, isContinuation, isUnfinished} from './cut-links.ts';
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

// Not a small letter: capitals, figures, and scripts that know no case.
const opensLikeHeading = /^["“‘(]?(?![a-zß-öø-ÿа-яё])[A-ZÀ-ÞΑ-ΩА-Я\d\u0590-\u1DFF\u3040-\uFAFF]/;

/** Short, without an end mark, and complete: a heading when it stands alone. */
function looksLikeHeading(line: string): boolean {
	if (line.length > 160) return false;
	return line.split(/\s+/).length <= 24 && opensLikeHeading.test(line) && !endsLikeText.test(line) && !breaksOff(line);
}

/** Lines broken at a fixed width by a mail program or editor, as against one paragraph a line. */
function isWrapped(lines: readonly TextLine[]): boolean {
	const long = lines.filter(line => line.shown.length > wrapLimit).length;
	return long * 10 <= lines.length && lines.length > 1;
}

/** Labels, names, addresses and lead-ins stand on lines of their own without an end mark. */
const endsByItself = (line: string): boolean => line.endsWith(':') || (line.length <= 80 && !breaksOff(line));

/** Rows of figures have no end mark either. */
const isTabular = (line: string): boolean =>
	(line.length < 400 && (line.match(/\d/g)?.length ?? 0) * 4 > line.length) || /\S\s{3,}\S+\s{3,}\S/.test(line);

// First parts of words that are written with a hyphen wherever they stand.
const leads = new Set(
	'all anti back best better co counter cross double e early ever first five four full half hard high ill in inter large late left like long low lower medium mid middle mis multi near new non off old on one out over part post pre pro quasi re real right second self semi seven short single six small so solid start state sub ten then third three top tri two under up upper value well wide world year'.split(
		' ',
	),
);

/** A word divided at the end of a line: "quar-" and "ter". A hyphen that belongs to the word stays. */
export function isHyphenated(before: string, line: string): boolean {
	const left = before.match(/(?:^|[^\p{L}-])(\p{L}{0,20}\p{Ll})-$/u)?.[1];
	return left !== undefined && /^\p{Ll}/u.test(line) && !leads.has(left.toLowerCase());
}

type Joint = 'apart' | 'wrapped' | 'cut';

/** How a line goes on from the one before it. */
function joint(before: TextLine, line: TextLine, wrapped: boolean, inList: boolean): Joint {
	if (markerLength(line.shown) > 0) return 'apart';
	const unfinished = isUnfinished(before.shown);
	if (line.apart) {
		// Across a blank line the signs must be stronger: "Dear readers," ends a line by itself.
		const signs = [before.shown.length > 60, breaksOff(before.shown), isContinuation(line.shown)].filter(
			Boolean,
		).length;
		const begun = danglingLength(before.shown) > 0 || looksLikeHeading(before.shown);
		return unfinished && signs > 1 && !begun ? 'cut' : 'apart';
	}
	if (isHyphenated(before.shown, line.shown)) return 'wrapped';
	if (wrapped)
		return inList || before.shown.length > 30 || !unfinished || isContinuation(line.shown) ? 'wrapped' : 'apart';
	if (isContinuation(line.shown)) return 'cut';
	return unfinished && !endsByItself(before.shown) && !isTabular(before.shown) ? 'cut' : 'apart';
}

/** A line apart from what is around it, or one between long ones: not one of several short lines. */
function standsAlone(line: TextLine, before: TextLine | undefined, next: TextLine | undefined): boolean {
	if (next === undefined) return false;
	const long = (other: TextLine): boolean => other.shown.length > 80;
	return (line.apart || before === undefined || long(before)) && (next.apart || long(next));
}

function kindOf(
	group: readonly TextLine[],
	before: TextLine | undefined,
	next: TextLine | undefined,
): TextBlock['kind'] {
	const first = group[0] as TextLine;
	if (quoteMarker.test(first.shown)) return 'quote';
	if (listMarker.test(first.shown)) return 'list-item';
	return group.length === 1 && looksLikeHeading(first.shown) && standsAlone(first, before, next)
		? 'heading'
		: 'paragraph';
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
		const kind = kindOf(group, blocks.at(-1)?.lines.at(-1), next);
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
