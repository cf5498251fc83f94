// From a place in an article's cleaned text to evidence: file, line, offsets, verbatim words.

import type {Article, Body, OffsetRun} from '../model/article.ts';
import type {Evidence} from '../model/evidence.ts';
import {gapMarker} from './gaps.ts';
import {stripUnsafe} from './strip-unsafe.ts';

/** Index of the last run that begins at or before `clean`; -1 when there is none. */
function runAt(runs: readonly OffsetRun[], clean: number): number {
	let low = 0;
	let high = runs.length - 1;
	let found = -1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		if ((runs[middle] as OffsetRun).clean <= clean) {
			found = middle;
			low = middle + 1;
		} else high = middle - 1;
	}
	return found;
}

/** The run that holds the character at `clean`, else the next one, else the last; undefined in a body without runs. */
function runFrom(runs: readonly OffsetRun[], clean: number): OffsetRun | undefined {
	const index = runAt(runs, clean);
	const run = runs[index];
	if (run && clean < run.clean + run.length) return run;
	return runs[index + 1] ?? run;
}

/** Raw offset of the first character at or after `clean` that stands in the file. */
export function rawStart(body: Body, clean: number): number {
	const run = runFrom(body.runs, clean);
	if (!run) return 0;
	const inside = clean - run.clean;
	if (inside >= run.length) return run.raw + (run.span ?? run.length);
	if (inside <= 0) return run.raw;
	return run.raw + Math.min(inside, Math.max(0, (run.span ?? run.length) - 1));
}

/** Raw offset just behind the last character before `clean` that stands in the file. */
export function rawEnd(body: Body, clean: number): number {
	const run = body.runs[runAt(body.runs, clean - 1)];
	if (!run) return rawStart(body, clean);
	const inside = clean - run.clean;
	return run.raw + (inside >= run.length ? (run.span ?? run.length) : Math.min(inside, run.span ?? inside));
}

/** 1-based line of the file: told by the run, or the block's own plus the line ends up to `raw` where the file is at hand. */
function lineOf(body: Body, clean: number, raw: number, fallback: number): number {
	const told = runFrom(body.runs, clean)?.line;
	if (told !== undefined) return told;
	const block = body.blocks.findLast(candidate => candidate.start <= clean) ?? body.blocks[0];
	if (!block) return fallback;
	if (!body.verbatim) return block.line;
	let line = block.line;
	for (let at = rawStart(body, block.start); at < raw; at++) {
		const character = body.raw.charCodeAt(at);
		if (character === 10 || (character === 13 && body.raw.charCodeAt(at + 1) !== 10)) line++;
	}
	return line;
}

/**
 * Evidence for `start..end` of the cleaned text. `text` is what the file says there; where the reader undid markup or
 * marked a gap, `shown` is the readable form.
 */
export function quote(article: Article, start: number, end: number): Evidence {
	const {body} = article;
	const shown = body.text.slice(start, end).replace(/\s+/g, ' ').trim();
	const from = rawStart(body, start);
	const to = Math.max(from, rawEnd(body, end));
	const text = body.verbatim ? stripUnsafe(body.raw.slice(from, to)) : shown;
	const place = article.places[0];
	return {
		articleId: article.id,
		file: place?.file ?? '',
		line: lineOf(body, start, from, place?.line ?? 1),
		start: from,
		end: to,
		text,
		...(text === shown ? {} : {shown}),
		hasGap: shown.includes(gapMarker),
	};
}
