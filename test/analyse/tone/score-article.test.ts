import {describe, expect, it} from 'vitest';
import {scoreText} from '../../../source/analyse/tone/score-text.ts';
import {isHistory, softenMoves} from '../../../source/analyse/tone/sentence-tone.ts';
import {articleOf, toneFindings} from './article-of.ts';
import {packagedTone} from './packaged-tone.ts';

const bad = 'Orbix posted a heavy loss and suspended its dividend.';
const good = 'Margins improved and orders hit a record.';

describe('the tone of an article', () => {
	it('leaves headings, definitions and sentences without their subject out', () => {
		const article = articleOf('Notes', [
			'# A dreadful collapse',
			'Credit Risk: Watch for rising defaults.',
			'[...] plunged after the scandal.',
			good,
		]);
		const {tones, tone} = toneFindings(article, []);
		expect(tones.map(each => each !== null)).toEqual([false, false, false, true]);
		expect(tone.n).toBe(1);
		// The plain title counts as well; the bad words left out would have made it negative.
		expect(tone.score).toBeGreaterThan(0.25);
	});

	it('counts the title more than one sentence', () => {
		const under = (title: string): number => toneFindings(articleOf(title, [bad, good]), []).tone.score ?? 0;
		expect(under('Orbix faces fraud probe')).toBeLessThan(under('Orbix wins record order'));
	});

	it('has no score where nothing is scored', () => {
		const none = toneFindings(articleOf('Verlust wächst', ['Der Verlust wächst.']), [], false);
		expect(none.tone).toEqual({score: null, label: null, n: 0});
		expect(none.tones).toEqual([null]);
	});

	it('keeps comparisons with history out', () => {
		expect(isHistory('It is reminiscent of the dot-com bust.')).toBe(true);
		expect(isHistory('Lenders failed, just as in 1929.')).toBe(true);
		expect(isHistory('Sales fell to 1998 million.')).toBe(false);
		expect(isHistory('Founded in 1998, it sells pumps.')).toBe(false);
	});
});

describe('moves inside an article', () => {
	it('count a part of what they say in a headline, and still sum to the score', () => {
		const headline = scoreText('Copper plunged 9%', packagedTone);
		const inside = softenMoves(headline);
		expect(Math.abs(inside.score)).toBeLessThan(Math.abs(headline.score));
		const sum = inside.because.reduce((total, reason) => total + reason.contribution, 0);
		expect(Math.tanh(sum)).toBeCloseTo(inside.score, 9);
		expect(inside.because.some(reason => reason.rule === 'move')).toBe(true);
	});

	it('leave a sentence without moves as it is', () => {
		const tone = scoreText('Regulator sues Orbix for fraud', packagedTone);
		expect(softenMoves(tone)).toBe(tone);
	});
});
