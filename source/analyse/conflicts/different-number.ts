// Two numbers for the same thing: further apart than rounding allows.

import type {FoundClaim} from '../../model/claim.ts';
import type {Deal} from '../../model/deal.ts';
import {evidenceOf, factPairs, firstOfEach, type Statement} from './claim-pairs.ts';
import {nameOfKind} from './name-of-kind.ts';
import type {FoundConflict, Related} from './related.ts';

/** Only plain numbers and their roundings can contradict each other; bounds can both hold. */
const isPlain = (claim: FoundClaim): boolean => claim.comparator === 'eq' || claim.comparator === 'approx';

/** How far a number may be from the truth: half its last digit, 2.5 % when it is said to be rough. */
const slack = (claim: FoundClaim, value: number): number =>
	Math.max(0.5 * claim.ulp, claim.comparator === 'approx' ? 0.025 * value : 0);

function differs(a: FoundClaim, b: FoundClaim): boolean {
	if (!isPlain(a) || !isPlain(b) || a.direction !== b.direction) return false;
	const [x, y] = [a.value as number, b.value as number];
	return Math.abs(x - y) > (slack(a, x) + slack(b, y)) * 1.0001;
}

const shown = (claim: FoundClaim): string =>
	`${claim.valueText}${claim.unit === 'percent' && !claim.valueText.includes('%') ? ' %' : ''}`;

const told = ({claim}: Statement): string => claim.item ?? claim.metric.replace('_', ' ');

/** Prices move within a day: two levels of one day do not contradict each other. */
const isSteady = ({claim}: Statement): boolean =>
	claim.metric !== 'level' && claim.metric !== 'intraday_level' && claim.window.type !== 'none';

function claimConflicts(related: Related): readonly FoundConflict[] {
	const pairs = factPairs(related).filter(([a, b]) => a.claim.sentence !== b.claim.sentence || a.read !== b.read);
	const apart = pairs.filter(([a, b]) => isSteady(a) && isSteady(b) && differs(a.claim, b.claim));
	return firstOfEach(apart, ([a]) => `${a.claim.subject} ${told(a)} ${JSON.stringify(a.claim.window)}`).map(pair => {
		const [a, b] = pair;
		return {
			kind: 'different-number',
			summary: `${a.claim.subject ?? 'The'} ${told(a)}: ${shown(a.claim)} in one place, ${shown(b.claim)} in another.`,
			evidence: evidenceOf(pair),
		};
	});
}

const bounded = new Set<Deal['comparator']>(['eq', 'approx']);

interface PlacedDeal {
	readonly deal: Deal;
	readonly articles: ReadonlySet<string>;
	/** Numbers of the stories that tell it. */
	readonly stories: ReadonlySet<number>;
}

function placed(deal: Deal, storyOf: ReadonlyMap<string, number>): PlacedDeal {
	const articles = new Set(deal.evidence.map(evidence => evidence.articleId));
	return {deal, articles, stories: new Set([...articles].flatMap(id => storyOf.get(id) ?? []))};
}

/** Pairs told by different articles of one story, the earlier first. Other pairs are never looked at: there are too many. */
function pairsOfStories(deals: readonly PlacedDeal[]): readonly (readonly [PlacedDeal, PlacedDeal])[] {
	const byStory = new Map<number, number[]>();
	for (const [at, {stories}] of deals.entries())
		for (const story of stories) byStory.set(story, [...(byStory.get(story) ?? []), at]);
	return deals.flatMap((a, at) => {
		const later = new Set([...a.stories].flatMap(story => byStory.get(story) ?? []).filter(other => other > at));
		const others = [...later].toSorted((x, y) => x - y).map(other => deals[other] as PlacedDeal);
		return others.filter(b => a.articles.isDisjointFrom(b.articles)).map(b => [a, b] as const);
	});
}

/** The same deal with another sum in another article of the story. Two sums in one article are two deals. */
function dealConflicts(related: Related, deals: readonly Deal[]): readonly FoundConflict[] {
	const storyOf = new Map(related.stories.flatMap((group, at) => group.map(({article}) => [article.id, at] as const)));
	const known = deals.filter(
		deal =>
			deal.amountUSD !== null &&
			deal.from !== null &&
			deal.to !== null &&
			bounded.has(deal.comparator) &&
			deal.status !== 'historical',
	);
	const rows = Map.groupBy(known, deal => `${deal.from} > ${deal.to} ${deal.kind}`);
	const pairs = [...rows.values()].flatMap(row => pairsOfStories(row.map(deal => placed(deal, storyOf))));
	return pairs.map(([{deal: a}, {deal: b}]) => ({
		kind: 'different-number',
		summary: `${a.from} → ${a.to} ${nameOfKind[a.kind]}: ${a.amountText} in one article, ${b.amountText} in another.`,
		evidence: [...a.evidence.slice(0, 1), ...b.evidence.slice(0, 1)],
	}));
}

/** Conflicts of this kind: statements first, then deals. */
export function differentNumbers(related: Related, deals: readonly Deal[]): readonly FoundConflict[] {
	return [...claimConflicts(related), ...dealConflicts(related, deals)];
}
