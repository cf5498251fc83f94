// Cuts a sentence into clause-like stretches: what is said about one subject before the next begins.

import type {TextSpan} from '../../language/amount-readings.ts';
import {matchesOf} from '../../language/matches.ts';

/** How a stretch hangs on what stands before it. */
export type SegmentLink = 'start' | 'coordinate' | 'subordinate' | 'relative' | 'aside';

export interface Segment extends TextSpan {
	readonly index: number;
	readonly link: SegmentLink;
}

const strong = /;|:(?!\d)|[\u2013\u2014](?!\d)| - |\s--\s/g;
const relative = /,? (?:which|who|whose)\b/g;
const subordinate =
	/,? (?:after|before|when|because|although|though|following|despite|compared (?:with|to)|even as|until|as(?= (?:the|its|their|it|they|[A-ZÀ-Þ]))|if|unless|having|where|in contrast to)\b/g;
const coordinate = /, (?:and|but|while|whereas|with|yet|or|so|then)\b| (?:while|whereas|but)\b|, /g;
const joined =
	/ and (?=(?:the |its |a |an |[A-ZÀ-Þ]|[a-zß-ɏ]+(?:ed|ing|s)? (?:\d|about|around|nearly|more|over|by|at|to|near|above|below|\$))|(?:fell|rose|lost|shed|sank|slid|won|hit|cut|grew|was|is|are|were|ended|closed)\b)/g;
const opening = /\(/g;
const closing = /\)/g;

interface Cut {
	readonly at: number;
	readonly link: SegmentLink;
}

function cutsOf(text: string): readonly Cut[] {
	const cuts: Cut[] = [];
	const collect = (pattern: RegExp, link: SegmentLink): void => {
		for (const match of matchesOf(text, pattern))
			if (!cuts.some(cut => Math.abs(cut.at - match.index) < match[0].length)) cuts.push({at: match.index, link});
	};
	collect(relative, 'relative');
	collect(subordinate, 'subordinate');
	collect(strong, 'coordinate');
	collect(coordinate, 'coordinate');
	collect(joined, 'coordinate');
	for (const match of matchesOf(text, opening)) cuts.push({at: match.index, link: 'aside'});
	for (const match of matchesOf(text, closing)) cuts.push({at: match.index + 1, link: 'coordinate'});
	return cuts.toSorted((a, b) => a.at - b.at);
}

/** Segments of a sentence (dashes not folded), in order, without holes. No cut falls inside a `closed` stretch (names, amounts, windows). */
export function segmentsOf(text: string, closed: readonly TextSpan[]): readonly Segment[] {
	const segments: Segment[] = [];
	let start = 0;
	let link: SegmentLink = 'start';
	const push = (end: number): void => {
		if (end <= start) return;
		segments.push({index: segments.length, start, end, link});
		start = end;
	};
	for (const cut of cutsOf(text)) {
		if (cut.at <= start || closed.some(span => span.start < cut.at && cut.at < span.end)) continue;
		push(cut.at);
		link = cut.link;
	}
	push(text.length);
	return segments;
}

/** The segment an offset lies in. */
export function segmentAt(segments: readonly Segment[], at: number): Segment {
	return segments.find(segment => segment.start <= at && at < segment.end) ?? (segments.at(-1) as Segment);
}
