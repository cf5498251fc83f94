import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type AssessInput, assessRisks} from '../../../source/analyse/risks/assess-risks.ts';
import {textLevel} from '../../../source/analyse/risks/text-family.ts';
import type {ReadArticle} from '../../../source/model/findings.ts';
import type {Series} from '../../../source/model/prices.ts';
import type {Risk} from '../../../source/model/risk.ts';
import {overlayRisks, parseRiskRules} from '../../../source/rules/risk-rules.ts';
import {closesFrom, dailySeries, wobble} from '../small-series.ts';
import {packaged, type RiskWorld, readSmall} from './small-world.ts';

const asOf = '2025-06-11';

const assess = (read: readonly ReadArticle[], more: Partial<AssessInput> = {}): readonly Risk[] =>
	assessRisks({
		read,
		stories: [],
		series: [],
		correlations: [],
		figures: [],
		asOf,
		rules: packaged,
		previous: null,
		...more,
	});

const riskOf = (id: string, risks: readonly Risk[]): Risk => risks.find(risk => risk.id === id) as Risk;

const cut = (id: string, day = '2025-06-10'): ReadArticle =>
	readSmall('CoreWeave cut its capex guidance by 20%. Analysts see a glut of GPUs.', {
		id,
		places: [{file: `${id}.txt`, line: 1}],
		publishedAt: `${day}T08:00:00Z`,
	});

describe('text alone', () => {
	it('never goes above watch, with low confidence', () => {
		const risk = riskOf('R1', assess(['a', 'b', 'c', 'd', 'e'].map(id => cut(id))));
		expect(risk.families.text).toBe(3);
		expect(risk.level).toBe('watch');
		expect(risk.confidence).toBe('low');
		expect(risk.reason).toContain('held down');
	});

	it('leaves a risk nobody writes about insufficient, not calm', () => {
		expect(riskOf('R4', assess([cut('a')])).level).toBe('insufficient');
	});

	it('calls an event risk calm after twenty articles from three sources', () => {
		const many = Array.from({length: 20}, (_, index) =>
			readSmall('The bakery opened.', {id: `a${index}`, sourceKey: `s${index % 3}`}),
		);
		expect(riskOf('R4', assess(many)).level).toBe('calm');
		expect(riskOf('R4', assess(many.slice(1))).level).toBe('insufficient');
		expect(riskOf('R1', assess(many)).level).toBe('insufficient');
	});

	it('is all that is told of a library without articles, prices and dates', () => {
		expect(assess([], {asOf: null}).map(({level}) => level)).toEqual(Array(4).fill('insufficient'));
	});
});

describe('evidence', () => {
	it('holds every counted sentence with its place in the file', () => {
		const risk = riskOf('R1', assess([cut('a')]));
		expect(risk.evidence.map(({text, file, line, mode}) => [text, file, line, mode])).toEqual([
			['CoreWeave cut its capex guidance by 20%.', 'a.txt', 1, 'realised'],
			['Analysts see a glut of GPUs.', 'a.txt', 1, 'reported'],
		]);
		expect(risk.sentences).toEqual({tightening: 2, easing: 0, neutral: 0, realised: 1});
		expect(risk.evidence[0]?.ageDays).toBe(1);
	});

	it('leaves out articles older than three half-lives and says so', () => {
		const risk = riskOf('R1', assess([cut('a'), cut('old', '2025-05-20')]));
		expect(risk.evidence).toHaveLength(2);
		expect(risk.reason).toContain('1 older article not counted');
	});

	it('without an article is what that article did not contribute', () => {
		const read = ['a', 'b', 'c', 'd', 'e'].map(id => cut(id));
		const all = riskOf('R1', assess(read));
		for (const gone of read) {
			const without = riskOf('R1', assess(read.filter(each => each !== gone)));
			const left = all.contributions.filter(({articleId}) => articleId !== gone.article.id);
			expect(without.contributions).toEqual(left);
			expect(without.families.text).toBe(textLevel(left, packaged.risks.settings));
			expect(all.sentences.tightening - without.sentences.tightening).toBe(
				all.contributions.find(({articleId}) => articleId === gone.article.id)?.tightening,
			);
		}
	});
});

describe('prices beside texts', () => {
	// The chip share falls by 26 % shortly before the end and stays there.
	const fallen = (extra: number): readonly Series[] => [
		dailySeries('NVDA', '2025-03-03', closesFrom([...wobble(69, 2.1, 0.001), -0.3, ...wobble(extra, 1.2, 0.001)])),
	];
	const day = (series: readonly Series[]): string => series[0]?.bars.at(-1)?.date ?? '';

	it('make a level above watch when both speak', () => {
		const series = fallen(1);
		const risk = riskOf('R1', assess([cut('a', '2025-06-09')], {series, asOf: day(series)}));
		expect(risk.families.market).toBe(2);
		expect(risk.level).toBe('elevated');
		expect(risk.confidence).toBe('high');
	});

	it('alone stay at watch', () => {
		const series = fallen(1);
		const risk = riskOf('R1', assess([], {series, asOf: day(series)}));
		expect(risk.level).toBe('watch');
		expect(risk.confidence).toBe('medium');
	});

	it('keep a level for one more day when the cause is gone', () => {
		const closes = closesFrom([...wobble(69, 2.1, 0.001), -0.36, 0, 0.36, 0]);
		const on = (count: number): Risk => {
			const series = [dailySeries('NVDA', '2025-03-03', closes.slice(0, count))];
			return riskOf('R1', assess([], {series, asOf: day(series)}));
		};
		expect(on(72)).toMatchObject({level: 'watch', previous: 'watch'});
		expect(on(73)).toMatchObject({level: 'watch', previous: 'watch'});
		expect(on(73).reason).toContain('kept from the day before');
		expect(on(74)).toMatchObject({level: 'calm', previous: 'watch'});
	});
});

describe('the level of the day before', () => {
	it('is null where nothing was known that day', () => {
		expect(riskOf('R1', assess([cut('a', '2025-06-11')])).previous).toBeNull();
	});

	it('is worked out from what was known that day', () => {
		const risks = assess([cut('a', '2025-06-11'), readSmall('The bakery opened.', {id: 'b'})]);
		expect(riskOf('R1', risks)).toMatchObject({level: 'watch', previous: 'insufficient'});
	});
});

describe('history', () => {
	it('is worked out only where it is asked for, and ends with the level shown', () => {
		const read = [cut('a', '2025-06-10')];
		expect(riskOf('R1', assess(read))).not.toHaveProperty('history');
		expect(riskOf('R1', assess(read, {historyDays: 3})).history).toEqual([
			{date: '2025-06-09', level: null},
			{date: '2025-06-10', level: 'watch'},
			{date: '2025-06-11', level: 'watch'},
		]);
	});
});

describe("a user's own risk", () => {
	const own = `
sets:
  stablecoins: [stablecoin*, tether, usdc]
  broken-peg: [lost its peg, depeg*, redemption* .. halted]
risks:
  - id: R5
    name: Stablecoins off their peg
    decisive: market
    signals:
      - {id: depeg, polarity: tightening, all: [stablecoins, broken-peg]}
    indicators:
      - {id: usdt, name: Tether under its high, formula: drawdown, of: {symbols: [USDT]}, unit: "%", below: [-1, -2, -5]}
`;
	const {rules, problems} = parseRiskRules(own, 'rules/risks.yaml');
	const world: RiskWorld = {...packaged, risks: overlayRisks(packaged.risks, rules)};

	it('is an entry in a file', () => {
		expect(problems).toEqual([]);
		const read = [readSmall('The stablecoin lost its peg on Monday.', {}, world)];
		const risks = assess(read, {rules: world});
		expect(risks.map(({id}) => id)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5']);
		expect(riskOf('R5', risks)).toMatchObject({level: 'watch', sentences: {tightening: 1}});
	});
});

describe('the packaged rules', () => {
	it('hold no word of advice or forecast', () => {
		const read = [cut('a'), readSmall('Bitcoin and stocks fell in tandem.', {id: 'b'})];
		const words = JSON.stringify(assess(read).map(({reason, indicators, name}) => ({reason, indicators, name})));
		expect(words).not.toMatch(/\b(?:buy|sell|hold|should|probability|likely|target)\b/i);
	});

	it('name only what exists', () => {
		const text = readFileSync(new URL('../../../data/risks.yaml', import.meta.url), 'utf8');
		expect(parseRiskRules(text, 'risks.yaml').problems).toEqual([]);
	});
});
