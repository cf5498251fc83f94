import {describe, expect, it} from 'vitest';
import {splitPlainText, splitSentences} from '../../source/language/sentences.ts';
import type {Body, BodyBlock} from '../../source/model/article.ts';
import {cpuTime} from '../cpu-time.ts';

const split = (text: string): readonly string[] => splitPlainText(text).map(span => span.text);

function bodyOf(...blocks: readonly (readonly [BodyBlock['kind'], string])[]): Body {
	let text = '';
	const placed = blocks.map(([kind, content]): BodyBlock => {
		const start = text.length;
		text += `${content}\n\n`;
		return {kind, start, end: start + content.length, level: 0, line: 1};
	});
	return {text, blocks: placed, links: [], runs: [{clean: 0, raw: 0, length: text.length}], verbatim: true, raw: text};
}

describe('splitting a text into sentences', () => {
	it('ends a sentence at a full stop before a capital, a digit or a quote', () =>
		expect(split('Shares fell. 3 firms left. "We wait," he said. It ended.')).toEqual([
			'Shares fell.',
			'3 firms left.',
			'"We wait," he said.',
			'It ended.',
		]));

	it('keeps abbreviations, initials, decimals and dates together', () => {
		expect(split('Lorne & Co. analysts met on Dec.17 2025 at 3.5 percent.')).toHaveLength(1);
		expect(split('J. R. Tolliver of Acme Corp. Holdings spoke.')).toHaveLength(1);
		expect(split('U.S. yields rose 0.5 pt.')).toHaveLength(1);
	});

	it('ends a sentence at a company form when a new sentence clearly opens', () =>
		expect(split('He joined Acme Inc. The firm grew.')).toEqual(['He joined Acme Inc.', 'The firm grew.']));

	it('splits where the space behind the stop is missing', () => {
		expect(split('Margins shrank.For Contoso, that hurts.')).toEqual(['Margins shrank.', 'For Contoso, that hurts.']);
		expect(split('See example.Com or v2.0 of the tool.')).toHaveLength(2);
	});

	it('does not take the gap marker for an end', () =>
		expect(split('The firm said [...] was late.')).toEqual(['The firm said [...] was late.']));

	it('ends a sentence before one that opens with a gap', () =>
		expect(split('Lenders are nervous. [...], with 40% seeing trouble.')).toEqual([
			'Lenders are nervous.',
			'[...], with 40% seeing trouble.',
		]));

	it('reads a question, an exclamation, an ellipsis and a closing bracket', () =>
		expect(split('Why now? Because! (It was time.) So it goes… And on.')).toEqual([
			'Why now?',
			'Because!',
			'(It was time.)',
			'So it goes…',
			'And on.',
		]));

	it('reads Chinese and Japanese stops', () => expect(split('株価は下落した。市場は静かだ。')).toHaveLength(2));

	it('takes time in proportion to the length of the text', () => {
		const time = (n: number): number => {
			const text = 'word '.repeat(n);
			const from = cpuTime();
			split(`${text}.`);
			return cpuTime() - from;
		};
		time(20_000);
		expect(time(400_000)).toBeLessThan(Math.max(60, time(40_000) * 60));
	});
});

describe('sentences of a body', () => {
	it('know their block and heading, and a heading is no running text', () => {
		const sentences = splitSentences(
			bodyOf(['heading', 'Power Costs Climb. Again'], ['paragraph', 'Bills rose. Rates fell.']),
		);
		expect(sentences.map(sentence => [sentence.block, sentence.heading, sentence.text])).toEqual([
			['heading', null, 'Power Costs Climb. Again'],
			['paragraph', 'Power Costs Climb. Again', 'Bills rose.'],
			['paragraph', 'Power Costs Climb. Again', 'Rates fell.'],
		]);
	});

	it('tell a definition of what to watch from news behind a label', () => {
		const sentences = splitSentences(
			bodyOf(
				['list-item', 'Grid Capacity Outlook: Watch whether permits are delayed.'],
				['list-item', 'Bitcoin Cash Flows: fell 5% on Monday.'],
				['paragraph', 'Permits were delayed.'],
			),
		);
		expect(sentences.map(sentence => sentence.definition)).toEqual([true, false, false]);
	});

	it('tell a gap that may hide the subject from one that does not', () => {
		const gap = (text: string): boolean => splitSentences(bodyOf(['paragraph', text]))[0]?.gapBeforeSubject ?? false;
		expect(gap('For example, [...] is tied to an order for servers.')).toBe(true);
		expect(gap('[...], with 40% seeing no growth.')).toBe(true);
		expect(gap('Despite [...], the utility lost $2 million.')).toBe(false);
		expect(gap('The utility said that [...] was late.')).toBe(false);
	});
});
