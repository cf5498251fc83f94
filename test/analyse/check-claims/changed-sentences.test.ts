// What must happen to a verdict when a sentence, its day or its prices are changed, over all labelled sentences at once.

import {describe, expect, it} from 'vitest';
import type {Claim} from '../../../source/model/claim.ts';
import {inventedMarket} from './invented-market.ts';
import {labelledSentences} from './labelled-sentences.ts';
import {claimsIn} from './sentence-answers.ts';

const market = inventedMarket();

interface Supported {
	readonly text: string;
	readonly publishedAt: string;
	readonly claims: readonly Claim[];
}

/** Labelled sentences of which at least one statement is supported. */
const supported: readonly Supported[] = ['sentences-plain.txt', 'sentences-styled.txt']
	.flatMap(labelledSentences)
	.map(({text, publishedAt}) => ({text, publishedAt, claims: claimsIn(text, publishedAt)}))
	.filter(({claims}) => claims.some(claim => claim.check.verdict === 'supported'));

const plain = supported.filter(({text, claims}) => !text.includes('?') && claims.every(claim => !claim.negated));
const whole = plain.filter(({text}) => /^[^.!":;]*(?:\.\d[^.!":;]*)*\.$/.test(text) && !/ - |, but /.test(text));

const yes = (claims: readonly Claim[]): readonly string[] =>
	claims.filter(claim => claim.check.verdict === 'supported').map(claim => `${claim.subject} ${claim.valueText}`);

/** The sentence as a clause: "The S&P 500 rose …." -> "the S&P 500 rose …". */
const clause = (text: string): string =>
	text
		.replace(/\.$/, '')
		.replace(/^(?:The|A|An|In|On|At|Since|Over|For|From|Between|After|It|Shares|Week|Year)\b/, word =>
			word.toLowerCase(),
		);

const each = (sentences: readonly Supported[]) => sentences.map(one => [one.text, one] as const);

describe('a supported sentence', () => {
	it('is one of many', () => {
		expect(supported.length).toBeGreaterThan(130);
		expect(whole.length).toBeGreaterThan(100);
	});

	it.each(each(whole))('is not supported when denied: %s', (_, {text, publishedAt}) => {
		expect(yes(claimsIn(`It is not true that ${clause(text)}.`, publishedAt))).toEqual([]);
		expect(yes(claimsIn(`Reports that ${clause(text)} are false.`, publishedAt))).toEqual([]);
	});

	it.each(each(whole))('is not supported when only imagined: %s', (_, {text, publishedAt}) => {
		expect(yes(claimsIn(`If ${clause(text)}, traders would be surprised.`, publishedAt))).toEqual([]);
		expect(yes(claimsIn(`Some had hoped that ${clause(text)}.`, publishedAt))).toEqual([]);
	});

	it.each(each(plain))('is not supported without the prices of its subject: %s', (_, {text, publishedAt, claims}) => {
		const named = new Set(claims.map(claim => claim.subject));
		const rest = market.filter(series => !named.has(series.symbol));
		expect(yes(claimsIn(text, publishedAt, rest))).toEqual([]);
	});

	it.each(each(plain))('says the same among others: %s', (_, {text, publishedAt, claims}) => {
		const filled = `The weather in Oslo was mild. ${text.replace(/(?<![.!])$/, '.')} A new office will open in Lima.`;
		expect(yes(claimsIn(filled, publishedAt))).toEqual(yes(claims));
	});

	it.each(each(plain))('is not supported on an unknown day, unless it names a year: %s', (_, {text}) => {
		const known = claimsIn(text, null).filter(claim => claim.asOf === null || !/\b20\d\d\b/.test(text));
		expect(yes(known)).toEqual([]);
	});

	it.each(each(plain))('is not supported by prices that end before its day: %s', (_, {text, publishedAt, claims}) => {
		const today = publishedAt.slice(0, 10);
		const late = new Set(claims.filter(claim => claim.asOf === today).map(claim => claim.valueText));
		const early = market.map(series => ({...series, bars: series.bars.filter(bar => bar.date <= '2026-02-01')}));
		const still = claimsIn(text, publishedAt, early).filter(claim => late.has(claim.valueText));
		expect(yes(still)).toEqual([]);
	});

	it.each(each(plain))('reads the same with other spaces and apostrophes: %s', (_, {text, publishedAt, claims}) => {
		const typeset = text.replace(/'/g, '\u2019').replace(/(\d) /g, '$1\u00A0');
		expect(yes(claimsIn(typeset, publishedAt)).length).toBe(yes(claims).length);
	});
});

interface Shifted {
	readonly text: string;
	readonly digits: string;
}

/** The figure of a claim made so much larger (or smaller, where less is claimed) that nothing allows for it. */
function shifted(text: string, claim: Claim): Shifted | null {
	const written = claim.valueText.match(/\d[\d,]*(?:\.\d+)?/)?.[0];
	if (written === undefined || !text.includes(claim.valueText) || Array.isArray(claim.value)) return null;
	const factor = claim.comparator.startsWith('l') ? 0.4 : 1.5;
	const decimals = written.split('.')[1]?.length ?? 0;
	const digits = (Number(written.replaceAll(',', '')) * factor + (factor > 1 ? 1 : 0)).toFixed(decimals);
	return {text: text.replace(claim.valueText, claim.valueText.replace(written, digits)), digits};
}

const figures = plain.flatMap(({text, publishedAt, claims}) =>
	claims
		.filter(claim => claim.check.verdict === 'supported' && claim.metric !== 'correlation')
		.flatMap(claim => {
			const one = shifted(text, claim);
			return one === null ? [] : [[one.text, one.digits, publishedAt] as const];
		}),
);

describe('a supported figure', () => {
	it('is changed in many sentences', () => {
		expect(figures.length).toBeGreaterThan(120);
	});

	it.each(figures)('is not supported when shifted: %s', (text, digits, publishedAt) => {
		const claims = claimsIn(text, publishedAt);
		expect(claims.some(claim => claim.valueText.includes(digits))).toBe(true);
		expect(yes(claims.filter(claim => claim.valueText.includes(digits)))).toEqual([]);
	});
});
