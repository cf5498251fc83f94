// The sentences of one article that bear on a risk, each with its direction, its mode and the words that matched.

import {indexEntities} from '../../language/entity-index.ts';
import {findNames} from '../../language/mentions.ts';
import type {Article} from '../../model/article.ts';
import type {Mention} from '../../model/entity.ts';
import type {FoundRiskSentence} from '../../model/risk.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {RiskRule} from '../../rules/risk-rules.ts';
import type {Rules} from '../../rules/rules.ts';
import {type CompiledRules, compileRules} from './compiled-rules.ts';
import {type Fit, fitSignal, type Surroundings} from './fit-signal.ts';
import {isRealised, modeOf} from './sentence-mode.ts';
import {type SentenceView, viewOf} from './sentence-view.ts';
import {matchTerms} from './term-matcher.ts';
import {wordsOf} from './words.ts';

/** Sentences that stand for the whole article, besides its title. */
const leadSentences = 3;

/** Headings name, code and table rows are no prose, definitions and instructions tell what to watch. */
function isEvidence(view: SentenceView): boolean {
	const {block, definition} = view.sentence;
	return (
		block !== 'heading' && block !== 'code' && block !== 'table-row' && !definition && !view.sets.has('instruction')
	);
}

/** Names of the sets found in a text that is no sentence of the body. */
function setsIn(text: string, rules: CompiledRules, entities: ReturnType<typeof indexEntities>): ReadonlySet<string> {
	const terms = [...matchTerms(rules.matcher, wordsOf(text)).keys()];
	const classes = findNames(text, entities).flatMap(name => entities.byId.get(name.entityId)?.classes ?? []);
	return new Set([...terms, ...classes.flatMap(name => rules.setsOfClass.get(name) ?? [])]);
}

/** The fit that decides: with a direction before without, in the main clause before a concession, then the rules' order. */
function decide(fits: readonly Fit[]): Fit | undefined {
	const directed = (fit: Fit): number => (fit.polarity === 'neutral' ? 0 : 1);
	return fits.toSorted((a, b) => directed(b) - directed(a) || b.rank - a.rank)[0];
}

function wordsMatched(fits: readonly Fit[], view: SentenceView, source: string): readonly string[] {
	const texts = fits.flatMap(fit =>
		fit.matches.map(match => {
			const from = view.sentence.start + (view.words[match.from]?.start ?? 0);
			const to = view.sentence.start + (view.words[match.to - 1]?.end ?? 0);
			return source.slice(from, to).replace(/\s+/g, ' ');
		}),
	);
	return [...new Set(texts)];
}

interface Scene {
	readonly article: Article;
	readonly view: SentenceView;
	readonly around: Surroundings;
	readonly year: number | null;
}

function sentenceFor(risk: RiskRule, {article, view, around, year}: Scene): FoundRiskSentence | null {
	const fits = risk.signals.map(signal => fitSignal(signal, risk, view, around)).filter(fit => fit !== null);
	const decisive = decide(fits);
	if (!decisive) return null;
	const agreeing = fits.filter(fit => fit.polarity === decisive.polarity);
	return {
		riskId: risk.id,
		sentence: view.sentence.index,
		polarity: decisive.polarity,
		mode: agreeing.some(fit => isRealised(view, fit.matches, year)) ? 'realised' : modeOf(view, decisive.matches, year),
		matched: wordsMatched(agreeing, view, article.body.text),
	};
}

/**
 * Risk sentences of an article in reading order, risks in the order of the rules. English texts and texts of unknown
 * language only. A pure function of its arguments.
 */
export function findRiskSentences(
	article: Article,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
	rules: Pick<Rules, 'entities' | 'risks'>,
): readonly FoundRiskSentence[] {
	if (!/^(?:en|und)\b/.test(article.lang)) return [];
	const compiled = compileRules(rules.risks);
	const entities = indexEntities(rules.entities);
	const inSentence = Map.groupBy(mentions, mention => mention.sentence);
	const views = sentences.map(sentence =>
		viewOf(sentence, article.body.text, inSentence.get(sentence.index) ?? [], compiled, entities),
	);
	const prose = views.filter(view => view.sentence.block !== 'heading');
	const lead = prose.slice(0, leadSentences).flatMap(view => [...view.sets.keys()]);
	const about = new Set([...setsIn(article.title, compiled, entities), ...lead]);
	const headings = new Map<string, ReadonlySet<string>>();
	const year = article.publishedAt === null ? null : Number(article.publishedAt.slice(0, 4));
	return prose.flatMap((view, index) => {
		if (!isEvidence(view)) return [];
		const {heading} = view.sentence;
		if (heading !== null && !headings.has(heading)) headings.set(heading, setsIn(heading, compiled, entities));
		const around: Surroundings = {
			before: prose.slice(Math.max(0, index - 12), index).toReversed(),
			article: about,
			heading: (heading === null ? undefined : headings.get(heading)) ?? new Set(),
		};
		const scene = {article, view, around, year};
		return compiled.risks.map(risk => sentenceFor(risk, scene)).filter(found => found !== null);
	});
}
