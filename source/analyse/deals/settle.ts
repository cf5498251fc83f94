// A draft becomes the deals it tells: ends, sums, status, term; or none, when too little of it is known.

import type {DealKind, FoundDeal} from '../../model/deal.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {SentenceContext} from './context.ts';
import {directed} from './direction.ts';
import {type Draft, noSide, type Side} from './draft.ts';
import {looksLikeFirm} from './firm-names.ts';
import {isHistory, statusOf} from './status.ts';

const undirected: readonly DealKind[] = ['joint_venture', 'partnership'];

const told = (side: Side): boolean => side.ids.length > 0;

/** Both ends are told and one is a company of the list; or one end is, and the sum or a hole says that there was another. */
function isWorthKeeping(draft: Draft, from: Side, to: Side, context: SentenceContext): boolean {
	if (to.ids.some(id => context.index.byId.get(id)?.kind === 'authority')) return false;
	if (!told(from) && !told(to)) return false;
	const listed = [...from.ids, ...to.ids].map(id => context.index.byId.has(id));
	// A name on no list counts with a sum, or when it is a company's by its look; of two such names one must be.
	const strangers = [...from.ids, ...to.ids].filter(id => !context.index.byId.has(id));
	const hasSum = draft.amount !== null || draft.countText !== null;
	if (!hasSum && !strangers.every(id => isFirm(id, context))) return false;
	if (!listed.includes(true) && !(hasSum && strangers.some(id => isFirm(id, context)))) return false;
	if (told(from) && told(to)) return !from.ids.every(id => to.ids.includes(id));
	const open = told(from) ? to : from;
	if (open.missing === 'gap') return true;
	return hasSum && (draft.oneSided || open.missing === 'unknown');
}

const isFirm = (id: string, {memory}: SentenceContext): boolean => looksLikeFirm(id) || memory.trades.has(id);

function termOf(context: SentenceContext, draft: Draft): string | null {
	const {start} = context.items[draft.first] ?? {start: 0};
	const {end} = context.items[draft.end - 1] ?? {end: context.text.length};
	const match = context.text
		.slice(start, end)
		.match(
			/\b(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[- ](?:to[- ]\d{1,2}[- ])?(?:year|month)s?|multi-?year)\b/i,
		);
	return match?.[0] ?? null;
}

interface Sum {
	readonly usd: number | null;
	readonly text: string | null;
	readonly comparator: FoundDeal['comparator'];
}

/** The sum of one payer; `position` is its place among several that are told "respectively". */
function sumOf(draft: Draft, payers: Side, position: number): Sum {
	const own = draft.each[position];
	if (own) return {usd: own.unit === 'USD' ? own.value : null, text: own.text, comparator: own.comparator};
	const {amount} = draft;
	if (!amount) return {usd: null, text: draft.countText, comparator: 'eq'};
	// A group's sum is nobody's own sum.
	const several = payers.ids.length > 1 || payers.others;
	const usd = amount.unit === 'USD' && !several ? amount.value : null;
	return {usd, text: amount.text, comparator: draft.shared ? 'up_to' : amount.comparator};
}

/** Payers and payees; for a deal without direction its two parties, smaller id first. */
function endsOf(draft: Draft): {readonly from: Side; readonly to: Side; readonly directed: boolean} {
	const [a, b] = draft.parties;
	if (draft.from || draft.to || !a) {
		const open = a && (!draft.from || !draft.to) ? a : noSide;
		return {
			from: draft.from ?? open,
			to: draft.to ?? open,
			directed: !undirected.includes(draft.kind ?? 'partnership'),
		};
	}
	const sides = [a, b ?? noSide].toSorted((x, y) => ((x.ids[0] ?? '~') < (y.ids[0] ?? '~') ? -1 : 1));
	return {from: sides[0] as Side, to: sides[1] as Side, directed: false};
}

/** The sentence being read. */
export interface Reader {
	readonly context: SentenceContext;
	readonly sentence: Sentence;
	readonly published: string | null;
}

/** Less than this is a price of something, not the sum of a deal between companies. */
const smallest = 10_000;

const plausible = (draft: Draft): Draft =>
	draft.amount?.unit === 'USD' && draft.amount.value !== null && draft.amount.value < smallest
		? {...draft, amount: null}
		: draft;

export function dealsOf(given: Draft, {context, sentence, published}: Reader): readonly FoundDeal[] {
	const draft = directed(plausible(given), context);
	const ends = endsOf(draft);
	if (!isWorthKeeping(draft, ends.from, ends.to, context)) return [];
	const ids = [...ends.from.ids, ...ends.to.ids];
	const status = isHistory(context, ids, published) ? 'historical' : statusOf(draft, context);
	const pairs = (told(ends.from) ? ends.from.ids : [null]).flatMap(from =>
		(told(ends.to) ? ends.to.ids : [null]).map(to => [from, to] as const),
	);
	return pairs
		.map(([from, to], position) => ({from, to, sum: sumOf(draft, ends.from, position)}))
		.filter(({from, to}) => from !== to)
		.map(({from, to, sum}) => ({
			from,
			to,
			directed: ends.directed,
			kind: draft.kind ?? 'partnership',
			amountUSD: pairs.length > 1 && draft.each.length === 0 ? null : sum.usd,
			amountText: sum.text,
			comparator: sum.comparator,
			status,
			explicit: draft.explicit,
			date: null,
			term: termOf(context, draft),
			sentence: sentence.index,
			start: sentence.start,
			end: sentence.end,
		}));
}
