// The name people know a claim's subject by: a ticker stays, an entity id becomes its name.

import type {Briefing} from '../model/briefing.ts';
import {remembered} from './remembered.ts';

const names = remembered(({articles, sentiment, filings}): ReadonlyMap<string, string> => {
	const entities = [...articles.flatMap(article => article.entities), ...sentiment, ...filings];
	return new Map(entities.map(({entityId, name}) => [entityId, name]));
});

export const subjectName = (briefing: Briefing, subject: string | null): string | null =>
	subject === null ? null : (names(briefing).get(subject) ?? subject);
