// The briefing as Markdown that reads well in a note or a mail; what it says is footnoted to file and line.

import {layout} from '../draw/layout.ts';
import type {Block, Inline, Row, Span, Target, ToneName} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {type Chapter, chaptersOf} from './chapters.ts';
import {createFootnotes, type Footnotes} from './footnotes.ts';
import {escapeMarkdown} from './markdown-escape.ts';
import {asOfWords, inputWords, sourceWords} from './provenance.ts';
import type {RenderOptions} from './render-options.ts';
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

const notesOf = (open: Target | undefined, notes: Footnotes): string => (open ? notes.refer(open) : '');

function rowText(row: Row, columns: number, notes: Footnotes): string {
	const cells = Array.from({length: columns}, (_, at) => inline(row.cells[at] ?? []));
	const below = (row.below ?? []).map(content => inline(content)).filter(text => text !== '');
	const first = [cells[0] ?? '', ...below].filter(text => text !== '').join('<br>');
	const last = `${columns > 1 ? (cells.at(-1) ?? '') : first}${notesOf(row.open, notes)}`;
	return `| ${(columns > 1 ? [first, ...cells.slice(1, -1), last] : [last]).join(' | ')} |`;
}

function tableText(block: Extract<Block, {kind: 'table'}>, notes: Footnotes): string {
	const header = `| ${block.columns.map(({header: text}) => escapeMarkdown(block.header ? text : '')).join(' | ')} |`;
	const rule = `| ${block.columns.map(({align}) => (align === 'right' ? '---:' : '---')).join(' | ')} |`;
	return [header, rule, ...block.rows.map(row => rowText(row, block.columns.length, notes))].join('\n');
}

function blockText(block: Block, notes: Footnotes, options: RenderOptions): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level + 1)} ${inline(block.content)}`;
		case 'paragraph':
			return inline(block.content) + notesOf(block.open, notes);
		case 'table':
			return tableText(block, notes);
		case 'quote':
			return `> ${escapeMarkdown(block.evidence.shown ?? block.evidence.text)}${notes.cite(block.evidence)} ${inline(block.notes ?? [])}`.trimEnd();
		case 'sparkline':
		case 'chart':
			return [
				'```text',
				linesToText(layout([block], 76, options.style))
					.trimEnd()
					.replaceAll('```', "'''"),
				'```',
			].join('\n');
		case 'rule':
			return '---';
		case 'space':
			return '';
	}
}

/** Paragraphs that stand together line by line (the overview, lists of conflicts) become a list. */
function chapterText(chapter: Chapter, notes: Footnotes, options: RenderOptions): string {
	const parts = chapter.blocks.map(block => {
		const text = blockText(block, notes, options);
		return block.kind === 'paragraph' && block.open ? `- ${text}` : text;
	});
	const joined = parts.reduce(
		(text, part, at) =>
			text + (at === 0 ? '' : part.startsWith('- ') && parts[at - 1]?.startsWith('- ') ? '\n' : '\n\n') + part,
		'',
	);
	return `## ${chapter.title}\n\n${joined}`;
}

export function renderMarkdown(briefing: Briefing, options: RenderOptions): string {
	const notes = createFootnotes(briefing);
	const chapters = chaptersOf(briefing, options.sections).map(chapter => chapterText(chapter, notes, options));
	const head = [
		`# Briefing, ${escapeMarkdown(asOfWords(briefing))}`,
		escapeMarkdown(`${inputWords(briefing)}. ${sourceWords(briefing)}`.trim()),
	];
	return `${[...head, ...chapters, '---', `*${escapeMarkdown(briefing.disclaimer)}*`, notes.list()].filter(part => part !== '').join('\n\n')}\n`;
}
