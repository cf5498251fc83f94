// Writes the cleaned text of an article block by block and remembers where each stretch stands in the file.

import {gapMarker} from '../language/gaps.ts';
import {stripUnsafe, unsafeParts} from '../language/strip-unsafe.ts';
import type {Body, BodyBlock, BodyBlockKind, BodyLink, OffsetRun} from '../model/article.ts';
import {linesOf} from './lines.ts';

export interface BodyWriter {
	/** `from`: an offset on `line` from which the words are copied; where the first of them stands lower, its line counts. */
	open(kind: BodyBlockKind, level: number, line: number, from?: number): void;
	/** Copies `start..end` of the file. White space collapses to one space unless `exact`. */
	copy(start: number, end: number, exact?: boolean): void;
	/** Words that do not stand in the file like this (a decoded entity); `start..end` is where they come from, if anywhere. */
	put(text: string, start?: number, end?: number): void;
	/** Marks that words were cut out here. */
	gap(): void;
	/** Everything written since `from` (a value of `at()`) is a link. */
	link(from: number, url: string): void;
	at(): number;
	close(): void;
	/** Characters taken out so far because no terminal should get them. */
	stripped(): number;
	finish(): Body;
}

const plain = /^[!-~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2026]+(?: [!-~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2026]+)*$/;
const authorsMarker = '[\u2026]';
const longestUrl = 2000;
/** White space other than single blanks. */
const irregular = / {2}|[^\S ]|\u0085/;
const white = /[\s\u0085]+/gu;

interface Opened {
	readonly kind: BodyBlockKind;
	readonly level: number;
	readonly line: number;
	readonly from: number | undefined;
	readonly start: number;
	/** Runs written before it. */
	readonly runs: number;
}

/** The line of a block's first word, which may stand below where the block was opened. */
function firstLine(raw: string, {line, from, runs: before}: Opened, runs: readonly OffsetRun[]): number {
	const first = runs[before];
	if (from === undefined || first === undefined || first.raw <= from) return line;
	return line + linesOf(raw, from, first.raw + 1).length - 1;
}

/** A writer over the decoded file `raw`. With `verbatim`, copied stretches quote the file word for word. */
export function createBodyWriter(raw: string, verbatim: boolean): BodyWriter {
	const parts: string[] = [];
	const blocks: BodyBlock[] = [];
	const links: BodyLink[] = [];
	const runs: OffsetRun[] = [];
	let length = 0;
	let taken = 0;
	let last = '\n';
	let current: Opened | null = null;

	const append = (text: string): void => {
		if (text === '') return;
		parts.push(text);
		length += text.length;
		last = text[text.length - 1] as string;
	};
	const run = (clean: number, from: number, count: number, span = count): void => {
		const before = runs.at(-1);
		if (span !== count) runs.push({clean, raw: from, length: count, span});
		else if (
			before &&
			before.span === undefined &&
			before.clean + before.length === clean &&
			before.raw + before.length === from
		)
			runs[runs.length - 1] = {clean: before.clean, raw: before.raw, length: before.length + count};
		else runs.push({clean, raw: from, length: count});
	};
	const mapped = (text: string, from: number): void => {
		if (text === '') return;
		run(length, from, text.length);
		append(text);
	};
	const atStart = (): boolean => current === null || length === current.start;
	const words = (start: number, end: number): void => {
		const slice = raw.slice(start, end);
		if (!irregular.test(slice)) {
			const from = slice.startsWith(' ') && (atStart() || last === ' ') ? start + 1 : start;
			mapped(raw.slice(from, end), from);
			return;
		}
		let at = start;
		for (const match of slice.matchAll(white)) {
			mapped(raw.slice(at, start + match.index), at);
			if (!atStart() && last !== ' ') mapped(' ', start + match.index);
			at = start + match.index + match[0].length;
		}
		mapped(raw.slice(at, end), at);
	};
	/** A marker the author wrote is none of ours: it is shown with a real ellipsis. */
	const owned = (start: number, end: number, write: (start: number, end: number) => void): void => {
		let at = start;
		for (
			let found = raw.indexOf(gapMarker, at);
			found >= 0 && found + gapMarker.length <= end;
			found = raw.indexOf(gapMarker, at)
		) {
			write(at, found);
			run(length, found, authorsMarker.length, gapMarker.length);
			append(authorsMarker);
			at = found + gapMarker.length;
		}
		write(at, end);
	};
	const exactly = (start: number, end: number): void =>
		mapped(raw.slice(start, end).replaceAll('\u2028', ' ').replaceAll('\u2029', ' '), start);

	const trimEnd = (): void => {
		const end = parts.pop() ?? '';
		const trimmed = end.trimEnd();
		length -= end.length - trimmed.length;
		if (trimmed !== '') parts.push(trimmed);
		const before = runs.at(-1);
		if (before && before.clean + before.length > length)
			runs[runs.length - 1] = {...before, length: Math.max(0, length - before.clean)};
		if (runs.at(-1)?.length === 0) runs.pop();
	};

	const writer: BodyWriter = {
		open(kind, level, line, from) {
			if (current) writer.close();
			if (blocks.length > 0) append('\n\n');
			current = {kind, level, line, from, start: length, runs: runs.length};
		},
		copy(start, end, exact = false) {
			const slice = raw.slice(start, end);
			if (!exact && plain.test(slice) && !slice.includes(gapMarker)) {
				mapped(slice, start);
				return;
			}
			let at = start;
			const plainly = exact ? exactly : words;
			const write = slice.includes(gapMarker) ? (from: number, to: number): void => owned(from, to, plainly) : plainly;
			for (const part of unsafeParts(slice)) {
				write(at, start + part.start);
				at = start + part.end;
				taken += part.end - part.start;
			}
			write(at, end);
		},
		put(words, start, end = start) {
			const safe = stripUnsafe(words.replaceAll('\r', ' '));
			taken += words.length - safe.length;
			const text = safe.replaceAll(gapMarker, authorsMarker);
			if (text === '') return;
			if (text === ' ' && (atStart() || last === ' ')) return;
			if (start !== undefined && end !== undefined && end > start) run(length, start, text.length, end - start);
			append(text);
		},
		gap() {
			if (!atStart() && last !== ' ') append(' ');
			append(gapMarker);
		},
		link(from, url) {
			const address = stripUnsafe(url.slice(0, longestUrl)).replace(/\s/g, '');
			if (length > from && address !== '') links.push({start: from, end: length, url: address});
		},
		at: () => length,
		close() {
			if (!current) return;
			const {kind, level, start} = current;
			const line = firstLine(raw, current, runs);
			current = null;
			if (last === ' ' && length > start) trimEnd();
			if (length > start) blocks.push({kind, start, end: length, level, line});
			// An empty block leaves its separator behind; the next open() must not add another.
			else if (blocks.length > 0) {
				parts.pop();
				length -= 2;
			}
		},
		stripped: () => taken,
		finish() {
			writer.close();
			return {text: parts.join(''), blocks, links, runs, verbatim, raw: verbatim ? raw : ''};
		},
	};
	return writer;
}
