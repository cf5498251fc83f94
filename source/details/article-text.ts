// The text of an article as blocks: headings, lists, quotes and code as they were, evidence marked.

import type {Article, BodyBlock} from '../model/article.ts';
import type {Block, Target} from '../model/block.ts';
import {muted, space} from '../sections/blocks.ts';
import {type MarkedText, markedInline} from './marked-text.ts';
import {cleanPlace, type Mark} from './text-marks.ts';

type At = NonNullable<Extract<Target, {kind: 'article'}>['at']>;

function textBlock(block: BodyBlock, content: MarkedText, open: Target | undefined): Block {
	const words = markedInline(content, block.start, block.end, block.kind === 'code');
	const opened = open ? {open} : {};
	switch (block.kind) {
		case 'heading':
			return {kind: 'heading', level: block.level <= 2 ? 2 : 3, content: words};
		case 'list-item':
			return {kind: 'paragraph', content: ['• ', ...words], indent: 2 * (block.level + 1), hang: 2, ...opened};
		case 'quote':
			return {kind: 'paragraph', content: [muted('│ '), ...words], indent: 2, hang: 2, ...opened};
		case 'code':
		case 'table-row':
			return {kind: 'paragraph', content: words, indent: 2, ...opened};
		case 'paragraph':
			return {kind: 'paragraph', content: words, ...opened};
	}
}

/** Items of one list and rows of one table stand together; everything else is set apart by a blank line. */
const together = (block: BodyBlock, next: BodyBlock | undefined): boolean =>
	next !== undefined &&
	block.kind === next.kind &&
	(block.kind === 'list-item' || block.kind === 'table-row' || block.kind === 'code');

/** The body of an article. A paragraph with evidence opens the most telling of it. */
export function articleText({body}: Article, marks: readonly Mark[], at: At | undefined): readonly Block[] {
	const sought = at ? cleanPlace(body, at.start, at.end) : null;
	const content: MarkedText = {text: body.text, marks, links: body.links, sought};
	const blocks = body.blocks.flatMap((block, index): readonly Block[] => {
		const inside = marks.filter(({start, end, open}) => open && start < block.end && end > block.start);
		const open = inside.toSorted((a, b) => a.priority - b.priority)[0]?.open;
		const drawn = textBlock(block, content, open);
		return together(block, body.blocks[index + 1]) ? [drawn] : [drawn, space];
	});
	const links = body.links.map(
		({url}, index): Block => ({
			kind: 'paragraph',
			content: [muted(`{${index + 1}} `), {text: url, tone: 'link'}],
			hang: 4,
		}),
	);
	return links.length === 0 ? blocks : [...blocks, ...links];
}
