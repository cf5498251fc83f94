// Go to anything by name: panes, actions, articles, entities, risks, instruments, and the mnemonics people try. Pure.

import type {DrawStyle} from '../draw/style.ts';
import type {Line, Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {fuzzyScore} from './fuzzy.ts';
import {keyLabel} from './key-name.ts';
import type {ActionName, KeyRow} from './keys.ts';
import {fitCells, justify, type ScreenSpan} from './screen-line.ts';

export interface Entry {
	readonly words: string;
	/** What kind of thing it is, or its key. */
	readonly hint: string;
	/** Exact words that put it first: `GP`, `RISK 3`. */
	readonly also: readonly string[];
	/** Added to the score: commands before content. */
	readonly weight: number;
	readonly go: {readonly action: ActionName} | {readonly target: Target};
}

function actionEntries(rows: readonly KeyRow[], style: DrawStyle): readonly Entry[] {
	return rows
		.filter(row => row.group !== 'Move')
		.map(row => ({
			words: row.help,
			hint: keyLabel(row.keys[0] ?? '', style.ascii),
			also: row.also ?? [],
			weight: 6,
			go: {action: row.action},
		}));
}

function thingEntries(briefing: Briefing): readonly Entry[] {
	const entry = (words: string, hint: string, target: Target, also: readonly string[] = []): Entry => ({
		words,
		hint,
		also,
		weight: 0,
		go: {target},
	});
	return [
		...briefing.risks.map((risk, at) =>
			entry(risk.name, 'risk', {kind: 'risk', id: risk.id}, [risk.id, `RISK ${at + 1}`, `RISK${at + 1}`]),
		),
		...briefing.series.map(series =>
			entry([series.symbol, series.name ?? ''].join(' ').trim(), 'series', {kind: 'series', symbol: series.symbol}, [
				`GP ${series.symbol}`,
				`${series.symbol} GP`,
				series.symbol,
			]),
		),
		...briefing.sentiment.map(one =>
			entry(
				[one.name, one.ticker ?? ''].join(' ').trim(),
				'sentiment',
				{kind: 'entity', id: one.entityId},
				one.ticker ? [`${one.ticker} CN`, `CN ${one.ticker}`] : [],
			),
		),
		...briefing.articles.map(article =>
			entry(article.title, `article ${article.number}`, {kind: 'article', id: article.id}, [String(article.number)]),
		),
	];
}

/** Everything the palette knows of a briefing. */
export const paletteEntries = (rows: readonly KeyRow[], briefing: Briefing, style: DrawStyle): readonly Entry[] => [
	...actionEntries(rows, style),
	...thingEntries(briefing),
];

const exact = (entry: Entry, query: string): boolean => entry.also.some(word => word === query);

/** Entries that answer the query, best first; the order of the table where they are alike. */
export function matching(entries: readonly Entry[], query: string, most = 200): readonly Entry[] {
	const wanted = query.trim().replace(/\s+/g, ' ');
	if (wanted === '') return entries.slice(0, most);
	const upper = wanted.toUpperCase();
	return entries
		.map((entry, at) => ({
			entry,
			at,
			score: exact(entry, upper) ? 10_000 : fuzzyScore(wanted, [entry.words, ...entry.also].join(' ')),
		}))
		.filter(({score}) => score !== null)
		.toSorted((a, b) => (b.score ?? 0) + b.entry.weight - (a.score ?? 0) - a.entry.weight || a.at - b.at)
		.slice(0, most)
		.map(({entry}) => entry);
}

/** The lines of the palette, one for each entry. */
export function paletteLines(entries: readonly Entry[], width: number): readonly Line[] {
	if (entries.length === 0) return [{spans: [{text: 'nothing of that name', tone: 'muted'}], item: null}];
	return entries.map((entry, item) => {
		const words = fitCells([{text: entry.words}], Math.max(1, width - entry.hint.length - 2));
		const spans = justify(words, [{text: `  ${entry.hint}`, tone: 'muted'}], width) as readonly ScreenSpan[];
		return {item, spans: spans as Line['spans']};
	});
}
