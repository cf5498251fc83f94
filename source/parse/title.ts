// The title of a text that states none.

import {gapMarker} from '../language/gaps.ts';
import {sentenceSpans} from '../language/sentence-ends.ts';
import type {Body} from '../model/article.ts';

const longest = 140;

function cutAtWord(text: string): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[,;:\s-]+$/, '')}…`;
}

/** The first sentence of the text, cut at a word, without its full stop. `(no text)` where there is none. */
export function deriveTitle(body: Body): string {
	const block =
		body.blocks.find(({kind}) => kind === 'paragraph' || kind === 'list-item' || kind === 'quote') ?? body.blocks[0];
	if (!block) return '(no text)';
	const text = body.text.slice(block.start, Math.min(block.end, block.start + 2000));
	const spans = sentenceSpans(text);
	const lead = spans.find(span => !text.slice(span.start, span.end).startsWith(gapMarker)) ?? spans[0];
	const sentence = lead ? text.slice(lead.start, lead.end) : text;
	return cutAtWord(
		sentence
			.replace(/\s+/g, ' ')
			.trim()
			.replace(/(?<!\.)\.$/, ''),
	);
}

/** Words and their order only: two titles with the same key are the same title. */
export const titleKey = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
