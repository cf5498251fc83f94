// The article behind a target. Pure.

import type {Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';

/** Its id: the story's first where it is a story; null where there is none alone. */
export function articleIdOf(target: Target | undefined, briefing: Briefing): string | null {
	if (target?.kind === 'article') return target.id;
	if (target?.kind === 'story') return briefing.stories.find(story => story.id === target.id)?.articleIds[0] ?? null;
	return null;
}
