// Re-checks a saved markdown briefing against a freshly made one: every line with a figure or a quotation must still be given.

import {foldersApart} from './folders-apart.ts';

export interface UnfoundLine {
	/** 1-based. */
	readonly line: number;
	readonly text: string;
	/** The line of the fresh briefing that is nearest to it; null when none is near. */
	readonly nearest: string | null;
}

export interface Verification {
	/** Lines with figures or quotations that were looked up. */
	readonly checked: number;
	readonly unfound: readonly UnfoundLine[];
}

const bears = /\d|[“”"‘’]/;
const tidy = (line: string): string => line.replace(/\s+/g, ' ').trim();

const wordsOf = (line: string): ReadonlySet<string> => new Set(line.match(/[\p{L}\p{N}]+/gu) ?? []);

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let common = 0;
	for (const word of a) if (b.has(word)) common++;
	return common / Math.max(1, a.size + b.size - common);
}

function nearestLine(text: string, fresh: readonly string[]): string | null {
	const words = wordsOf(text);
	let best: {readonly line: string; readonly score: number} | null = null;
	for (const line of fresh) {
		const score = similarity(words, wordsOf(line));
		if (score > (best?.score ?? 0.5)) best = {line, score};
	}
	return best?.line ?? null;
}

/** The day a saved briefing was made for: the first full date behind "as of". */
export function asOfOf(saved: string): string | null {
	return saved.match(/as of\D{0,20}(\d{4}-\d{2}-\d{2})/i)?.[1] ?? null;
}

/**
 * Lines of `saved` that carry a figure or a quotation and are not in `fresh`. White space does not count, nor does order,
 * nor how the folder of the library was spelt.
 */
export function verifyMarkdown(savedText: string, freshText: string): Verification {
	const {saved, fresh} = foldersApart({saved: savedText, fresh: freshText});
	const given = fresh
		.split(/\r?\n/)
		.map(tidy)
		.filter(line => line !== '');
	const known = new Set(given);
	const lines = saved.split(/\r?\n/).map((text, index) => ({line: index + 1, text: tidy(text)}));
	const bearing = lines.filter(({text}) => bears.test(text));
	const unfound = bearing
		.filter(({text}) => !known.has(text))
		.map(({line, text}) => ({line, text, nearest: nearestLine(text, given)}));
	return {checked: bearing.length, unfound};
}
