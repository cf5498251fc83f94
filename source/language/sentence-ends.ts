// Where sentences end in running text: full stops that are not part of an abbreviation, a number or a name.

import {fold} from './fold.ts';
import {matchesOf} from './matches.ts';

export interface Span {
	readonly start: number;
	readonly end: number;
}

// Words whose full stop does not end a sentence, whatever follows.
const neverEnd = new Set(
	'mr mrs ms dr prof sen rep gov gen st vs no nos art sec fig vol approx est e.g i.e cf jr sr jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun'.split(
		' ',
	),
);
// Words whose full stop ends a sentence only when a sentence opener follows ("Acme Inc. The firm …").
const mayEnd = new Set('co corp inc ltd plc llc bros cos etc al u.s u.k e.u u.n a.m p.m ph.d d.c n.v s.a'.split(' '));
const openers = new Set(
	'the a an this that these those it its he she they we i in on at for but and as if while when after before however although meanwhile yet still since with by from to there here what why how who his her their our last next shares investors analysts'.split(
		' ',
	),
);

const candidate = /[.!?\u2026]+["')\]]*|(?:[\u3002\uFF01\uFF1F])/g;

function wordBefore(text: string, at: number): string {
	let start = at;
	while (start > 0 && /[\p{L}.&]/u.test(text[start - 1] as string)) start--;
	return text.slice(start, at).toLowerCase();
}

function endsHere(text: string, markStart: number, markEnd: number): boolean {
	if (markEnd >= text.length) return true;
	const mark = text[markStart] as string;
	if (mark >= '\u3000') return true;
	const before = text[markStart - 1] ?? ' ';
	const next = text[markEnd] as string;
	if (next !== ' ')
		return mark === '.' && /[\p{Ll})\]"'\d%]/u.test(before) && gluedOpener(text, markEnd) && !/\d/.test(before);
	const after = text.slice(markEnd).match(/^ +["'(]*/)?.[0].length ?? 1;
	const opener = text[markEnd + after] ?? '';
	const word = wordBefore(text, markStart);
	if (mark === '.' && markEnd - markStart === 1) {
		if (neverEnd.has(word)) return false;
		if (/^\p{L}$/u.test(word) && /\p{Lu}/u.test(before)) return false;
		if (mayEnd.has(word))
			return (
				openers.has((text.slice(markEnd + after).match(/^\p{L}+/u)?.[0] ?? '').toLowerCase()) && /\p{Lu}/u.test(opener)
			);
	}
	return (
		/[\p{Lu}\p{Lo}\d$€£#[]/u.test(opener) ||
		text.startsWith('[...]', markEnd + after) ||
		/^["'(]/.test(text.slice(markEnd).trimStart())
	);
}

// "capital flows.For Amazon": a capital right after the stop, followed by a lower-case letter or a space. Not "Amazon.Com" alone,
// not "v1.Next" in a name: both sides must look like words.
function gluedOpener(text: string, at: number): boolean {
	return /^["'(]?\p{Lu}(?:\p{Ll}| )/u.test(text.slice(at, at + 4)) || text.startsWith('[...]', at);
}

/** Sentences of one running text, trimmed. Offsets in `text`. Linear in its length. */
export function sentenceSpans(text: string): readonly Span[] {
	const source = fold(text);
	const spans: Span[] = [];
	let from = 0;
	const push = (to: number): void => {
		let start = from;
		let end = to;
		while (start < end && /\s/.test(source[start] as string)) start++;
		while (end > start && /\s/.test(source[end - 1] as string)) end--;
		if (end > start) spans.push({start, end});
		from = to;
	};
	for (const match of matchesOf(source, candidate)) {
		// The gap marker ends no sentence by itself.
		if (match[0].startsWith('...]') && source[match.index - 1] === '[') continue;
		if (endsHere(source, match.index, match.index + match[0].length)) push(match.index + match[0].length);
	}
	push(source.length);
	return spans;
}
