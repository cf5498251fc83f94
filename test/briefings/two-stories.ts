// A rich made-up briefing: four texts in two stories and a foreign one, prices, a filing, claims of every verdict,
// deals in a loop, risks of every level, a conflict, problems. Figures and wording are invented for the tests.

import type {Briefing} from '../../source/model/briefing.ts';
import {article, deal, emptyBriefing, entity, evidence} from './pieces.ts';
import {twoStoriesClaims} from './two-stories-claims.ts';
import {twoStoriesFilings} from './two-stories-filings.ts';
import {twoStoriesSeries} from './two-stories-prices.ts';
import {twoStoriesRisks} from './two-stories-risks.ts';

const trend = (scores: readonly (number | null)[]) =>
	scores.map((score, index) => ({
		date: `2025-12-${String(index + 4).padStart(2, '0')}`,
		score,
		n: score === null ? 0 : 2,
	}));

const stake = evidence(
	'harbour',
	9,
	'Amazon weighs putting about $10 billion into OpenAI, people briefed on the talks said.',
);
const rent = evidence('harbour', 14, 'OpenAI has rented computing power from Amazon for $38 billion over seven years.');
const miner = evidence('ledger', 12, 'IREN will rent GPUs to Microsoft in a contract worth $9.7 billion.');

export const twoStories: Briefing = {
	...emptyBriefing,
	asOf: '2025-12-17',
	asOfBasis: 'publishedAt',
	since: '2025-11-17',
	inputs: {
		sample: false,
		articles: 5,
		priceSeries: 3,
		snapshots: 1,
		filings: 1,
		articlesOutside: 2,
		failed: [{path: 'texts/broken.json', error: 'not JSON: the file ends inside a string'}],
	},
	articles: [
		article('optech', 1, {
			title: 'Bericht zur Netzgebühr im November',
			publisher: 'Zinsblatt',
			publishedAt: '2025-11-28',
			dateConfidence: 'high',
			lang: 'de',
			rank: 4.1,
		}),
		article('ledger', 2, {
			title: 'Miners who rent out GPUs borrow more as Bitcoin slides',
			publisher: 'Ledger Daily',
			url: 'https://ledger.example/miners',
			publishedAt: '2025-12-02T18:56:04.000Z',
			dateConfidence: 'high',
			machineWritten: true,
			sourceLabel: 'machine-written',
			tone: {score: -0.62, label: 'negative', n: 18},
			publisherTone: 'NEGATIVE',
			clusterId: 's-miners',
			rank: 21.5,
			summary: [miner],
			tags: ['MARKETS'],
			entities: [
				{
					entityId: 'iren',
					name: 'IREN',
					ticker: 'IREN',
					relevance: 88,
					tone: 0.21,
					mentions: 4,
					firstMention: {sentence: 2, of: 20},
				},
			],
		}),
		article('wire', 3, {
			title: 'Bitcoin miners pile up debt for AI halls',
			publisher: 'Coast Wire',
			publishedAt: '2025-12-03',
			dateConfidence: 'high',
			machineWritten: false,
			sourceLabel: 'wire',
			tone: {score: -0.33, label: 'negative', n: 9},
			clusterId: 's-miners',
			rank: 18,
		}),
		article('harbour', 4, {
			title: 'Amazon may put $10bn into OpenAI, which already owes it $38bn for computing',
			publisher: 'Harbour Post',
			url: 'https://harbour.example/2025/12/circle',
			publishedAt: '2025-12-17',
			dateConfidence: 'low',
			machineWritten: true,
			sourceLabel: 'machine-written',
			tone: {score: -0.28, label: 'negative', n: 22},
			clusterId: 's-circle',
			rank: 36.8,
			rankParts: {relevance: 92, novelty: 100, decay: 1, credibility: 0.4, ageDays: 0},
			gaps: 12,
			summary: [stake, rent],
			entities: [
				{
					entityId: 'amazon',
					name: 'Amazon',
					ticker: 'AMZN',
					relevance: 100,
					tone: -0.1,
					mentions: 9,
					firstMention: {sentence: 0, of: 31},
				},
			],
		}),
		article('memo', 5, {
			title: 'Grid operators ask for a say before new data halls are connected to the network…',
			titleDerived: true,
			tone: {score: 0.02, label: 'neutral', n: 6},
			rank: 9,
			clusterId: 's-memo',
		}),
	],
	stories: [
		{
			id: 's-circle',
			title: 'Amazon and OpenAI',
			articleIds: ['harbour'],
			sameness: null,
			confidence: 'high',
			reason: 'one text',
		},
		{
			id: 's-miners',
			title: 'Miners borrow',
			articleIds: ['wire', 'ledger'],
			sameness: 'same-story',
			confidence: 'medium',
			reason: 'both name IREN with 9.7 billion; cosine 0.41',
		},
		{id: 's-memo', title: 'Grid', articleIds: ['memo'], sameness: null, confidence: 'high', reason: 'one text'},
		{id: 's-optech', title: 'Netz', articleIds: ['optech'], sameness: null, confidence: 'high', reason: 'one text'},
	],
	themes: [{articleIds: ['harbour', 'wire'], cosine: 0.44}],
	sentiment: [
		entity('bitcoin', 'Bitcoin', {
			ticker: 'BTC',
			score: -0.48,
			label: 'negative',
			n: 8,
			spread: 0.21,
			articleIds: ['ledger', 'wire'],
			trend: trend([-0.1, -0.2, null, -0.3, -0.5, -0.6]),
		}),
		entity('openai', 'OpenAI', {
			score: -0.31,
			label: 'negative',
			n: 20,
			spread: 0.35,
			articleIds: ['harbour'],
			trend: trend([0.1, -0.1, -0.2, -0.4, -0.4, -0.3]),
			evidence: [{...rent, score: -0.4}],
		}),
		entity('iren', 'IREN', {
			ticker: 'IREN',
			score: 0.44,
			label: 'positive',
			n: 4,
			spread: 0.12,
			articleIds: ['ledger', 'wire'],
			trend: trend([null, 0.2, 0.3, 0.6]),
		}),
		entity('grid', 'North Grid Operator', {score: null, label: null, n: 0, articleIds: ['memo']}),
	],
	series: twoStoriesSeries,
	snapshots: [
		{
			symbol: 'CD20',
			name: 'CoinDesk 20',
			asOf: '2025-12-02',
			price: 2816.4,
			currency: 'USD',
			changes: [{window: '30d', percent: -19.3}],
			source: 'made up',
			file: 'prices/snapshot.json',
			line: 4,
		},
	],
	filings: twoStoriesFilings,
	claims: twoStoriesClaims,
	deals: [
		deal('d-stake', {
			amountUSD: 10e9,
			amountText: '$10 billion',
			comparator: 'approx',
			status: 'potential',
			evidence: [stake],
		}),
		deal('d-rent', {
			from: 'OpenAI',
			to: 'Amazon',
			kind: 'cloud_contract',
			amountUSD: 38e9,
			amountText: '$38 billion',
			term: 'seven years',
			evidence: [rent],
		}),
		deal('d-iren', {
			from: 'Microsoft',
			to: 'IREN',
			kind: 'cloud_contract',
			amountUSD: 9.7e9,
			amountText: '$9.7 billion',
			status: 'announced',
			evidence: [miner, evidence('wire', 5, 'Microsoft takes capacity of IREN for $9.7 billion.')],
		}),
		deal('d-hall', {
			from: 'TeraWulf',
			to: 'Fluidstack',
			directed: false,
			kind: 'joint_venture',
			amountText: 'several billion',
			explicit: false,
		}),
		deal('d-cut', {from: null, to: 'OpenAI', kind: 'backing', status: 'reported'}),
	],
	loops: [{nodes: ['Amazon', 'OpenAI'], dealIds: ['d-stake', 'd-rent'], knownAmounts: true}],
	circularity: {
		weightedReciprocity: 0.3466,
		cycleShare: 0.3466,
		edges: 4,
		edgesWithoutAmount: 1,
		pairs: [
			{a: 'Amazon', b: 'OpenAI', out: 10e9, back: 38e9, roundTrip: 1, coverage: 3.8, dealIds: ['d-stake', 'd-rent']},
		],
		truncated: false,
	},
	risks: twoStoriesRisks,
	correlations: [
		{
			a: 'BTC',
			b: 'QQQ',
			n: 30,
			window: 30,
			value: 0.58,
			ci: [0.28, 0.78],
			widened: [0.21, 0.81],
			asOf: '2025-12-16',
			previous: {value: 0.21, n: 30, z: 1.41, p: 0.16},
			adjusted: null,
			notes: ['misaligned close: the crypto day ends at midnight UTC'],
		},
	],
	conflicts: [
		{
			id: 'c-borrower',
			kind: 'different-actor',
			summary: 'One text has Amazon borrowing for the halls, the other the miners.',
			evidence: [
				evidence('harbour', 21, 'Amazon borrows heavily to build the halls.'),
				evidence('wire', 7, 'Miners borrow heavily to build the halls.'),
			],
		},
	],
	problems: [
		{
			file: 'texts/memo.md',
			line: 1,
			severity: 'note',
			code: 'no-date',
			message: 'no publication date is stated; shown as undated',
		},
		{
			file: 'texts/broken.json',
			line: null,
			severity: 'error',
			code: 'bad-json',
			message: 'not JSON: the file ends inside a string; save it again',
		},
		{
			file: 'prices/HUT.csv',
			line: 31,
			severity: 'warning',
			code: 'bad-number',
			message: 'close "3x.10" is no number; expected 31.10; the line was left out',
		},
	],
};
