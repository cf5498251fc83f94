// Library to Briefing: the table of contents of the analysis. Each step is a file of its own and pure.

import {withEntities} from '../language/discover-entities.ts';
import {indexEntities} from '../language/entity-index.ts';
import type {Article} from '../model/article.ts';
import type {Briefing, BriefingArticle} from '../model/briefing.ts';
import type {Deal} from '../model/deal.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Library} from '../model/library.ts';
import type {Story} from '../model/story.ts';
import type {Rules} from '../rules/rules.ts';
import {aggregateSentiment} from './aggregate-sentiment.ts';
import {chooseAsOf} from './as-of.ts';
import {briefArticle, inReadingOrder} from './brief-articles.ts';
import {briefSeries} from './brief-series.ts';
import {checkClaims} from './check-claims/check-claims.ts';
import {withRisks} from './claim-risks.ts';
import {companyFigures} from './company-figures.ts';
import {findConflicts} from './conflicts/find-conflicts.ts';
import {correlations as correlate} from './correlations.ts';
import {mergeDeals} from './deals/merge-deals.ts';
import {disclaimer} from './disclaimer.ts';
import {readArticle} from './findings.ts';
import {circularity} from './loops/circularity.ts';
import {findLoops} from './loops/find-loops.ts';
import {narrow} from './narrow.ts';
import {rankArticles} from './rank.ts';
import {assessRisks} from './risks/assess-risks.ts';
import {seenLibrary} from './seen.ts';
import {flagAcrossSeries} from './series-pairs.ts';
import {type SinceOption, sinceDay} from './since.ts';
import {clusterStories} from './stories/cluster-stories.ts';

export interface AnalyseInput {
	readonly library: Library;
	readonly rules: Rules;
	readonly asOf: string | null;
	readonly since: SinceOption;
	readonly symbols: readonly string[];
	readonly sample: boolean;
	/** Findings known from before (the archive), by article id. */
	readonly known?: ReadonlyMap<string, ReadArticle>;
	/** Days of risk history to work out; each costs a risk assessment. Default none. */
	readonly historyDays?: number;
	/** Articles left on the disk because they are older than the days asked for. */
	readonly before?: number;
}

export interface Analysis {
	readonly briefing: Briefing;
	/** Every article of the briefing with its text and findings, by id. */
	readonly read: ReadonlyMap<string, ReadArticle>;
}

function briefArticles(
	read: readonly ReadArticle[],
	stories: readonly Story[],
	deals: readonly Deal[],
	asOf: string | null,
	rules: Rules,
): readonly BriefingArticle[] {
	const ranked = rankArticles(read, stories, deals, asOf, rules);
	const storyOf = new Map(stories.flatMap(story => story.articleIds.map(id => [id, story.id] as const)));
	const index = indexEntities(rules.entities);
	return read.flatMap((each, position) => {
		const rank = ranked.get(each.article.id);
		return rank ? [briefArticle(each, position + 1, storyOf.get(each.article.id) ?? each.article.id, rank, index)] : [];
	});
}

/** Findings kept from before; the article itself may have gained places since. */
function known(article: Article, input: AnalyseInput): ReadArticle | undefined {
	const kept = input.known?.get(article.id);
	return kept && {article, findings: kept.findings};
}

/** The briefing of a library as of a date, with the articles behind it. The same input gives the same output. */
export function analyse(input: AnalyseInput): Analysis {
	const asOf = chooseAsOf(input.library, input.asOf);
	const since = sinceDay(input.since, asOf.date);
	const {library: seen, outside} = seenLibrary(input.library, asOf.date, since);
	const library = {...seen, series: flagAcrossSeries(seen.series)};
	const read = inReadingOrder(library.articles).map(
		article => known(article, input) ?? readArticle(article, input.rules),
	);
	const rules = withEntities(
		input.rules,
		read.flatMap(({findings}) => findings.discovered ?? []),
	);
	const {stories, themes} = clusterStories(read, rules);
	const deals = mergeDeals(read, rules);
	const claims = checkClaims(read, library.series, asOf.date, rules);
	const figures = companyFigures(library.filings, asOf.date, rules.entities, deals, rules.ratios);
	const pairs = asOf.date === null ? [] : correlate(library.series, asOf.date, rules);
	const risks = assessRisks({
		read,
		stories,
		series: library.series,
		correlations: pairs,
		figures,
		asOf: asOf.date,
		rules,
		previous: null,
		historyDays: input.historyDays ?? 0,
	});
	const briefing: Briefing = {
		schemaVersion: 1,
		ruleVersion: rules.version,
		asOf: asOf.date,
		asOfBasis: asOf.basis,
		since,
		timeZone: 'UTC',
		disclaimer,
		inputs: {
			sample: input.sample,
			articles: read.length,
			priceSeries: library.series.length,
			snapshots: library.snapshots.length,
			filings: library.filings.length,
			articlesOutside: outside + (input.before ?? 0),
			failed: library.problems
				.filter(problem => problem.severity === 'error')
				.map(problem => ({path: problem.file, error: problem.message})),
		},
		articles: briefArticles(read, stories, deals, asOf.date, rules),
		stories,
		themes,
		sentiment: aggregateSentiment(read, rules),
		series: asOf.date === null ? [] : library.series.flatMap(series => briefSeries(series, asOf.date as string)),
		snapshots: library.snapshots,
		filings: figures,
		claims: withRisks(claims, risks),
		deals,
		...findLoops(deals),
		circularity: circularity(deals),
		risks,
		correlations: pairs,
		conflicts: findConflicts({read, stories, themes, deals, rules}),
		problems: library.problems,
	};
	return {briefing: narrow(briefing, input.symbols, rules), read: new Map(read.map(each => [each.article.id, each]))};
}
