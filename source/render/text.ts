// The briefing as plain text: at most as wide as asked for, the most important first.

import {ellipsisOf} from '../draw/ascii.ts';
import {cutSpans, spansWidth} from '../draw/cut.ts';
import {layout} from '../draw/layout.ts';
import {toLineSpans} from '../draw/spans.ts';
import type {Block, Inline, Line} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {type Chapter, chaptersOf} from './chapters.ts';
import {asOfWords, inputWords, sourceWords} from './provenance.ts';
import type {RenderOptions} from './render-options.ts';

const empty: Line = {spans: [], item: null};

/** `TITLE                    count`, the count at the right edge where there is room. */
function edgeLine(left: Inline, right: Inline, {width, style}: RenderOptions): Line {
	const start = toLineSpans(left, style);
	const end = toLineSpans(right, style);
	const rest = width - spansWidth(start) - spansWidth(end);
	const spans = rest < 2 ? cutSpans(start, width, ellipsisOf(style)) : [...start, {text: ' '.repeat(rest)}, ...end];
	return {spans, item: null};
}

function header(briefing: Briefing, options: RenderOptions): readonly Line[] {
	const sources = sourceWords(briefing);
	const blocks: readonly Block[] = [
		{
			kind: 'paragraph',
			content: [{text: 'BRIEF', tone: 'strong'}, `  ${inputWords(briefing)}, ${asOfWords(briefing)}`],
			hang: 7,
		},
		...(sources === '' ? [] : [{kind: 'paragraph', content: [{text: sources, tone: 'muted'}]} as const]),
		{kind: 'rule'},
	];
	return layout(blocks, options.width, options.style);
}

function chapterLines(chapter: Chapter, options: RenderOptions): readonly Line[] {
	const body = layout(chapter.blocks, options.width, options.style);
	if (chapter.name === 'overview') return body;
	const title = edgeLine(
		[{text: chapter.title.toUpperCase(), tone: 'heading'}],
		[{text: chapter.count, tone: 'muted'}],
		options,
	);
	return [empty, title, ...body];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** `(31 more lines: conflicts, problems)` */
function leftOut(lines: number, chapters: readonly Chapter[], options: RenderOptions): readonly Line[] {
	const names = chapters.length > 0 ? `: ${chapters.map(({name}) => name).join(', ')}` : '';
	const words = `(${lines} more lines${names})`;
	return [
		empty,
		...layout([{kind: 'paragraph', content: [{text: words, tone: 'muted'}]}], options.width, options.style),
	];
}

/** Whole chapters from the end give way until the rest fits; the line in their place names them. */
function fitted(chapters: readonly Chapter[], room: number, options: RenderOptions): readonly Line[] {
	const drawn = chapters.map(chapter => chapterLines(chapter, options));
	const heights = drawn.map(lines => lines.length);
	if (sum(heights) <= room) return drawn.flat();
	for (let kept = drawn.length - 1; kept > 0; kept--) {
		const tail = leftOut(sum(heights.slice(kept)), chapters.slice(kept), options);
		if (sum(heights.slice(0, kept)) + tail.length <= room || kept === 1)
			return [
				...drawn
					.slice(0, kept)
					.flat()
					.slice(0, Math.max(1, room - tail.length)),
				...tail,
			];
	}
	return drawn.flat().slice(0, room);
}

/** The lines of the text output: provenance, chapters, disclaimer. */
export function textLines(briefing: Briefing, options: RenderOptions): readonly Line[] {
	const top = header(briefing, options);
	const end = [
		empty,
		...layout(
			[{kind: 'paragraph', content: [{text: briefing.disclaimer, tone: 'muted'}]}],
			options.width,
			options.style,
		),
	];
	const room =
		options.maxLines === null ? Number.POSITIVE_INFINITY : Math.max(3, options.maxLines - top.length - end.length);
	return [...top, ...fitted(chaptersOf(briefing, options.sections), room, options), ...end];
}

/** Lines as a string, one `\n` after each, no blanks at their ends, no escape sequence unless `paint` writes one. */
export function linesToText(lines: readonly Line[], paint?: RenderOptions['paint']): string {
	return lines
		.map(({spans}) => spans.map(span => (paint ? paint(span) : span.text)).join(''))
		.map(line => `${line.trimEnd()}\n`)
		.join('');
}

export const renderText = (briefing: Briefing, options: RenderOptions): string =>
	linesToText(textLines(briefing, options), options.paint);
