// The lines of a plain text that are part of the article, and what the dropped ones tell.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {BoilerplateRules} from '../rules/boilerplate-rules.ts';
import {parseDate} from './article-date.ts';
import {lineKind, publisherIn} from './boilerplate.ts';
import {isContinuation, isUnfinished} from './cut-links.ts';
import {dateInLine, type FoundDate} from './date-hint.ts';
import {type Line, linesOf} from './lines.ts';
import {runningLines} from './page-furniture.ts';
import type {TextLine} from './text-layout.ts';

export interface KeptLines {
	readonly lines: readonly TextLine[];
	readonly dropped: number;
	readonly publisher: string | null;
	/** Biographies and notes on how the text was made. */
	readonly credits: string;
	readonly date: FoundDate | null;
}

interface Seen extends Line {
	readonly shown: string;
	readonly kind: ReturnType<typeof lineKind>;
	/** A form feed stands before it: it begins a page of a printed document. */
	readonly opensPage: boolean;
	/** Index among the lines with words. */
	readonly at: number;
}

const shownOf = (text: string, line: Line): string =>
	stripUnsafe(text.slice(line.start, line.end).replaceAll('\t', ' ')).trimEnd();

/** Lines that stand both among the first and among the last are furniture of the page. */
function atBothEnds(lines: readonly Seen[]): ReadonlySet<string> {
	if (lines.length < 8) return new Set();
	const head = new Set(lines.slice(0, 5).map(line => line.shown.trim()));
	const tail = lines.slice(Math.max(5, lines.length - 8)).map(line => line.shown.trim());
	return new Set(tail.filter(text => head.has(text) && text.length < 160));
}

/** Where a list of other articles begins that runs to the end of the page; `lines.length` when there is none. */
function tailStart(lines: readonly Seen[]): number {
	for (let at = Math.ceil(lines.length / 2); at < lines.length; at++) {
		const line = lines[at] as Seen;
		if (line.kind !== 'tail') continue;
		const rest = lines.slice(at + 1);
		if (rest.every(({kind, shown}) => kind !== 'text' || shown.trim().length < 140)) return at;
	}
	return lines.length;
}

function hintedDate(dropped: readonly Seen[], kept: readonly Seen[]): FoundDate | null {
	const byline = kept
		.slice(0, 6)
		.map(line => dateInLine(line.shown))
		.find(date => date !== null);
	if (byline) return byline;
	const [first] = dropped.filter(line => line.kind === 'date');
	const date = first && parseDate(first.shown.trim());
	return date ? {value: date.value, confidence: 'low'} : null;
}

function seenLines(text: string, lines: readonly Line[], rules: BoilerplateRules): readonly Seen[] {
	const seen: Seen[] = [];
	let opensPage = false;
	for (const line of lines) {
		if (text[line.start] === '\f') opensPage = true;
		const shown = shownOf(text, line);
		if (shown.trim() === '') continue;
		seen.push({...line, shown, kind: lineKind(rules, shown.trim()), opensPage, at: seen.length});
		opensPage = false;
	}
	return seen;
}

/** Blank or dropped lines stand between two; across a page break a sentence goes on all the same. */
function standsApart(seen: readonly Seen[], before: Seen | undefined, line: Seen): boolean {
	if (before && line.number === before.number + 1) return false;
	if (!before || !isUnfinished(before.shown) || !isContinuation(line.shown)) return true;
	return !seen.slice(before.at + 1, line.at + 1).some(({opensPage}) => opensPage);
}

/** Sorts the lines between two offsets into article and furniture. */
export function keepLines(text: string, from: number, first: number, rules: BoilerplateRules): KeptLines {
	const seen = seenLines(text, linesOf(text, from, text.length, first), rules);
	const furniture = atBothEnds(seen);
	const running = runningLines(seen);
	const end = tailStart(seen);
	const isKept = (line: Seen, index: number): boolean =>
		index < end &&
		(line.kind === 'text' || line.kind === 'tail') &&
		!furniture.has(line.shown.trim()) &&
		!running.has(line) &&
		publisherIn(rules, line.shown.trim()) === null;
	const kept = seen.filter(isKept);
	const dropped = seen.filter((line, index) => !isKept(line, index));
	return {
		lines: kept.map(({start, end: stop, number, shown}, index) => {
			const apart = standsApart(seen, kept[index - 1], kept[index] as Seen);
			return {start, end: stop, number, shown, apart};
		}),
		dropped: dropped.length,
		publisher: dropped.map(line => publisherIn(rules, line.shown.trim())).find(name => name !== null) ?? null,
		credits: dropped
			.filter(line => line.kind === 'bio')
			.map(line => line.shown)
			.join('\n'),
		date: hintedDate(dropped, kept),
	};
}
