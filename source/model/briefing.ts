// The briefing: everything found across the library as of a date. Plain data; the JSON output is this, word for word.

import type {ArticleFormat, DateConfidence, Place, SourceLabel} from './article.ts';
import type {Claim} from './claim.ts';
import type {Conflict} from './conflict.ts';
import type {Circularity, Deal, Loop} from './deal.ts';
import type {Evidence} from './evidence.ts';
import type {CompanyFigures} from './figures.ts';
import type {Calendar, SeriesFlag, StatedChange} from './prices.ts';
import type {Problem} from './problem.ts';
import type {Risk} from './risk.ts';
import type {Correlation, SeriesStatistics} from './statistics.ts';
import type {Story, ThemeLink} from './story.ts';
import type {ToneSummary} from './tone.ts';

export interface BriefingArticle {
	readonly id: string;
	/** 1-based number by which text output names it: `[2]`. By date, then file. */
	readonly number: number;
	readonly file: string;
	readonly places: readonly Place[];
	readonly format: ArticleFormat;
	readonly title: string;
	readonly titleDerived: boolean;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly publishedAt: string | null;
	readonly dateConfidence: DateConfidence;
	readonly updatedAt: string | null;
	readonly lang: string;
	readonly sourceLabel: SourceLabel;
	readonly machineWritten: boolean | null;
	readonly tone: ToneSummary;
	readonly publisherTone: string | null;
	readonly clusterId: string;
	/** 0-100; null when it cannot be told. */
	readonly novelty: number | null;
	/** Product of the four parts below, 0-100. */
	readonly rank: number;
	readonly rankParts: {
		readonly relevance: number;
		readonly novelty: number;
		readonly decay: number;
		readonly credibility: number;
		readonly ageDays: number | null;
	};
	readonly summary: readonly Evidence[];
	readonly gaps: number;
	readonly boilerplateLines: number;
	readonly entities: readonly {
		readonly entityId: string;
		readonly name: string;
		readonly ticker: string | null;
		readonly relevance: number;
		readonly tone: number | null;
		readonly mentions: number;
		readonly firstMention: {readonly sentence: number; readonly of: number};
	}[];
	readonly tags: readonly string[];
	readonly raw: Readonly<Record<string, unknown>>;
	/** Cleaned text, only with `--with-text`. */
	readonly text?: string;
}

/** A day's mean tone of an entity; null on days without a scored sentence. */
export interface TrendPoint {
	readonly date: string;
	readonly score: number | null;
	readonly n: number;
}

export interface EntitySentiment {
	readonly entityId: string;
	readonly name: string;
	readonly ticker: string | null;
	/** Relevance-weighted mean, -1..1. */
	readonly score: number | null;
	readonly label: 'negative' | 'neutral' | 'positive' | null;
	/** Scored sentences. */
	readonly n: number;
	/** Standard deviation across those sentences; null under 2. */
	readonly spread: number | null;
	readonly articleIds: readonly string[];
	readonly trend: readonly TrendPoint[];
	/** The sentences with the strongest tone each way, strongest first. */
	readonly evidence: readonly (Evidence & {readonly score: number})[];
}

export interface PriceSeries {
	readonly symbol: string;
	readonly sourceSymbol: string;
	readonly name: string | null;
	readonly file: string;
	readonly currency: string | null;
	readonly calendar: Calendar;
	readonly adjusted: boolean | null;
	readonly source: string | null;
	/** Number of bars up to the as-of date. */
	readonly bars: number;
	readonly first: {readonly date: string; readonly close: number};
	readonly last: {readonly date: string; readonly close: number};
	readonly statistics: SeriesStatistics;
	readonly flags: readonly SeriesFlag[];
	/** Dates and closes for the charts, ascending. Not part of the JSON (see render/json.ts). */
	readonly closes: readonly {
		readonly date: string;
		readonly open: number | null;
		readonly high: number | null;
		readonly low: number | null;
		readonly close: number;
	}[];
}

export interface PriceSnapshot {
	readonly symbol: string;
	readonly name: string | null;
	readonly asOf: string | null;
	readonly price: number | null;
	readonly currency: string | null;
	readonly changes: readonly StatedChange[];
	readonly source: string | null;
	readonly file: string;
	readonly line: number;
}

export type AsOfBasis = 'publishedAt' | 'prices' | 'filings' | 'text' | 'flag';

export interface Briefing {
	readonly schemaVersion: 1;
	readonly ruleVersion: string;
	/** ISO date; null when nothing in the library has a date. */
	readonly asOf: string | null;
	readonly asOfBasis: AsOfBasis | null;
	/** First day of the articles shown. */
	readonly since: string | null;
	readonly timeZone: 'UTC';
	readonly disclaimer: string;
	readonly inputs: {
		readonly sample: boolean;
		readonly articles: number;
		readonly priceSeries: number;
		readonly snapshots: number;
		readonly filings: number;
		/** Read, but outside the dates or symbols asked for. */
		readonly articlesOutside: number;
		readonly failed: readonly {readonly path: string; readonly error: string}[];
	};
	readonly articles: readonly BriefingArticle[];
	readonly stories: readonly Story[];
	readonly themes: readonly ThemeLink[];
	readonly sentiment: readonly EntitySentiment[];
	readonly series: readonly PriceSeries[];
	readonly snapshots: readonly PriceSnapshot[];
	readonly filings: readonly CompanyFigures[];
	readonly claims: readonly Claim[];
	readonly deals: readonly Deal[];
	readonly loops: readonly Loop[];
	readonly circularity: Circularity;
	readonly risks: readonly Risk[];
	readonly correlations: readonly Correlation[];
	readonly conflicts: readonly Conflict[];
	readonly problems: readonly Problem[];
}
