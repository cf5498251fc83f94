// Headers that are not fenced: `Title: …` lines at the very top, `title:: …` of outliners, a list of properties under the
// first heading as note programs export it.

import {type Line, linesOf} from './lines.ts';

export interface LooseHeader {
	readonly fields: Readonly<Record<string, string>>;
	readonly bodyStart: number;
	/** 1-based line of `bodyStart`. */
	readonly bodyLine: number;
}

const known =
	'title|date|created|published|updated|modified|authors?|category|categories|tags|slug|summary|lang|language|status|source|url|link|publisher|site|keywords|full title|url source|published time|markdown content';
const knownKey = new RegExp(`^(?:${known})$`, 'i');
const property = /^(?:[-*][ \t]+)?([A-Za-z][\w .-]{0,30}?)(::?)(?:[ \t]+(\S.{0,1000}))?$/;
const longestHead = 8192;
const mostLines = 40;

interface Pair {
	readonly key: string;
	readonly doubled: boolean;
	readonly value: string;
}

const undressed = (value: string): string =>
	value
		.replace(/\[\[([^\]|]{1,200})(?:\|[^\]]{0,200})?\]\]/g, '$1')
		.replace(/(^|[\s,])#(?=[\w-])/g, '$1')
		.replace(/^(["'])(.*)\1$/, '$2')
		.trim();

function pairOf(text: string, {start, end}: Line): Pair | null {
	const match = text
		.slice(start, Math.min(end, start + 1200))
		.trimEnd()
		.match(property);
	if (!match) return null;
	return {key: match[1] as string, doubled: match[2] === '::', value: undressed(match[3] ?? '')};
}

const isBlank = (text: string, {start, end}: Line): boolean => text.slice(start, end).trim() === '';

interface Run {
	readonly pairs: readonly Pair[];
	/** Index of the line behind them. */
	readonly next: number;
}

const isKnown = (pair: Pair | null): boolean => pair !== null && knownKey.test(pair.key);

/** The properties from line `first` on, up to a rule or a blank line behind which none stands; none where other lines follow. */
function pairsFrom(text: string, lines: readonly Line[], first: number): Run {
	const pairs: Pair[] = [];
	for (let at = first; at < Math.min(lines.length, first + mostLines); at++) {
		const line = lines[at] as Line;
		const pair = pairOf(text, line);
		const after = lines[at + 1];
		if (pair) pairs.push(pair);
		else if (isBlank(text, line) && pairs.length > 0 && after && isKnown(pairOf(text, after))) continue;
		else if (isBlank(text, line) || /^(?:-{3,}|#{1,6} |[-*] )/.test(text.slice(line.start, line.start + 8)))
			return {pairs, next: at};
		else {
			const ends = pairs.every(({doubled}) => doubled) || pairs.at(-1)?.value === '';
			return {pairs: ends ? pairs : [], next: at};
		}
	}
	return {pairs, next: Math.min(lines.length, first + mostLines)};
}

function header(pairs: readonly Pair[], title: string | null, after: Line | undefined, end: number): LooseHeader {
	const stated = pairs
		.filter(({key, value}) => value !== '' && key !== '__proto__')
		.map(({key, value}) => [key, value]);
	const fields: Readonly<Record<string, string>> = Object.fromEntries(stated);
	return {
		fields: title === null ? fields : {...fields, title},
		bodyStart: after?.start ?? end,
		bodyLine: after?.number ?? 1,
	};
}

/** Lines at the very top. The first names the title or, with two colons, anything. */
function atTop(text: string, lines: readonly Line[]): LooseHeader | null {
	const {pairs, next} = pairsFrom(text, lines, 0);
	const [first] = pairs;
	if (!first || !(first.doubled || first.key.toLowerCase() === 'title')) return null;
	const isHeader = first.doubled
		? pairs.every(({doubled}) => doubled)
		: pairs.length > 1 && pairs.every(({key, doubled}) => !doubled && (knownKey.test(key) || pairs.length > 2));
	if (!isHeader) return null;
	const closing = lines[next];
	const ruled = closing !== undefined && /^-{3,}[ \t]*$/.test(text.slice(closing.start, closing.end));
	return header(pairs, null, lines[next + (ruled ? 1 : 0)], text.length);
}

const pictureOnly = /^!\[[^\]]{0,200}\]\([^)]{0,2000}\)\s*$/;

/** A property list under the first heading; "## Metadata" or a picture may stand between. */
function underHeading(text: string, lines: readonly Line[]): LooseHeader | null {
	const full = lines.map((line, index) => ({line, index})).filter(({line}) => !isBlank(text, line));
	const title = full[0] && text.slice(full[0].line.start, full[0].line.end).match(/^# ([^[\]*_`<>]{1,300})$/)?.[1];
	if (!title) return null;
	const between = full.slice(1).findIndex(({line}) => {
		const shown = text.slice(line.start, line.end);
		return !pictureOnly.test(shown) && !/^#{2,3} (?:metadata|properties|info)\s*$/i.test(shown);
	});
	const first = full[between + 1]?.index;
	if (between < 0 || first === undefined) return null;
	const {pairs, next} = pairsFrom(text, lines, first);
	if (pairs.length < 2 || pairs.filter(({key}) => knownKey.test(key)).length * 2 < pairs.length) return null;
	return header(pairs, title.trim(), lines[next], text.length);
}

/** The header of a markdown text without fences; null where it has none. */
export function looseHeader(text: string): LooseHeader | null {
	if (!/^(?:\s{0,20}# |[A-Za-z][\w .-]{0,30}::?[ \t])/.test(text)) return null;
	const lines = linesOf(text, 0, Math.min(text.length, longestHead));
	return atTop(text, lines) ?? underHeading(text, lines);
}
