// Quotations with their places, each opening the article there.

import type {Block, Inline, Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Evidence} from '../model/evidence.ts';
import {muted} from '../sections/blocks.ts';
import {sourceOf} from '../sections/headlines.ts';
import {articleOf, placeReference} from '../sections/references.ts';

/** Opens the article of a quotation at its place. */
export const placeOf = ({articleId, line, start, end}: Evidence): Target => ({
	kind: 'article',
	id: articleId,
	at: {line, start, end},
});

/** `[2]:37` with the source's name and what must be doubted. */
function notesOf(evidence: Evidence, briefing: Briefing, more: Inline): Inline {
	const article = articleOf(briefing, evidence.articleId);
	const doubts = [
		...(article?.machineWritten === true ? ['AI-written'] : []),
		...(evidence.hasGap ? ['a word was cut out'] : []),
	];
	const source = article ? [sourceOf(article), ...doubts].join(', ') : doubts.join(', ');
	return [...more, more.length > 0 && source !== '' ? '  ' : '', muted(source)];
}

export const quoteBlock = (evidence: Evidence, briefing: Briefing, more: Inline = []): Block => ({
	kind: 'quote',
	evidence,
	source: placeReference(briefing, evidence),
	notes: notesOf(evidence, briefing, more),
	open: placeOf(evidence),
});

export const quoteBlocks = (list: readonly Evidence[], briefing: Briefing): readonly Block[] =>
	list.map(evidence => quoteBlock(evidence, briefing));
