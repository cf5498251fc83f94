// Builders of briefing parts for tests: sensible values, overlaid with what a test is about. All made up.

import type {Briefing, BriefingArticle, EntitySentiment, PriceSeries} from '../../source/model/briefing.ts';
import type {Claim} from '../../source/model/claim.ts';
import type {Deal} from '../../source/model/deal.ts';
import type {Evidence} from '../../source/model/evidence.ts';
import type {Indicator, Risk} from '../../source/model/risk.ts';

export const evidence = (articleId: string, line: number, text: string, more: Partial<Evidence> = {}): Evidence => ({
	articleId,
	file: `texts/${articleId}.md`,
	line,
	start: line * 100,
	end: line * 100 + text.length,
	text,
	hasGap: false,
	...more,
});

export const article = (id: string, number: number, more: Partial<BriefingArticle> = {}): BriefingArticle => ({
	id,
	number,
	file: `texts/${id}.md`,
	places: [{file: `texts/${id}.md`, line: 1}],
	format: 'markdown',
	title: `Title of ${id}`,
	titleDerived: false,
	publisher: null,
	url: null,
	publishedAt: null,
	dateConfidence: 'none',
	updatedAt: null,
	lang: 'en',
	sourceLabel: 'unknown',
	machineWritten: null,
	tone: {score: null, label: null, n: 0},
	publisherTone: null,
	clusterId: `story-${id}`,
	novelty: 100,
	rank: 10,
	rankParts: {relevance: 80, novelty: 100, decay: 0.5, credibility: 0.3, ageDays: 3},
	summary: [],
	gaps: 0,
	boilerplateLines: 0,
	entities: [],
	tags: [],
	raw: {},
	...more,
});

export const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
	id,
	articleId: 'harbour',
	subject: 'BTC',
	metric: 'return',
	comparator: 'gt',
	value: 17,
	valueText: '17',
	ulp: 1,
	unit: 'percent',
	direction: 'down',
	window: {type: 'trailing', n: 30, unit: 'day', basis: 'calendar'},
	asOf: '2025-12-02',
	benchmark: null,
	item: null,
	modality: 'asserted',
	negated: false,
	hedges: [],
	attribution: null,
	duplicateOf: null,
	risks: [],
	evidence: [],
	check: {
		verdict: 'not_checkable',
		reason: 'no_series',
		computed: null,
		base: null,
		end: null,
		series: null,
		conventionSensitive: false,
		flags: [],
		alternatives: [],
	},
	implied: [],
	...more,
});

export const deal = (id: string, more: Partial<Deal> = {}): Deal => ({
	id,
	from: 'Amazon',
	to: 'OpenAI',
	directed: true,
	kind: 'invest',
	amountUSD: null,
	amountText: null,
	comparator: 'eq',
	status: 'stated',
	explicit: true,
	date: null,
	term: null,
	evidence: [],
	...more,
});

export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
	id,
	name: `Indicator ${id}`,
	family: 'market',
	value: 1,
	unit: 'none',
	n: null,
	ci: null,
	threshold: {watch: null, elevated: null, severe: null, rule: ''},
	level: 0,
	ageDays: 0,
	source: 'prices/BTC.csv',
	note: null,
	...more,
});

export const risk = (id: string, name: string, more: Partial<Risk> = {}): Risk => ({
	id,
	name,
	level: 'insufficient',
	previous: null,
	confidence: 'low',
	reason: 'no sentence and no figure bears on it',
	families: {text: null, market: null, filings: null},
	decisive: null,
	indicators: [],
	sentences: {tightening: 0, easing: 0, neutral: 0, realised: 0},
	evidence: [],
	contributions: [],
	...more,
});

export const entity = (entityId: string, name: string, more: Partial<EntitySentiment> = {}): EntitySentiment => ({
	entityId,
	name,
	ticker: null,
	score: null,
	label: null,
	n: 0,
	spread: null,
	articleIds: [],
	trend: [],
	evidence: [],
	...more,
});

export const series = (symbol: string, closes: PriceSeries['closes'], more: Partial<PriceSeries> = {}): PriceSeries => {
	const first = closes[0] ?? {date: '2025-01-01', close: 1};
	const last = closes.at(-1) ?? first;
	return {
		symbol,
		sourceSymbol: symbol,
		name: null,
		file: `prices/${symbol}.csv`,
		currency: 'USD',
		calendar: '24x7',
		adjusted: null,
		source: null,
		bars: closes.length,
		first: {date: first.date, close: first.close},
		last: {date: last.date, close: last.close},
		statistics: {
			last: {date: last.date, close: last.close, line: closes.length + 1},
			returns: [],
			drawdown90: null,
			maxDrawdown90: null,
			volatility30: null,
			volatilityPercentile: null,
			ageDays: 0,
			stale: false,
		},
		flags: [],
		closes,
		...more,
	};
};

/** A briefing in which nothing was found. */
export const emptyBriefing: Briefing = {
	schemaVersion: 1,
	ruleVersion: 'v1',
	asOf: null,
	asOfBasis: null,
	since: null,
	timeZone: 'UTC',
	disclaimer: 'Not investment advice. Statements are the sources’ own. Times UTC.',
	inputs: {sample: false, articles: 0, priceSeries: 0, snapshots: 0, filings: 0, articlesOutside: 0, failed: []},
	articles: [],
	stories: [],
	themes: [],
	sentiment: [],
	series: [],
	snapshots: [],
	filings: [],
	claims: [],
	deals: [],
	loops: [],
	circularity: {
		weightedReciprocity: null,
		cycleShare: null,
		edges: 0,
		edgesWithoutAmount: 0,
		pairs: [],
		truncated: false,
	},
	risks: [],
	correlations: [],
	conflicts: [],
	problems: [],
};
