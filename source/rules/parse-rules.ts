// All rule files together: the packaged texts, with the user's own laid over, become Rules.

import type {Problem} from '../model/problem.ts';
import {overlayBoilerplateRules, parseBoilerplateRules} from './boilerplate-rules.ts';
import {overlayClaimRules, parseClaimRules} from './claim-rules.ts';
import {overlayActorRules, parseActorRules, parseReversalRules} from './conflict-rules.ts';
import {parseCorrelationRules} from './correlation-rules.ts';
import {overlayDealRules, parseDealRules} from './deal-rules.ts';
import {overlayEntities, parseEntityRules} from './entity-rules.ts';
import {overlayPriceScales, parsePriceScales} from './price-scale-rules.ts';
import {overlayRatioRules, parseRatioRules} from './ratio-rules.ts';
import {missingSets, overlayRisks, parseRiskRules} from './risk-rules.ts';
import {ruleVersion} from './rule-version.ts';
import type {Rules} from './rules.ts';
import {overlaySourceRules, parseSourceRules} from './source-rules.ts';
import {parseToneRelations} from './tone-relations.ts';
import {overlayToneLexicon, parseToneLexicon, parseToneModel} from './tone-rules.ts';

/** File name (`entities.yaml`) -> text. */
export type RuleTexts = Readonly<Record<string, string>>;

export interface ParsedRules {
	readonly rules: Rules;
	readonly problems: readonly Problem[];
}

interface Part<T> {
	readonly rules: T;
	readonly problems: readonly Problem[];
}

/** Parses one packaged file; a missing one is our own mistake. */
function packaged<T>(
	texts: RuleTexts,
	name: string,
	parse: (text: string, file: string) => Part<T>,
	problems: Problem[],
): T {
	const text = texts[name];
	if (text === undefined) throw new Error(`the rule file ${name} is missing from data/`);
	const part = parse(text, `data/${name}`);
	problems.push(...part.problems);
	return part.rules;
}

/** Lays the user's file over a part. A broken one is a Problem and changes nothing. */
function overlaid<T>(
	base: T,
	own: RuleTexts,
	name: string,
	parse: (text: string, file: string) => Part<T>,
	merge: (base: T, over: T) => T,
	problems: Problem[],
): T {
	const text = own[name];
	if (text === undefined) return base;
	try {
		const part = parse(text, `rules/${name}`);
		problems.push(...part.problems);
		return merge(base, part.rules);
	} catch (error) {
		const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		problems.push({
			file: `rules/${name}`,
			line: null,
			severity: 'error',
			code: 'bad-rule',
			message: `your ${name} could not be read (${reason}); the packaged rules are used`,
		});
		return base;
	}
}

/** Rules from the texts of `data/` and of the user's `rules/` folder. */
export function parseRules(texts: RuleTexts, own: RuleTexts = {}): ParsedRules {
	const problems: Problem[] = [];
	const entities = packaged(texts, 'entities.yaml', parseEntityRules, problems);
	const sources = packaged(texts, 'sources.yaml', parseSourceRules, problems);
	const boilerplate = packaged(texts, 'boilerplate.yaml', parseBoilerplateRules, problems);
	const claims = packaged(texts, 'claim-verbs.yaml', parseClaimRules, problems);
	const lexicon = packaged(texts, 'sentiment.tsv', parseToneLexicon, problems);
	const relations = packaged(texts, 'tone-relations.tsv', parseToneRelations, problems);
	const weights = packaged(texts, 'tone-model.tsv', parseToneModel, problems);
	const actors = packaged(texts, 'conflict-predicates.yaml', parseActorRules, problems);
	const reversals = packaged(texts, 'reversals.yaml', parseReversalRules, problems);
	const deals = packaged(texts, 'deal-verbs.yaml', parseDealRules, problems);
	const packagedRisks = packaged(texts, 'risks.yaml', parseRiskRules, problems);
	const risks = overlaid(packagedRisks, own, 'risks.yaml', parseRiskRules, overlayRisks, problems);
	problems.push(...missingSets(risks));
	const pairs = packaged(texts, 'correlation-pairs.yaml', parseCorrelationRules, problems);
	const scales = packaged(texts, 'price-scales.yaml', parsePriceScales, problems);
	const ratios = packaged(texts, 'ratios.yaml', parseRatioRules, problems);
	const rules: Rules = {
		version: ruleVersion(texts, own),
		risks,
		priceScales: overlaid(scales, own, 'price-scales.yaml', parsePriceScales, overlayPriceScales, problems),
		ratios: overlaid(ratios, own, 'ratios.yaml', parseRatioRules, overlayRatioRules, problems),
		correlationPairs: overlaid(
			pairs,
			own,
			'correlation-pairs.yaml',
			parseCorrelationRules,
			(_, over) => over,
			problems,
		),
		actors: overlaid(actors, own, 'conflict-predicates.yaml', parseActorRules, overlayActorRules, problems),
		reversals: overlaid(reversals, own, 'reversals.yaml', parseReversalRules, (_, over) => over, problems),
		deals: overlaid(deals, own, 'deal-verbs.yaml', parseDealRules, overlayDealRules, problems),
		entities: overlaid(entities, own, 'entities.yaml', parseEntityRules, overlayEntities, problems),
		sources: overlaid(sources, own, 'sources.yaml', parseSourceRules, overlaySourceRules, problems),
		boilerplate: overlaid(
			boilerplate,
			own,
			'boilerplate.yaml',
			parseBoilerplateRules,
			overlayBoilerplateRules,
			problems,
		),
		claims: overlaid(claims, own, 'claim-verbs.yaml', parseClaimRules, overlayClaimRules, problems),
		tone: {
			lexicon: overlaid(lexicon, own, 'sentiment.tsv', parseToneLexicon, overlayToneLexicon, problems),
			relations,
			...weights,
		},
	};
	return {rules, problems};
}
