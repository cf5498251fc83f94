// Deals of the library: what several articles tell of one deal becomes one row with all its evidence.

import {indexEntities} from '../../language/entity-index.ts';
import {quote} from '../../language/quote.ts';
import type {Deal, FoundDeal} from '../../model/deal.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Rules} from '../../rules/rules.ts';
import {grouped, weakest} from './absorb.ts';

type Telling = FoundDeal & {readonly read: ReadArticle};

/** Evidence of each telling once, in the order of the articles given. */
function evidenceOf(group: readonly Telling[], order: ReadonlyMap<string, number>): readonly Evidence[] {
	const seen = new Set<string>();
	return group
		.toSorted((a, b) => (order.get(a.read.article.id) ?? 0) - (order.get(b.read.article.id) ?? 0) || a.start - b.start)
		.filter(({read, sentence}) => {
			const key = `${read.article.id} ${sentence}`;
			return !seen.has(key) && seen.add(key) !== undefined;
		})
		.map(({read, start, end}) => quote(read.article, start, end));
}

const earliest = (group: readonly Telling[]): string | null =>
	group
		.map(deal => deal.date ?? deal.read.article.publishedAt)
		.filter(date => date !== null)
		.toSorted()[0] ?? null;

/** Comparison of possibly missing texts by code unit, missing last. */
function compare(a: string | null, b: string | null): number {
	if (a === b) return 0;
	if (a === null || b === null) return a === null ? 1 : -1;
	return a < b ? -1 : 1;
}

/** Known sums first, the largest first; then by names and kind. */
const byWeight = (a: Deal, b: Deal): number =>
	(b.amountUSD ?? -1) - (a.amountUSD ?? -1) ||
	compare(a.from, b.from) ||
	compare(a.to, b.to) ||
	compare(a.kind, b.kind);

/**
 * Deals of all articles, told once each: same ends, kin kinds, sums within 1 %; the weakest status of all tellings holds.
 * `date` is the earliest date of a telling article. Ids `d01`, `d02` … in the order given back: largest known sum first.
 */
export function mergeDeals(read: readonly ReadArticle[], rules: Rules): readonly Deal[] {
	const index = indexEntities(rules.entities);
	const order = new Map(read.map(({article}, at) => [article.id, at]));
	const name = (id: string | null): string | null => (id === null ? null : (index.byId.get(id)?.name ?? id));
	const tellings = read.flatMap(one => one.findings.deals.map((deal): Telling => ({...deal, read: one})));
	const deals = grouped(tellings).map((group): Omit<Deal, 'id'> => {
		const [lead] = group as readonly [Telling, ...Telling[]];
		const {directed, kind, amountUSD, amountText, comparator} = lead;
		return {
			from: name(lead.from),
			to: name(lead.to),
			directed,
			kind,
			amountUSD,
			amountText: amountText ?? group.find(deal => deal.amountText !== null)?.amountText ?? null,
			comparator,
			status: weakest(group),
			explicit: group.some(deal => deal.explicit),
			date: earliest(group),
			term: group.find(deal => deal.term !== null)?.term ?? null,
			evidence: evidenceOf(group, order),
		};
	});
	const width = Math.max(2, String(deals.length).length);
	return deals
		.map(deal => ({...deal, id: ''}))
		.toSorted(byWeight)
		.map((deal, at) => ({...deal, id: `d${String(at + 1).padStart(width, '0')}`}));
}
