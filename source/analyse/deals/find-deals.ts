// Deals one article tells: frames of verbs and nouns, read sentence by sentence.

import {indexEntities} from '../../language/entity-index.ts';
import {findNames, rollUp} from '../../language/mentions.ts';
import type {Article} from '../../model/article.ts';
import type {FoundDeal} from '../../model/deal.ts';
import type {Mention} from '../../model/entity.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {Rules} from '../../rules/rules.ts';
import {absorbed} from './absorb.ts';
import {type SentenceContext, topicOf} from './context.ts';
import type {Draft, Side} from './draft.ts';
import {type Echo, echoed, echoOf} from './echoes.ts';
import {dealLexicon} from './lexicon.ts';
import {type Memory, noMemory, remember} from './memory.ts';
import {nounDrafts} from './noun-deals.ts';
import {withOuterEnds} from './open-ends.ts';
import {contextOf, mayTell} from './read-context.ts';
import {relationDrafts} from './relation-deals.ts';
import {dealsOf, type Reader} from './settle.ts';
import {withSisters} from './sisters.ts';
import {pairOf, withPartner} from './under-it.ts';
import {verbDrafts} from './verb-deals.ts';

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

/** Companies the title names: the only one is "the company" of a first sentence. */
function titleMemory({title, titleDerived}: Article, rules: Rules): Memory {
	if (titleDerived || title === '') return noMemory;
	const index = indexEntities(rules.entities);
	const companies = findNames(title, index)
		.map(name => rollUp(index, name.entityId))
		.filter(entity => entity?.kind === 'company');
	const ids = [...new Set(companies.map(entity => entity?.id ?? ''))];
	return {...noMemory, topic: ids.length === 1 ? ids : [], named: ids.length > 0 ? [ids] : []};
}

/** A "sentence" of several pages is a table or an attack, and reading it is not linear. */
const longest = 4000;

/** No article tells more deals than this; what does is a register, and comparing them all is not linear. */
const most = 500;

const isRead = (sentence: Sentence): boolean =>
	sentence.block !== 'heading' &&
	sentence.block !== 'code' &&
	!sentence.definition &&
	sentence.end - sentence.start <= longest;

/**
 * Deals of an article. Ends are entity ids, units rolled up to their company; a cut end is null. A sum nobody
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
	let pair: readonly [string, string] | null = null;
	const named = Map.groupBy(mentions, mention => mention.sentence);
	let memory = titleMemory(article, rules);
	for (const sentence of sentences) {
		if (!isRead(sentence)) continue;
		if (found.length > most) break;
		const text = article.body.text.slice(sentence.start, sentence.end);
		const tells = mayTell(text, lexicon);
		if (!tells && !named.has(sentence.index)) continue;
		const context = contextOf(sentence, text, named.get(sentence.index) ?? [], rules, memory);
		memory = remember(context.memory, context.items, topicOf(context));
		if (!tells) continue;
		const reader: Reader = {context, sentence, published: article.publishedAt};
		const drafts = withSisters(readDrafts(context), context).map(draft =>
			withPartner(withOuterEnds(draft, context), context, pair),
		);
		const deals = drafts.flatMap(draft => dealsOf(draft, reader));
		pair = pairOf(deals) ?? pair;
		found.push(...deals);
		echoes.push(...drafts.flatMap(draft => echoOf(draft, reader)));
	}
	return absorbed([...found, ...echoed(echoes, found)]);
}
