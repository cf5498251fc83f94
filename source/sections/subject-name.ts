// The name people know a claim's subject by: a ticker stays, an entity id becomes its name.

import type {Briefing} from '../model/briefing.ts';

const namesOf = new WeakMap<Briefing, ReadonlyMap<string, string>>();

function names(briefing: Briefing): ReadonlyMap<string, string> {
	let known = namesOf.get(briefing);
	if (!known) {
		const entities = [
			...briefing.articles.flatMap(article => article.entities),
			...briefing.sentiment,
			...briefing.filings,
		];
		known = new Map(entities.map(({entityId, name}) => [entityId, name]));
		namesOf.set(briefing, known);
	}
	return known;
}

export const subjectName = (briefing: Briefing, subject: string | null): string | null =>
	subject === null ? null : (names(briefing).get(subject) ?? subject);
