// A stretch of an article's text as spans: marks, links with their numbers, gaps, the place that was asked for.

import type {Inline, Span, ToneName} from '../model/block.ts';
import type {Mark} from './text-marks.ts';

interface Place {
	readonly start: number;
	readonly end: number;
}

/** A link of the text and the number it is listed under. */
export interface NumberedLink extends Place {
	readonly number: number;
	readonly url: string;
}

export interface MarkedText {
	readonly text: string;
	readonly marks: readonly Mark[];
	readonly links: readonly NumberedLink[];
	/** The place to find: seen above all marks. */
	readonly sought: Place | null;
}

const gap = /\[\.\.\.\]/g;

/** Every offset inside `from..to` where the look may change, ascending. */
function boundaries({text, marks, links, sought}: MarkedText, from: number, to: number): readonly number[] {
	const gaps = Array.from(text.slice(from, to).matchAll(gap), match => ({
		start: from + match.index,
		end: from + match.index + match[0].length,
	}));
	const edges = [...marks, ...links, ...gaps, ...(sought ? [sought] : [])].flatMap(({start, end}) => [start, end]);
	return [...new Set([from, ...edges.filter(at => at > from && at < to), to])].toSorted((a, b) => a - b);
}

function toneAt(content: MarkedText, start: number, end: number): ToneName {
	const covers = (place: Place): boolean => place.start <= start && place.end >= end;
	if (content.sought && covers(content.sought)) return 'mark';
	if (content.text.slice(start, end) === '[...]') return 'unsure';
	const best = content.marks.filter(covers).toSorted((a, b) => a.priority - b.priority)[0];
	if (best) return best.tone;
	return content.links.some(covers) ? 'link' : 'plain';
}

/** What is put behind offset `at`: signs of the marks that end there, each once, and numbers of links. */
function signsAt({text, marks, links}: MarkedText, at: number): readonly Span[] {
	const ending = new Map(marks.filter(({end, sign}) => end === at && sign !== '').map(({sign, tone}) => [sign, tone]));
	const signs = Array.from(ending, ([sign, tone]): Span => ({text: ` ‹${sign}›`, tone}));
	const numbers = links.flatMap(({end, number}): readonly Span[] =>
		end === at ? [{text: `{${number}}`, tone: 'muted'}] : [],
	);
	const glued = signs.length > 0 && /[\p{L}\p{N}]/u.test(text.slice(at, at + 1));
	return [...signs, ...numbers, ...(glued ? [{text: ' '}] : [])];
}

/** `from..to` of the text. Line ends inside are blanks, except where the text is laid out by lines. */
export function markedInline(content: MarkedText, from: number, to: number, keepLines = false): Inline {
	const edges = boundaries(content, from, to);
	return edges.slice(1).flatMap((end, index): Inline => {
		const start = edges[index] as number;
		const words = content.text.slice(start, end);
		const tone = toneAt(content, start, end);
		const url = content.links.find(link => link.start <= start && link.end >= end)?.url;
		const span = {text: keepLines ? words : words.replace(/\s*\n\s*/g, ' '), tone};
		return [url === undefined ? span : {...span, href: url}, ...signsAt(content, end)];
	});
}
