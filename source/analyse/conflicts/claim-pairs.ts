// Pairs of statements about the same thing: same subject, measure, item, window and end.

import {quote} from '../../language/quote.ts';
import type {FoundClaim} from '../../model/claim.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {ReadArticle} from '../../model/findings.ts';
import {measureName} from './measure-name.ts';
import {pairsOf, type Related} from './related.ts';

export interface Statement {
	readonly read: ReadArticle;
	readonly claim: FoundClaim;
}

const itemOf = (item: string | null): string =>
	(item ?? '')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\d ]+/gu, '')
		.replace(/\b(?:the|a|an|its|total)\b/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** What the statement is about, all but its number. null when that is too little to compare. */
function topicOf({claim, read}: Statement, {measures, nameOf}: Related): string | null {
	const {subject, metric, unit, window, asOf, benchmark, item} = claim;
	if (claim.historical || claim.negated || typeof claim.value !== 'number') return null;
	const sentence = read.findings.sentences[claim.sentence]?.text ?? '';
	const subjectNames = subject === null ? [] : [subject, nameOf(subject)];
	const counts = metric === 'amount' || metric === 'count';
	const what = itemOf(counts ? measureName(item ?? '', sentence, subjectNames, measures) : item);
	if (window.type === 'inherit' || (subject === null && what === '')) return null;
	if (counts && what === '') return null;
	// Without a subject only the same article can mean the same thing.
	return JSON.stringify([subject ?? read.article.id, metric, unit, window, asOf, benchmark, what]);
}

const isFact = ({claim}: Statement): boolean => claim.modality === 'asserted' || claim.modality === 'reported';

/** Every pair is looked at: of more different statements on one topic than this the first are compared. */
const mostOfTopic = 60;

/** Statements without those that say, in the same article, what an earlier one said. */
function different(statements: readonly Statement[]): readonly Statement[] {
	const told = ({read, claim}: Statement): string =>
		JSON.stringify([read.article.id, claim.value, claim.direction, claim.comparator, claim.modality, claim.hedges]);
	return firstOfEach(statements, told).slice(0, mostOfTopic);
}

/** Pairs of statements on one topic, within an article and across the articles of a story. */
export function statementPairs(related: Related): readonly (readonly [Statement, Statement])[] {
	return related.stories.flatMap(group => {
		const topics = new Map<string, Statement[]>();
		for (const read of group)
			for (const claim of read.findings.claims) {
				const topic = topicOf({read, claim}, related);
				if (topic === null) continue;
				const list = topics.get(topic);
				if (list) list.push({read, claim});
				else topics.set(topic, [{read, claim}]);
			}
		return [...topics.values()].flatMap(statements => pairsOf(different(statements)));
	});
}

/** Pairs in which both tell something that happened. */
export const factPairs = (related: Related): readonly (readonly [Statement, Statement])[] =>
	statementPairs(related).filter(([a, b]) => isFact(a) && isFact(b));

/** The sentences of both, the same sentence once. */
export function evidenceOf(pair: readonly [Statement, Statement]): readonly Evidence[] {
	const all = pair.map(({read, claim}) => {
		const sentence = read.findings.sentences[claim.sentence];
		return quote(read.article, sentence?.start ?? claim.start, sentence?.end ?? claim.end);
	});
	const [a, b] = all as [Evidence, Evidence];
	return a.articleId === b.articleId && a.start === b.start ? [a] : [a, b];
}

/** The first of each key: the first conflict of a topic is enough. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
	const byKey = new Map<string, T>();
	for (const item of items) {
		const key = keyOf(item);
		if (!byKey.has(key)) byKey.set(key, item);
	}
	return [...byKey.values()];
}
