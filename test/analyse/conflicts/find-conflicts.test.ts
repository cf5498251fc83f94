import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {findConflicts} from '../../../source/analyse/conflicts/find-conflicts.ts';
import {mergeDeals} from '../../../source/analyse/deals/merge-deals.ts';
import type {Article} from '../../../source/model/article.ts';
import type {FoundClaim} from '../../../source/model/claim.ts';
import type {Conflict} from '../../../source/model/conflict.ts';
import type {ReadArticle} from '../../../source/model/findings.ts';
import type {Story} from '../../../source/model/story.ts';
import {parseActorRules, parseReversalRules} from '../../../source/rules/conflict-rules.ts';
import type {Rules} from '../../../source/rules/rules.ts';
import {rules as dealRules, readDeals} from '../deals/small-deals.ts';

const data = (file: string): string => readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');
const actors = parseActorRules(data('conflict-predicates.yaml'), 'conflict-predicates.yaml');
const reversals = parseReversalRules(data('reversals.yaml'), 'reversals.yaml');
const rules = {
	...dealRules,
	actors: actors.rules,
	reversals: reversals.rules,
	claims: {business: ['revenue']},
} as unknown as Rules;

const read = (id: string, body: string, more: Partial<Article> = {}): ReadArticle =>
	readDeals(body, {id, places: [{file: `${id}.txt`, line: 1}], ...more});

const storyOf = (all: readonly ReadArticle[]): Story => ({
	id: 's',
	title: '',
	articleIds: all.map(one => one.article.id),
	sameness: 'same-story',
	confidence: 'low',
	reason: '',
});

/** Conflicts of articles of one story. */
function together(...all: readonly ReadArticle[]): readonly Conflict[] {
	return findConflicts({read: all, stories: [storyOf(all)], themes: [], deals: mergeDeals(all, rules), rules});
}

/** Conflicts of articles that have nothing to do with each other. */
function apart(...all: readonly ReadArticle[]): readonly Conflict[] {
	return findConflicts({
		read: all,
		stories: all.map(one => storyOf([one])),
		themes: [],
		deals: mergeDeals(all, rules),
		rules,
	});
}

const kinds = (conflicts: readonly Conflict[]): readonly string[] => conflicts.map(conflict => conflict.kind);

describe('the packaged rules', () => {
	it('have no problem', () => {
		expect([...actors.problems, ...reversals.problems]).toEqual([]);
	});
});

describe('different-actor', () => {
	const ofOne = read('a', 'BigCloud expands. The company depends on risky borrowing to do so.');
	const ofOthers = read('b', 'Mining companies build halls. This risky borrowing worries lenders to the sector.');

	it('is found when two articles of a story say the same words of different companies', () => {
		const [conflict] = together(ofOne, ofOthers);
		expect(conflict).toMatchObject({id: 'c01', kind: 'different-actor'});
		expect(conflict?.summary).toContain('BigCloud');
		expect(conflict?.summary).toContain('mining companies');
		// The sentence that names whom, then the one that says it.
		expect(conflict?.evidence.map(evidence => evidence.articleId)).toEqual(['a', 'a', 'b', 'b']);
	});

	it('is not found in articles that tell different stories', () => {
		expect(apart(ofOne, ofOthers)).toEqual([]);
	});

	it('is not found between a company and the class it belongs to', () => {
		expect(together(read('a', 'Digger Mining relies on risky borrowing.'), ofOthers)).toEqual([]);
	});

	it('is not found where the words differ: two companies may both borrow', () => {
		expect(together(read('a', 'BigCloud announced cheap borrowing.'), ofOthers)).toEqual([]);
	});
});

describe('status-drift', () => {
	it('is found when a text calls a deal potential and later writes as if it were done', () => {
		const text =
			"BigCloud is weighing a $5 billion investment in LabCo. BigCloud's $5 billion investment in LabCo changes the market.";
		const [conflict] = together(read('a', text));
		expect(conflict).toMatchObject({kind: 'status-drift'});
		expect(conflict?.evidence).toHaveLength(2);
	});

	it.each([
		'BigCloud had been weighing a $5 billion investment in LabCo. BigCloud has now completed its $5 billion investment in LabCo.',
		'BigCloud invested $5 billion in LabCo. BigCloud could invest $5 billion in LabCo again.',
		'BigCloud could invest $5 billion in LabCo. ChipCo invested $5 billion in Mindworks.',
	])('is not found in: %s', text => {
		expect(kinds(together(read('a', text)))).not.toContain('status-drift');
	});
});

describe('reversed-logic', () => {
	it.each([
		'A glut threatens if orders exceed production.',
		'Analysts warn of overcapacity when demand outstrips supply.',
		'There will be a shortage of chips if output outpaces consumption.',
		'If demand for halls surpasses supply, excess capacity is likely.',
	])('is found in: %s', text => {
		expect(kinds(together(read('a', text)))).toEqual(['reversed-logic']);
	});

	it.each([
		'A glut threatens if production exceeds orders.',
		'There will be a shortage of chips if consumption outpaces output.',
		'There is no risk of overcapacity if demand outstrips supply.',
		'Demand outstrips supply, but some warn of overcapacity later.',
		'Overcapacity follows if demand lags supply.',
	])('is not found in: %s', text => {
		expect(together(read('a', text))).toEqual([]);
	});
});

const claim = (more: Partial<FoundClaim>): FoundClaim => ({
	subject: 'COIN',
	metric: 'return',
	comparator: 'eq',
	value: 5,
	valueText: '5',
	ulp: 1,
	unit: 'percent',
	direction: 'up',
	window: {type: 'trailing', n: 7, unit: 'day', basis: 'calendar'},
	asOf: '2025-11-03',
	benchmark: null,
	item: null,
	modality: 'asserted',
	negated: false,
	hedges: [],
	attribution: null,
	sentence: 0,
	start: 0,
	end: 4,
	historical: false,
	...more,
});

const claiming = (id: string, ...claims: readonly Partial<FoundClaim>[]): ReadArticle => {
	const one = read(id, 'One sentence here. Another sentence there.');
	return {...one, findings: {...one.findings, claims: claims.map(claim)}};
};

describe('different-number', () => {
	it('is found for the same subject, measure and time', () => {
		expect(kinds(together(claiming('a', {}), claiming('b', {value: 8, valueText: '8'})))).toEqual(['different-number']);
	});

	it('allows for rounding', () => {
		expect(together(claiming('a', {}), claiming('b', {value: 5.4, valueText: '5.4', ulp: 0.1}))).toEqual([]);
		expect(kinds(together(claiming('a', {}), claiming('b', {value: 5.6, valueText: '5.6', ulp: 0.1})))).toEqual([
			'different-number',
		]);
	});

	it.each<readonly [string, Partial<FoundClaim>]>([
		['another subject', {subject: 'OTHER'}],
		['another window', {window: {type: 'trailing', n: 30, unit: 'day', basis: 'calendar'}}],
		['another day', {asOf: '2025-11-02'}],
		['a bound', {comparator: 'gt'}],
		['a forecast', {modality: 'forecast'}],
		['history', {historical: true}],
		['a denial', {negated: true}],
		['a price level', {metric: 'level'}],
	])('is not found against %s', (_, more) => {
		expect(together(claiming('a', {}), claiming('b', {value: 8, valueText: '8', ...more}))).toEqual([]);
	});

	it('is found for one deal with two sums in two articles of a story', () => {
		const [a, b] = [
			read('a', 'ChipCo invested $5 billion in LabCo.'),
			read('b', 'ChipCo invested $6 billion in LabCo.'),
		];
		expect(kinds(together(a, b))).toEqual(['different-number']);
		expect(apart(a, b)).toEqual([]);
	});
});

describe('opposite-direction', () => {
	it('is found when the same move is told up and down', () => {
		expect(kinds(together(claiming('a', {}), claiming('b', {direction: 'down'})))).toEqual(['opposite-direction']);
	});

	it('is not found without a window', () => {
		expect(
			together(claiming('a', {window: {type: 'none'}}), claiming('b', {window: {type: 'none'}, direction: 'down'})),
		).toEqual([]);
	});
});

describe('conditional-as-fact', () => {
	it('is found when a number told under a condition is elsewhere a fact, the open wording first', () => {
		const open = {modality: 'conditional', sentence: 1} as const;
		const [conflict] = together(claiming('a', {}, open));
		expect(conflict?.kind).toBe('conditional-as-fact');
		expect(conflict?.evidence.map(evidence => evidence.text)).toEqual([
			'Another sentence there.',
			'One sentence here.',
		]);
	});

	it('is not found for another number', () => {
		expect(together(claiming('a', {}, {modality: 'conditional', value: 9, valueText: '9'}))).toEqual([]);
	});
});

describe('sum-mismatch', () => {
	it('is found when parts and total of a sentence do not add up', () => {
		const text = 'LabCo took $9 million in total, split between $5 million and $2 million.';
		const one = read('a', text);
		const part = (shown: string, value: number): Partial<FoundClaim> => ({
			subject: null,
			metric: 'amount',
			unit: 'USD',
			value,
			valueText: shown,
			ulp: 1e6,
			direction: 'none',
			item: 'sales',
			start: text.indexOf(shown),
			end: text.indexOf(shown) + shown.length,
		});
		const claims = [part('$9 million', 9e6), part('$5 million', 5e6), part('$2 million', 2e6)].map(claim);
		const [conflict] = together({...one, findings: {...one.findings, claims}});
		expect(conflict?.kind).toBe('sum-mismatch');
		expect(conflict?.summary).toContain('5 million USD + 2 million USD = 7 million USD');
	});
});

describe('findConflicts', () => {
	it('shows the same sentences once, under the first kind that found them', () => {
		const one = read('a', 'ChipCo may invest $2 billion in LabCo. ChipCo invested $2 billion in LabCo.');
		const claims = [claim({modality: 'potential'}), claim({sentence: 1})];
		expect(kinds(together({...one, findings: {...one.findings, claims}}))).toEqual(['status-drift']);
	});
});
