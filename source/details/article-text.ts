// The text of an article as blocks: headings, lists, quotes and code as they were, evidence marked.

import type {Article, BodyBlock} from '../model/article.ts';
import type {Block, Target} from '../model/block.ts';
import {muted, space} from '../sections/blocks.ts';
import {type MarkedText, markedInline, type NumberedLink} from './marked-text.ts';
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

const touches = (place: {readonly start: number; readonly end: number}, block: BodyBlock): boolean =>
	place.start < block.end && place.end > block.start;

/** A block with only what touches it: long articles have thousands of marks. */
function drawnBlock(block: BodyBlock, content: MarkedText): Block {
	const marks = content.marks.filter(mark => touches(mark, block));
	const links = content.links.filter(link => touches(link, block));
	const [first] = marks.filter(({open}) => open).toSorted((a, b) => a.priority - b.priority);
	return textBlock(block, {...content, marks, links}, first?.open);
}

/** The body of an article. A paragraph with evidence opens the most telling of it. */
export function articleText({body}: Article, marks: readonly Mark[], at: At | undefined): readonly Block[] {
	const sought = at ? cleanPlace(body, at.start, at.end) : null;
	const links = body.links.map((link, index): NumberedLink => ({...link, number: index + 1}));
	const content: MarkedText = {text: body.text, marks, links, sought};
	const blocks = body.blocks.flatMap((block, index): readonly Block[] => {
		const drawn = drawnBlock(block, content);
		return together(block, body.blocks[index + 1]) ? [drawn] : [drawn, space];
	});
	const list = links.map(
		({url, number}): Block => ({
			kind: 'paragraph',
			content: [muted(`{${number}} `), {text: url, tone: 'link', href: url}],
			hang: 4,
		}),
	);
	return [...blocks, ...list];
}
