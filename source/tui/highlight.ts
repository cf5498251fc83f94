// What was searched for, found in lines: without regard to case, quotes or dashes. Pure.

import type {Line, Span} from '../model/block.ts';
import type {ScreenSpan} from './screen-line.ts';

const folded: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'–': '-',
	'—': '-',
	'−': '-',
	'\u00A0': ' ',
};

/** Lower case, plain quotes and dashes; one character stays one character, so that places stay true. */
export function foldQuery(text: string): string {
	const plain = text.replace(/[‘’“”–—−\u00A0]/g, sign => folded[sign] ?? sign);
	const lower = plain.toLowerCase();
	return lower.length === plain.length
		? lower
		: Array.from(plain, sign => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}

const wordsOf = (query: string): readonly string[] =>
	foldQuery(query)
		.split(' ')
		.filter(word => word !== '');

const plainText = (spans: readonly Span[]): string => spans.map(span => span.text).join('');

/** Lines of the items that hold every word of the query, with the lines above the first item. */
export function filterLines(lines: readonly Line[], query: string): readonly Line[] {
	const words = wordsOf(query);
	if (words.length === 0) return lines;
	const texts = new Map<number, string>();
	for (const {item, spans} of lines) if (item !== null) texts.set(item, `${texts.get(item) ?? ''} ${plainText(spans)}`);
	const hits = new Set([...texts].filter(([, text]) => holdsAll(foldQuery(text), words)).map(([item]) => item));
	const first = lines.findIndex(line => line.item !== null);
	return lines.filter(({item}, at) => (item === null ? at < first : hits.has(item)));
}

const holdsAll = (text: string, words: readonly string[]): boolean => words.every(word => text.includes(word));

/** The lines with those that hold the query as their only items, so that jumping goes from hit to hit. */
export function findLines(lines: readonly Line[], query: string): readonly Line[] {
	const wanted = foldQuery(query.trim());
	if (wanted === '') return lines;
	let hit = -1;
	return lines.map(line =>
		foldQuery(plainText(line.spans)).includes(wanted) ? {...line, item: ++hit} : {spans: line.spans, item: null},
	);
}

/** The spans with the places of the query, or of its words, marked as found. */
export function highlight(spans: readonly Span[], query: string): readonly ScreenSpan[] {
	const text = foldQuery(plainText(spans));
	const whole = foldQuery(query.trim());
	const wanted = text.includes(whole) ? [whole] : wordsOf(query);
	const places = wanted.flatMap(word => placesOf(text, word)).toSorted((a, b) => a[0] - b[0]);
	if (places.length === 0) return spans;
	let at = 0;
	return spans.flatMap(span => {
		const from = at;
		at += span.text.length;
		return cutAt(span, from, places);
	});
}

function placesOf(text: string, word: string): readonly (readonly [number, number])[] {
	const places: [number, number][] = [];
	for (let at = word === '' ? -1 : text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
		places.push([at, at + word.length]);
	return places;
}

/** A span that begins at `from` of the line, cut where found places begin and end. */
function cutAt(span: Span, from: number, places: readonly (readonly [number, number])[]): readonly ScreenSpan[] {
	const to = from + span.text.length;
	const inside = places.filter(([start, end]) => start < to && end > from);
	const cuts = [
		...new Set([from, ...inside.flatMap(place => place.map(at => Math.max(from, Math.min(to, at)))), to]),
	].toSorted((a, b) => a - b);
	return cuts.slice(0, -1).map((start, index) => {
		const text = span.text.slice(start - from, (cuts[index + 1] as number) - from);
		const found = inside.some(([low, high]) => start >= low && start < high);
		return found ? {...span, text, found} : {...span, text};
	});
}
