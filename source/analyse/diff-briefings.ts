// What changed between two briefings. Symmetric: swapping them swaps added and gone, before and after; equal ones differ in nothing.

import type {Briefing} from '../model/briefing.ts';
import type {Claim} from '../model/claim.ts';
import type {Deal} from '../model/deal.ts';
import type {BriefingDiff, Changed, Listed} from '../model/diff.ts';
import type {Risk} from '../model/risk.ts';
import type {Correlation} from '../model/statistics.ts';

type Key<T> = (item: T) => string;

function listed<T>(before: readonly T[], after: readonly T[], key: Key<T>): Listed<T> {
	const old = new Set(before.map(key));
	const now = new Set(after.map(key));
	return {added: after.filter(item => !old.has(key(item))), gone: before.filter(item => !now.has(key(item)))};
}

function changed<T>(
	before: readonly T[],
	after: readonly T[],
	key: Key<T>,
	same: (a: T, b: T) => boolean,
): readonly Changed<T>[] {
	const old = new Map(before.map(item => [key(item), item]));
	return after.flatMap(item => {
		const earlier = old.get(key(item));
		return earlier === undefined || same(earlier, item) ? [] : [{before: earlier, after: item}];
	});
}

// Ids may be numbered anew in another run; what a thing says stays.
const claimKey = (claim: Claim): string =>
	[
		claim.subject,
		claim.metric,
		claim.comparator,
		JSON.stringify(claim.value),
		claim.unit,
		claim.direction,
		JSON.stringify(claim.window),
		claim.item,
		claim.asOf,
	].join('|');
const dealKey = (deal: Deal): string => [deal.from, deal.to, deal.kind, deal.amountUSD].join('|');
const pairKey = (pair: Correlation): string => [pair.a, pair.b, pair.window].join('|');

/** A change of regime: the two 95 % intervals, widened for fat tails, do not overlap. */
function newRegime(a: Correlation, b: Correlation): boolean {
	if (a.widened === null || b.widened === null) return false;
	return a.widened[0] > b.widened[1] || b.widened[0] > a.widened[1];
}

const sameRisk = (a: Risk, b: Risk): boolean =>
	a.level === b.level &&
	a.confidence === b.confidence &&
	a.sentences.tightening === b.sentences.tightening &&
	a.sentences.easing === b.sentences.easing;

/** Everything in `after` against `before`. Pure; compares what was said, not ids. */
export function diffBriefings(before: Briefing, after: Briefing): BriefingDiff {
	return {
		from: before.asOf,
		to: after.asOf,
		rulesDiffer: before.ruleVersion !== after.ruleVersion,
		articles: listed(before.articles, after.articles, article => article.id),
		claims: listed(before.claims, after.claims, claimKey),
		verdicts: changed(
			before.claims,
			after.claims,
			claimKey,
			(a, b) => a.check.verdict === b.check.verdict && a.check.reason === b.check.reason,
		),
		deals: listed(before.deals, after.deals, dealKey),
		statuses: changed(before.deals, after.deals, dealKey, (a, b) => a.status === b.status),
		risks: changed(before.risks, after.risks, risk => risk.id, sameRisk),
		riskList: listed(before.risks, after.risks, risk => risk.id),
		regimes: changed(before.correlations, after.correlations, pairKey, (a, b) => !newRegime(a, b)),
		prices: changed(
			before.series,
			after.series,
			series => series.symbol,
			(a, b) => a.last.date === b.last.date && a.last.close === b.last.close,
		),
		seriesList: listed(before.series, after.series, series => series.symbol),
		conflicts: listed(before.conflicts, after.conflicts, conflict => `${conflict.kind}|${conflict.summary}`),
	};
}

/** True when nothing differs, the dates left aside. */
export function isEmptyDiff(diff: BriefingDiff): boolean {
	const lists: readonly Listed<unknown>[] = [
		diff.articles,
		diff.claims,
		diff.deals,
		diff.riskList,
		diff.seriesList,
		diff.conflicts,
	];
	const changes: readonly (readonly unknown[])[] = [
		diff.verdicts,
		diff.statuses,
		diff.risks,
		diff.regimes,
		diff.prices,
	];
	return (
		!diff.rulesDiffer &&
		lists.every(list => list.added.length + list.gone.length === 0) &&
		changes.every(list => list.length === 0)
	);
}
