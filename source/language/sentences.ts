// Splits a cleaned body into sentences that know their block, their heading and whether words were cut out of them.

import type {Body, BodyBlock} from '../model/article.ts';
import type {Sentence} from '../model/sentence.ts';
import {isDefinition} from './definition.ts';
import {gapBeforeSubject, gapMarker} from './gaps.ts';
import {oneLine} from './one-line.ts';
import {sentenceSpans} from './sentence-ends.ts';

const unbroken = new Set<BodyBlock['kind']>(['heading', 'code', 'table-row']);

function spansOf(block: BodyBlock, text: string): readonly {start: number; end: number}[] {
	if (unbroken.has(block.kind)) return [{start: 0, end: text.length}];
	return sentenceSpans(text);
}

/** Sentences in reading order. Headings, code and table rows are one "sentence" each, told apart by `block`. */
export function splitSentences(body: Body): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let heading: string | null = null;
	for (const [blockIndex, block] of body.blocks.entries()) {
		const text = body.text.slice(block.start, block.end);
		if (block.kind === 'heading') heading = oneLine(text);
		const defines = isDefinition(text, block.kind);
		for (const span of spansOf(block, text)) {
			const shown = oneLine(text.slice(span.start, span.end));
			if (shown === '') continue;
			sentences.push({
				index: sentences.length,
				start: block.start + span.start,
				end: block.start + span.end,
				text: shown,
				block: block.kind,
				blockIndex,
				heading: block.kind === 'heading' ? null : heading,
				hasGap: shown.includes(gapMarker),
				gapBeforeSubject: gapBeforeSubject(shown),
				definition: defines,
			});
		}
	}
	return sentences;
}

/** Sentences of a text without blocks, e.g. a line given to `brief tone`. */
export function splitPlainText(
	text: string,
): readonly {readonly start: number; readonly end: number; readonly text: string}[] {
	return sentenceSpans(text).map(span => ({...span, text: text.slice(span.start, span.end)}));
}
