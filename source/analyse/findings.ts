// What one article says by itself. The steps of reading, in order; each is a file of its own.

import {discoverEntities, withEntities} from '../language/discover-entities.ts';
import {indexEntities} from '../language/entity-index.ts';
import {findMentions} from '../language/mentions.ts';
import {splitSentences} from '../language/sentences.ts';
import type {Article} from '../model/article.ts';
import type {Findings, ReadArticle} from '../model/findings.ts';
import type {Rules} from '../rules/rules.ts';
import {findClaims} from './claims/find-claims.ts';
import {findDeals} from './deals/find-deals.ts';
import {findRiskSentences} from './risks/find-risk-sentences.ts';
import {summarise} from './summary.ts';
import {entityTones} from './tone/entity-tones.ts';
import {scoreArticle} from './tone/score-article.ts';

/** The lexicons are English: a text in another language is shown and searched, and honestly not scored. */
export function isScored(article: Article): boolean {
	return article.lang === 'en' || article.lang === 'und' || article.lang.startsWith('en-');
}

/** A pure function of (article, rules): the archive keeps its result by content hash and rule version. */
export function findFindings(article: Article, listed: Rules): Findings {
	const discovered = discoverEntities(article.body.text, indexEntities(listed.entities));
	const rules = withEntities(listed, discovered);
	const sentences = splitSentences(article.body);
	const mentions = findMentions(article.body, sentences, indexEntities(rules.entities));
	const scored = isScored(article);
	const {tones, tone} = scoreArticle(sentences, article.title, rules.tone, scored);
	return {
		sentences,
		mentions,
		...(discovered.length === 0 ? {} : {discovered}),
		tones,
		tone,
		entities: entityTones({article, sentences, mentions, tones, rules, scored}),
		claims: scored ? findClaims(article, sentences, mentions, rules) : [],
		deals: scored ? findDeals(article, sentences, mentions, rules) : [],
		riskSentences: scored ? findRiskSentences(article, sentences, mentions, rules) : [],
		summary: summarise(article, sentences, mentions, rules),
	};
}

/** The article together with its findings. */
export function readArticle(article: Article, rules: Rules): ReadArticle {
	return {article, findings: findFindings(article, rules)};
}
