// All claims of all articles: told once with all their quotes, checked against the loaded prices.

import {indexEntities} from '../../language/entity-index.ts';
import {quote} from '../../language/quote.ts';
import type {Claim, FoundClaim} from '../../model/claim.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Series} from '../../model/prices.ts';
import type {Rules} from '../../rules/rules.ts';
import {type CheckContext, checkClaim} from './check-claim.ts';
import {impliedBy} from './implied.ts';
import {precision, sameEnd, sameKey} from './merge-claims.ts';
import {type SeriesBook, seriesBook} from './series-book.ts';

interface Told {
	readonly read: ReadArticle;
	/** The most precise telling. */
	readonly claim: FoundClaim;
	/** All tellings in the article, in reading order. */
	readonly tellings: readonly FoundClaim[];
}

/** Claims of an article, each once. */
function toldIn(read: ReadArticle): readonly Told[] {
	const groups = new Map<string, FoundClaim[][]>();
	for (const claim of read.findings.claims) {
		const key = sameKey(claim);
		const alike = groups.get(key);
		const group = alike?.find(([first]) => first && sameEnd(first, claim));
		if (group) group.push(claim);
		else if (alike) alike.push([claim]);
		else groups.set(key, [[claim]]);
	}
	const inOrder = [...groups.values()]
		.flat()
		.toSorted(
			([a], [b]) => read.findings.claims.indexOf(a as FoundClaim) - read.findings.claims.indexOf(b as FoundClaim),
		);
	return inOrder.map(tellings => ({
		read,
		claim: tellings.toSorted((a, b) => precision(b) - precision(a) || a.start - b.start)[0] as FoundClaim,
		tellings,
	}));
}

function evidenceOf({read, tellings}: Told): readonly Evidence[] {
	const quoted = new Map<number, Evidence>();
	for (const telling of tellings) {
		const sentence = read.findings.sentences[telling.sentence];
		if (sentence && !quoted.has(sentence.index))
			quoted.set(sentence.index, quote(read.article, sentence.start, sentence.end));
	}
	return [...quoted.values()];
}

/** A price of the same subject told in the same sentence, or null. */
function levelBeside(told: Told): FoundClaim | null {
	const sentences = new Set(told.tellings.map(telling => telling.sentence));
	return (
		told.read.findings.claims.find(
			other =>
				other.metric === 'level' &&
				other.subject !== null &&
				other.subject === told.claim.subject &&
				sentences.has(other.sentence),
		) ?? null
	);
}

function contextOf(told: Told, book: SeriesBook, asOf: string | null): CheckContext {
	const {article} = told.read;
	const rest = article.body.text.slice(told.claim.end, told.claim.end + 48).match(/^[^.,;:]*/)?.[0] ?? '';
	const words = `${article.body.text.slice(told.claim.start, told.claim.end)}${rest}`.toLowerCase();
	const day = article.publishedAt !== null && article.publishedAt.length > 10 ? article.publishedAt : null;
	return {
		book,
		asOf,
		words,
		published: day,
		inferred: article.dateConfidence === 'low' || article.dateConfidence === 'medium',
	};
}

function claimOf(
	told: Told,
	id: string,
	duplicateOf: string | null,
	more: readonly Evidence[],
	context: CheckContext,
): Claim {
	const {
		sentence: _sentence,
		start: _start,
		end: _end,
		historical: _historical,
		others: _others,
		...statement
	} = told.claim;
	const check = checkClaim(told.claim, context);
	const implied = impliedBy(told.claim, check, levelBeside(told));
	return {
		...statement,
		id,
		articleId: told.read.article.id,
		duplicateOf,
		risks: [],
		evidence: [...evidenceOf(told), ...more],
		check: {...check, flags: [...check.flags, ...implied.flags]},
		implied: implied.numbers,
	};
}

/** For each telling the position of the first that says the same: its own when it is the first. */
function firstTellings(all: readonly Told[]): readonly number[] {
	const byKey = new Map<string, number[]>();
	return all.map((told, at) => {
		const key = sameKey(told.claim);
		const alike = byKey.get(key) ?? [];
		byKey.set(key, alike);
		const first = alike.find(index => sameEnd((all[index] as Told).claim, told.claim));
		alike.push(at);
		return first ?? at;
	});
}

/**
 * Claims in the order of the articles and of their text. What another article tells again is a row of its own that names
 * the first one in `duplicateOf`; the first one carries all quotes. `risks` stays empty here.
 */
export function checkClaims(
	read: readonly ReadArticle[],
	series: readonly Series[],
	asOf: string | null,
	rules: Rules,
): readonly Claim[] {
	const book = seriesBook(series, asOf, indexEntities(rules.entities), rules.correlationPairs.followers);
	const all = read.flatMap(toldIn);
	const width = Math.max(2, String(all.length).length);
	const idOf = (at: number): string => `k${String(at + 1).padStart(width, '0')}`;
	const firstAt = firstTellings(all);
	const later = Map.groupBy(
		all.map((_, at) => at).filter(at => firstAt[at] !== at),
		at => firstAt[at] as number,
	);
	return all.map((told, at) => {
		const first = firstAt[at] as number;
		const more = (later.get(at) ?? []).flatMap(index => evidenceOf(all[index] as Told));
		return claimOf(told, idOf(at), first === at ? null : idOf(first), more, contextOf(told, book, asOf));
	});
}
