// The briefing as Markdown that reads well in a note or a mail; what it says is footnoted to file and line.

import {layout} from '../draw/layout.ts';
import type {Block, Inline, Row, Span, Target, ToneName} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {type Chapter, chaptersOf} from './chapters.ts';
import {escapeMarkdown, visible} from './markdown-escape.ts';
import {asOfWords, inputWords, sourceWords} from './provenance.ts';
import type {RenderOptions} from './render-options.ts';
import {createSourceList, type SourceList} from './source-list.ts';
import type {Source} from './sources.ts';
import {linesToText} from './text.ts';

const bold: ReadonlySet<ToneName> = new Set(['strong', 'heading', 'watch', 'elevated', 'severe', 'contradicted']);

function spanText(part: string | Span): string {
	const text = escapeMarkdown((typeof part === 'string' ? part : part.text).replaceAll('\n', ' '));
	const inner = text.trim();
	if (typeof part === 'string' || inner === '' || !bold.has(part.tone ?? 'plain')) return text;
	const [before = '', after = ''] = text.split(inner);
	return `${before}**${inner}**${after}`;
}

const inline = (content: Inline): string => content.map(spanText).join('').replace(/ {2,}/g, ' ').trim();

const notesOf = (targets: readonly (Target | undefined)[], notes: SourceList): string =>
	footnotes(notes.refer(targets.filter(target => target !== undefined)));

const footnotes = (numbers: readonly number[]): string => numbers.map(number => `[^${number}]`).join('');

function rowText(row: Row, columns: number, notes: SourceList): string {
	const cells = Array.from({length: columns}, (_, at) => inline(row.cells[at] ?? []));
	const below = (row.below ?? []).map(content => inline(content)).filter(text => text !== '');
	const first = [cells[0] ?? '', ...below].filter(text => text !== '').join('<br>');
	const last = `${columns > 1 ? (cells.at(-1) ?? '') : first}${notesOf([row.open], notes)}`;
	return `| ${(columns > 1 ? [first, ...cells.slice(1, -1), last] : [last]).join(' | ')} |`;
}

function tableText(block: Extract<Block, {kind: 'table'}>, notes: SourceList): string {
	const header = `| ${block.columns.map(({header: text}) => escapeMarkdown(block.header ? text : '')).join(' | ')} |`;
	const rule = `| ${block.columns.map(({align}) => (align === 'right' ? '---:' : '---')).join(' | ')} |`;
	return [header, rule, ...block.rows.map(row => rowText(row, block.columns.length, notes))].join('\n');
}

function blockText(block: Block, notes: SourceList): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level + 1)} ${inline(block.content)}`;
		case 'paragraph':
			return inline(block.content) + notesOf(block.cites ?? [block.open], notes);
		case 'table':
			return tableText(block, notes);
		case 'quote':
			return `> ${escapeMarkdown(block.evidence.shown ?? block.evidence.text)}${footnotes(notes.cite(block.evidence))} ${inline(block.notes ?? [])}`.trimEnd();
		case 'rule':
			return '---';
		case 'space':
		case 'sparkline':
		case 'chart':
			return '';
	}
}

const isDrawn = (block: Block): boolean => block.kind === 'chart' || block.kind === 'sparkline';
const isItem = (block: Block): boolean =>
	block.kind === 'paragraph' && (block.open !== undefined || (block.hang ?? 0) > 0);

/** Blocks that belong together on one page of a book: rows of sparklines in one fence, lines with a source as one list. */
function grouped(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const groups: Block[][] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		if (last && before && ((isDrawn(block) && isDrawn(before)) || (isItem(block) && isItem(before)))) last.push(block);
		else groups.push([block]);
	}
	return groups;
}

function groupText(blocks: readonly Block[], notes: SourceList, options: RenderOptions): string {
	const [first] = blocks;
	if (!first) return '';
	if (isDrawn(first)) return drawnText(blocks, options);
	return blocks.map(block => (isItem(block) ? '- ' : '') + blockText(block, notes)).join('\n');
}

/** Charts as they are drawn in a terminal, in a fence nothing of them can close. */
const drawnText = (blocks: readonly Block[], options: RenderOptions): string =>
	[
		'```text',
		linesToText(layout(blocks, 76, options.style))
			.trimEnd()
			.replaceAll('```', "'''"),
		'```',
	].join('\n');

function chapterText(chapter: Chapter, notes: SourceList, options: RenderOptions): string {
	const parts = grouped(chapter.blocks).map(group => groupText(group, notes, options));
	return [`## ${chapter.title}`, ...parts].filter(part => part !== '').join('\n\n');
}

/** `` [^3]: `seeds/001.txt:37` “the words” <https://…> `` */
function noteText({file, line, text, url}: Source, index: number): string {
	const place = visible(line === null ? file : `${file}:${line}`).replaceAll('`', "'");
	const words = text === null ? '' : ` “${escapeMarkdown(text.replace(/\s+/g, ' '))}”`;
	return `[^${index + 1}]: \`${place}\`${words}${url !== null && /^https?:\/\/[^\s<>]+$/.test(url) ? ` <${url}>` : ''}`;
}

export function renderMarkdown(briefing: Briefing, options: RenderOptions): string {
	const notes = createSourceList(briefing);
	const chapters = chaptersOf(briefing, options.sections).map(chapter => chapterText(chapter, notes, options));
	const head = [
		`# Briefing, ${escapeMarkdown(asOfWords(briefing))}`,
		escapeMarkdown(`${inputWords(briefing)}. ${sourceWords(briefing)}`.trim()),
	];
	return `${[...head, ...chapters, '---', `*${escapeMarkdown(briefing.disclaimer)}*`, notes.sources().map(noteText).join('\n')].filter(part => part !== '').join('\n\n')}\n`;
}
