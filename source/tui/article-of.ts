// The article behind a target. Pure.

import type {Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';

const leads = new WeakMap<Briefing, ReadonlyMap<string, string>>();

/** The first article of each story. */
function leadsOf(briefing: Briefing): ReadonlyMap<string, string> {
	const known = leads.get(briefing);
	if (known !== undefined) return known;
	const made = new Map(
		briefing.stories.flatMap(({id, articleIds}) => articleIds.slice(0, 1).map(first => [id, first])),
	);
	leads.set(briefing, made);
	return made;
}

/** Its id: the story's first where it is a story; null where there is none alone. */
export function articleIdOf(target: Target | undefined, briefing: Briefing): string | null {
	if (target?.kind === 'article') return target.id;
	if (target?.kind === 'story') return leadsOf(briefing).get(target.id) ?? null;
	return null;
}
