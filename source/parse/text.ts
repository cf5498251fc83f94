// Reads plain text and scraped pages: title, blocks, holes where links were cut, and what the furniture around tells.

import {type BodyWriter, createBodyWriter} from './body-writer.ts';
import {copyWithHoles} from './copy-holes.ts';
import {danglingLength} from './cut-links.ts';
import type {Parse} from './format.ts';
import {makeArticle} from './make-article.ts';
import {repairMojibake} from './mojibake.ts';
import {cleanField, unsafeNote} from './sanitise.ts';
import {isHyphenated, layOut, markerLength, type TextBlock, type TextLine} from './text-layout.ts';
import {longestText, tooLong} from './text-limit.ts';
import {keepLines} from './text-lines.ts';
import {titleKey} from './title.ts';

interface Titled {
	readonly title: string | null;
	readonly rest: readonly TextLine[];
}

/** First short line without end mark that stands apart from the text; identical repeats go with it. */
function takeTitle(lines: readonly TextLine[]): Titled {
	const [first, second] = lines;
	if (!first || !second) return {title: null, rest: lines};
	const text = first.shown.trim();
	const stands = second.apart || (second.shown.length < 400 && titleKey(second.shown) === titleKey(text));
	if (!stands || text.length > 200 || /[.:;,]["”]?$/.test(text) || markerLength(text) > 0)
		return {title: null, rest: lines};
	const key = titleKey(text);
	const body = lines.findIndex(line => line.shown.length > text.length * 2 || titleKey(line.shown) !== key);
	const rest = lines.slice(body < 0 ? 1 : body);
	return {title: cleanField(text), rest: rest.map((line, index) => (index === 0 ? {...line, apart: true} : line))};
}

/** Copies one line, marking the holes inside it. */
function writeLine(writer: BodyWriter, text: string, from: number, to: number): void {
	const shown = text.slice(from, to);
	const repaired = repairMojibake(shown);
	if (repaired !== shown) {
		writer.put(cleanField(repaired), from, to);
		return;
	}
	copyWithHoles(writer, shown, from, to);
}

const closing = /^[,.;:!?)\]”’]/;

function writeBlock(writer: BodyWriter, text: string, block: TextBlock): void {
	const last = block.lines.length - 1;
	let hyphenated = false;
	const [first] = block.lines as readonly [TextLine];
	writer.open(block.kind, block.level, first.number, first.start);
	for (const [index, line] of block.lines.entries()) {
		const raw = text.slice(line.start, line.end);
		const lead = index === 0 || block.kind === 'quote' ? markerLength(raw) : 0;
		const from = line.start + lead + (raw.slice(lead).match(/^\s*/)?.[0].length ?? 0);
		const next = block.lines[index + 1];
		const hyphen = next !== undefined && !block.cuts.has(index + 1) && isHyphenated(line.shown, next.shown) ? 1 : 0;
		const to = line.start + raw.trimEnd().length - hyphen - (index === last ? danglingLength(raw.trimEnd()) : 0);
		if (block.cuts.has(index)) {
			writer.gap();
			if (!closing.test(text.slice(from, from + 1))) writer.put(' ');
		} else if (index > 0 && !hyphenated) writer.put(' ', (block.lines[index - 1] as TextLine).end, line.start);
		hyphenated = hyphen > 0;
		writeLine(writer, text, from, to);
	}
	writer.close();
}

/** One article from a plain text. */
export const parseText: Parse = (file, {rules}) => {
	const refused = tooLong(file, longestText);
	if (refused) return {problems: [refused]};
	const kept = keepLines(file.text, 0, 1, rules.boilerplate);
	const {title, rest} = takeTitle(kept.lines);
	const writer = createBodyWriter(file.text, true);
	for (const block of layOut(rest)) writeBlock(writer, file.text, block);
	const body = writer.finish();
	const article = makeArticle(
		{
			file: file.path,
			line: kept.lines[0]?.number ?? 1,
			format: 'text',
			body,
			title,
			publisher: kept.publisher,
			published: kept.date,
			alone: true,
			credits: kept.credits,
			boilerplateLines: kept.dropped,
		},
		rules,
	);
	return {articles: [article], problems: unsafeNote(file.path, writer.stripped())};
};
