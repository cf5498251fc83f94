// Deals one article tells: frames of verbs and nouns, read sentence by sentence.

import {type Amount, findAmounts} from '../../language/amounts.ts';
import {indexEntities} from '../../language/entity-index.ts';
import {fold} from '../../language/fold.ts';
import {findMasks} from '../../language/masks.ts';
import {findNames, rollUp} from '../../language/mentions.ts';
import type {Article} from '../../model/article.ts';
import type {DealKind, FoundDeal} from '../../model/deal.ts';
import type {Mention} from '../../model/entity.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {Rules} from '../../rules/rules.ts';
import {absorbed} from './absorb.ts';
import {type SentenceContext, topicOf} from './context.ts';
import {directed} from './direction.ts';
import {type Draft, noSide, type Side} from './draft.ts';
import {type Echo, echoed, echoOf} from './echoes.ts';
import {itemsOf} from './items.ts';
import {type DealLexicon, dealLexicon} from './lexicon.ts';
import {nounDrafts} from './noun-deals.ts';
import {relationDrafts} from './relation-deals.ts';
import {withSisters} from './sisters.ts';
import {isHistory, statusOf} from './status.ts';
import {verbDrafts} from './verb-deals.ts';

const undirected: readonly DealKind[] = ['joint_venture', 'partnership'];

const told = (side: Side): boolean => side.ids.length > 0;

/** Both ends are told and one is a company of the list; or one end is, and the sum or a hole says that there was another. */
function isWorthKeeping(draft: Draft, from: Side, to: Side, context: SentenceContext): boolean {
	if (to.ids.some(id => context.index.byId.get(id)?.kind === 'authority')) return false;
	if (!told(from) && !told(to)) return false;
	const listed = [...from.ids, ...to.ids].map(id => context.index.byId.has(id));
	// A name that is on no list counts beside one that is, and with a sum: "buys $2 million of chips from Acme".
	if (!listed.includes(true) || (listed.includes(false) && draft.amount === null)) return false;
	if (told(from) && told(to)) return !from.ids.every(id => to.ids.includes(id));
	const hasSum = draft.amount !== null || draft.countText !== null;
	const open = told(from) ? to : from;
	if (open.missing === 'gap') return true;
	return hasSum && (draft.oneSided || open.missing === 'unknown');
}

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

function dealsOf(given: Draft, {context, sentence, published}: Reader): readonly FoundDeal[] {
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

const mayCount = /\d|illion|thousand|hundred|dozen/i;
const dealWords = /\b(?:owner|shareholder|stakeholder|parent|backer|investor)s?\b/i;

/** A word of some deal stands in it. */
function mayTell(text: string, lexicon: DealLexicon): boolean {
	if (dealWords.test(text)) return true;
	const words =
		fold(text)
			.toLowerCase()
			.match(/[a-z]+/g) ?? [];
	return words.some(word => lexicon.verbs.has(word) || lexicon.nouns.has(word));
}

function contextOf(
	sentence: Sentence,
	text: string,
	mentions: readonly Mention[],
	rules: Rules,
	topic: readonly string[],
): SentenceContext {
	const own = mentions
		.filter(mention => mention.sentence === sentence.index)
		.map(mention => ({...mention, start: mention.start - sentence.start, end: mention.end - sentence.start}));
	// Most sentences state no number: looking for amounts is the dearest step of all.
	const amounts: readonly Amount[] = mayCount.test(text) ? findAmounts(text, findMasks(text, own)) : [];
	const index = indexEntities(rules.entities);
	const items = itemsOf(text, own, amounts, index);
	return {text, items, lexicon: dealLexicon(rules.deals), rules: rules.deals, index, topic};
}

const sameIds = (a: Side | null, b: Side | null): boolean => (a?.ids ?? []).join() === (b?.ids ?? []).join();

/** Verbs, nouns and relations of a sentence. A sum that belongs to a noun ("secures a $2 million loan") is the noun's deal. */
function readDrafts(context: SentenceContext): readonly Draft[] {
	const nouns = nounDrafts(context);
	const verbs = verbDrafts(context).filter(
		verb =>
			!nouns.some(
				noun =>
					noun.amount !== null &&
					noun.amount.start === verb.amount?.start &&
					noun.kind !== null &&
					noun.kind !== verb.kind &&
					sameIds(noun.from, verb.from) &&
					sameIds(noun.to, verb.to),
			),
	);
	return [...verbs, ...nouns, ...relationDrafts(context)];
}

/** The only company the title names: "the company" of a first sentence. */
function titleTopic({title, titleDerived}: Article, rules: Rules): readonly string[] {
	if (titleDerived || title === '') return [];
	const index = indexEntities(rules.entities);
	const companies = findNames(title, index)
		.map(name => rollUp(index, name.entityId))
		.filter(entity => entity?.kind === 'company');
	const ids = new Set(companies.map(entity => entity?.id ?? ''));
	return ids.size === 1 ? [...ids] : [];
}

/**
 * Deals of an article. Ends are entity ids, units rolled up to their company; a cut or unknown end is null. A sum nobody
 * stated is null. A deal told again in the same article is folded into the first telling (absorb.ts).
 */
export function findDeals(
	article: Article,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
	rules: Rules,
): readonly FoundDeal[] {
	const found: FoundDeal[] = [];
	const echoes: Echo[] = [];
	const lexicon = dealLexicon(rules.deals);
	const named = new Set(mentions.map(mention => mention.sentence));
	let topic = titleTopic(article, rules);
	for (const sentence of sentences) {
		if (sentence.block === 'heading' || sentence.block === 'code' || sentence.definition) continue;
		const text = article.body.text.slice(sentence.start, sentence.end);
		const tells = mayTell(text, lexicon);
		if (!tells && !named.has(sentence.index)) continue;
		const context = contextOf(sentence, text, mentions, rules, topic);
		topic = topicOf(context);
		if (!tells) continue;
		const reader: Reader = {context, sentence, published: article.publishedAt};
		const drafts = withSisters(readDrafts(context), context);
		found.push(...drafts.flatMap(draft => dealsOf(draft, reader)));
		echoes.push(...drafts.flatMap(draft => echoOf(draft, reader)));
	}
	return absorbed([...found, ...echoed(echoes, found)]);
}
