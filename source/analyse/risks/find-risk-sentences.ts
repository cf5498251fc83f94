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
import {type Fit, fitSignal} from './fit-signal.ts';
import {isRealised, modeOf} from './sentence-mode.ts';
import {type SentenceView, viewOf} from './sentence-view.ts';
import {isAbout, type Surroundings} from './surroundings.ts';
import {matchTerms} from './term-matcher.ts';
import {wordsOf} from './words.ts';

/** Sentences that stand for the whole article, besides its title. */
const leadSentences = 3;
/** Sentences on either side of one that can say what it is about. */
const farthest = 12;

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
			// A name with its ticker, "Bitcoin (BTC)", ends inside the bracket.
			return source
				.slice(from, to)
				.replace(/\s+/g, ' ')
				.replace(/ \([^)]*$/, '');
		}),
	);
	return [...new Set(texts)];
}

/** An article as the risks read it. */
interface Reading {
	readonly article: Article;
	/** Everything but headings, in reading order. */
	readonly prose: readonly SentenceView[];
	/** Sets found in the title and the first sentences. */
	readonly about: ReadonlySet<string>;
	readonly headings: ReadonlyMap<string, ReadonlySet<string>>;
	readonly year: number | null;
}

type RiskWorld = Pick<Rules, 'entities' | 'risks'>;

function read(
	article: Article,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
	rules: RiskWorld,
): Reading {
	const compiled = compileRules(rules.risks);
	const entities = indexEntities(rules.entities);
	const inSentence = Map.groupBy(mentions, mention => mention.sentence);
	const prose = sentences
		.filter(({block}) => block !== 'heading')
		.map(each => viewOf(each, article.body.text, inSentence.get(each.index) ?? [], compiled, entities));
	const lead = prose.slice(0, leadSentences).flatMap(view => [...view.sets.keys()]);
	const headings = new Set(sentences.map(({heading}) => heading).filter(heading => heading !== null));
	return {
		article,
		prose,
		about: new Set([...setsIn(article.title, compiled, entities), ...lead]),
		headings: new Map([...headings].map(heading => [heading, setsIn(heading, compiled, entities)])),
		year: article.publishedAt === null ? null : Number(article.publishedAt.slice(0, 4)),
	};
}

const nothing: ReadonlySet<string> = new Set();

function surroundingsOf({prose, about, headings}: Reading, index: number): Surroundings {
	const heading = prose[index]?.sentence.heading ?? null;
	return {
		before: prose.slice(Math.max(0, index - farthest), index).toReversed(),
		after: prose.slice(index + 1, index + 1 + farthest),
		article: about,
		heading: (heading === null ? undefined : headings.get(heading)) ?? nothing,
	};
}

function sentenceFor(risk: RiskRule, view: SentenceView, index: number, reading: Reading): FoundRiskSentence | null {
	const possible = risk.signals.filter(signal => signal.all.every(set => view.sets.has(set)));
	if (possible.length === 0) return null;
	const surroundings = surroundingsOf(reading, index);
	if (!risk.context.every(set => isAbout(set, 'article', view, risk, surroundings))) return null;
	const fits = possible.map(signal => fitSignal(signal, risk, view, surroundings)).filter(fit => fit !== null);
	const decisive = decide(fits);
	if (!decisive) return null;
	const agreeing = fits.filter(fit => fit.polarity === decisive.polarity);
	const {year, article} = reading;
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
	rules: RiskWorld,
): readonly FoundRiskSentence[] {
	if (!/^(?:en|und)\b/.test(article.lang)) return [];
	const reading = read(article, sentences, mentions, rules);
	return reading.prose.flatMap((view, index) =>
		isEvidence(view)
			? rules.risks.risks.map(risk => sentenceFor(risk, view, index, reading)).filter(found => found !== null)
			: [],
	);
}
