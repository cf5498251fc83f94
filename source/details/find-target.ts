// What a person means by an item: `R3`, `3`, a claim, deal or story id, `BTC`, `Amazon`, `[2]`.

import type {Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';

type Finder = (item: string, briefing: Briefing) => Target | null;

const lower = (text: string | null): string => (text ?? '').toLowerCase();

const risk: Finder = (item, {risks}) => {
	const found = risks.find(({id, name}) => lower(id) === item || lower(id) === `r${item}` || lower(name) === item);
	return found ? {kind: 'risk', id: found.id} : null;
};

const byId =
	(
		kind: 'claim' | 'deal' | 'story' | 'conflict',
		of: (briefing: Briefing) => readonly {readonly id: string}[],
	): Finder =>
	(item, briefing) => {
		const found = of(briefing).find(({id}) => lower(id) === item);
		return found ? {kind, id: found.id} : null;
	};

const series: Finder = (item, {series: all, snapshots}) => {
	const found = [...all, ...snapshots].find(one => lower(one.symbol) === item);
	return found ? {kind: 'series', symbol: found.symbol} : null;
};

const entity: Finder = (item, {sentiment}) => {
	const found = sentiment.find(({entityId, name, ticker}) => [entityId, lower(name), lower(ticker)].includes(item));
	return found ? {kind: 'entity', id: found.entityId} : null;
};

const company: Finder = (item, {filings}) => {
	const found = filings.find(({entityId, name, ticker, cik}) =>
		[entityId, lower(name), lower(ticker), lower(cik)].includes(item),
	);
	return found ? {kind: 'company', id: found.entityId} : null;
};

const article: Finder = (item, {articles}) => {
	const number = /^\[(\d+)\]$/.exec(item)?.[1];
	const found = articles.find(
		one => String(one.number) === number || lower(one.id) === item || lower(one.file) === item,
	);
	return found ? {kind: 'article', id: found.id} : null;
};

const finders: readonly Finder[] = [
	risk,
	byId('claim', ({claims}) => claims),
	byId('deal', ({deals}) => deals),
	byId('story', ({stories}) => stories),
	byId('conflict', ({conflicts}) => conflicts),
	series,
	entity,
	company,
	article,
];

/** Every thing an item may mean, the likeliest first; without regard to case. A symbol may be prices, tone and filing. */
export function findTargets(item: string, briefing: Briefing): readonly Target[] {
	const wanted = lower(item.trim());
	return wanted === '' ? [] : finders.flatMap(find => find(wanted, briefing) ?? []);
}
