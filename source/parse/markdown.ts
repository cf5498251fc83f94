// Reads markdown with or without front matter.

import type {Body} from '../model/article.ts';
import type {Problem} from '../model/problem.ts';
import type {BoilerplateRules} from '../rules/boilerplate-rules.ts';
import {createBodyWriter} from './body-writer.ts';
import {lineKind} from './boilerplate.ts';
import type {Parse} from './format.ts';
import {readFrontMatter} from './front-matter.ts';
import {makeArticle} from './make-article.ts';
import {type MarkdownBlock, type MarkdownBlocks, markdownBlocks} from './markdown-blocks.ts';
import type {References} from './markdown-inline.ts';
import {writeInline} from './markdown-write.ts';
import {readMeta} from './meta-fields.ts';
import {cleanField, unsafeNote} from './sanitise.ts';
import {longestText, tooLong} from './text-limit.ts';
import {titleKey} from './title.ts';

interface Written {
	readonly body: Body;
	readonly dropped: number;
	readonly credits: string;
	readonly stripped: number;
}

interface Context {
	readonly text: string;
	readonly references: References;
	readonly rules: BoilerplateRules;
}

/** The block's source as one line, for looking it up. */
const sourceOf = (text: string, block: MarkdownBlock): string =>
	block.stretches.map(({start, end}) => text.slice(start, Math.min(end, start + 1000))).join(' ');

const emptyLines = (text: string, {stretches}: MarkdownBlock): number =>
	Math.max(
		0,
		stretches.findIndex(({start, end}) => text.slice(start, end).trim() !== ''),
	);

function writeBody(blocks: readonly MarkdownBlock[], {text, references, rules}: Context): Written {
	const writer = createBodyWriter(text, true);
	const credits: string[] = [];
	let dropped = 0;
	for (const block of blocks) {
		const kind =
			block.kind === 'code' || block.kind === 'table-row'
				? 'text'
				: lineKind(rules, sourceOf(text, block).replace(/[*_]{1,3}/g, ''));
		if (kind === 'boilerplate' || kind === 'bio') {
			dropped++;
			if (kind === 'bio') credits.push(cleanField(sourceOf(text, block)));
			continue;
		}
		// Each stretch of code is a line; empty ones before the first word are no part of it.
		const empty = block.kind === 'code' ? emptyLines(text, block) : 0;
		writer.open(block.kind, block.level, block.line + empty, block.stretches[empty]?.start);
		if (block.kind === 'code')
			for (const [index, {start, end}] of block.stretches.slice(empty).entries()) {
				if (index > 0) writer.put('\n');
				writer.copy(start, end, true);
			}
		else if (block.kind === 'table-row')
			for (const [index, stretch] of block.stretches.entries()) {
				if (index > 0) writer.put(' | ');
				writeInline(writer, text, [stretch], references);
			}
		else writeInline(writer, text, block.stretches, references);
		writer.close();
	}
	return {body: writer.finish(), dropped, credits: credits.join('\n'), stripped: writer.stripped()};
}

/** The words of a heading as people are shown them. */
function headingWords(text: string, block: MarkdownBlock, references: References): string {
	const writer = createBodyWriter(text, true);
	writer.open('heading', 1, 1);
	writeInline(writer, text, block.stretches, references);
	return cleanField(writer.finish().text);
}

/** The first heading names the text where nothing else does; a heading that repeats the title is left out of the body. */
function takeTitle(
	stated: string | null,
	{blocks, references}: MarkdownBlocks,
	text: string,
): {readonly title: string | null; readonly rest: readonly MarkdownBlock[]} {
	const index = blocks.slice(0, 3).findIndex(block => block.kind === 'heading');
	const first = index < 0 ? undefined : (blocks[index] as MarkdownBlock);
	if (!first) return {title: stated, rest: blocks};
	const words = headingWords(text, first, references);
	const isTitle = stated === null ? first.level === 1 || index === 0 : titleKey(words) === titleKey(stated);
	return isTitle && words !== ''
		? {title: stated ?? words, rest: blocks.toSpliced(index, 1)}
		: {title: stated, rest: blocks};
}

/** One article from a markdown file; none where its header says that it is a draft. */
export const parseMarkdown: Parse = async (file, {rules}) => {
	const refused = tooLong(file, longestText);
	if (refused) return {problems: [refused]};
	const header = await readFrontMatter(file.path, file.text);
	const meta = readMeta(header.fields, file.path, 1);
	const note = (code: string, message: string): Problem => ({
		file: file.path,
		line: 1,
		severity: 'note',
		code,
		message,
	});
	if (meta.draft)
		return {problems: [...header.problems, note('draft', 'the header says "draft: true"; the article was left out')]};
	const found = markdownBlocks(file.text, header.bodyStart, header.bodyLine);
	const {title, rest} = takeTitle(meta.title, found, file.text);
	const {body, dropped, credits, stripped} = writeBody(rest, {
		text: file.text,
		references: found.references,
		rules: rules.boilerplate,
	});
	const article = makeArticle(
		{
			...meta,
			file: file.path,
			line: 1,
			format: 'markdown',
			body,
			title,
			alone: true,
			credits: `${meta.credits}\n${credits}`,
			boilerplateLines: dropped,
		},
		rules,
	);
	return {articles: [article], problems: [...header.problems, ...meta.problems, ...unsafeNote(file.path, stripped)]};
};
