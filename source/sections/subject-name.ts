// Whom a claim is about: the name people know a subject by, and whether it is an instrument that has prices.

import type {Briefing} from '../model/briefing.ts';
import {remembered} from './remembered.ts';

const names = remembered(({articles, sentiment, filings}): ReadonlyMap<string, string> => {
	const entities = [...articles.flatMap(article => article.entities), ...sentiment, ...filings];
	return new Map(entities.map(({entityId, name}) => [entityId, name]));
});

export const subjectName = (briefing: Briefing, subject: string | null): string | null =>
	subject === null ? null : (names(briefing).get(subject) ?? subject);

const tickers = remembered(
	({articles, series, snapshots}): ReadonlySet<string> =>
		new Set([
			...articles.flatMap(article => article.entities.flatMap(({ticker}) => ticker ?? [])),
			...[...series, ...snapshots].map(({symbol}) => symbol),
		]),
);

/** True for a subject that a list, the text itself or a loaded file gives a symbol. */
export const isInstrument = (briefing: Briefing, subject: string | null): boolean =>
	subject !== null && tickers(briefing).has(subject);
