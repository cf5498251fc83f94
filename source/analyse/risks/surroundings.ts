// What a sentence is about, where it does not say so itself: the sentences around it, its heading, its article.

import type {RiskRule} from '../../rules/risk-rules.ts';
import type {Scope} from '../../rules/signal-rules.ts';
import {matchesOf, type SentenceView} from './sentence-view.ts';

/** Sentences around this one, nearest first, and what stands for the whole article. */
export interface Surroundings {
	readonly before: readonly SentenceView[];
	readonly after: readonly SentenceView[];
	/** Sets found in the title and in the first sentences. */
	readonly article: ReadonlySet<string>;
	/** Sets found in the heading above. */
	readonly heading: ReadonlySet<string>;
}

/** Sentences outside the paragraph, under the same heading, that still say what it is about. */
const sectionReach = 4;

/** True when the set is found in the sentence, or as far from it as the scope allows. */
export function isAbout(
	set: string,
	scope: Scope,
	view: SentenceView,
	risk: RiskRule,
	surroundings: Surroundings,
): boolean {
	if (matchesOf(view, risk, set).length > 0) return true;
	if (scope === 'sentence') return false;
	if (scope === 'carried') return view.sets.has('pointer') && (surroundings.before[0]?.sets.has(set) ?? false);
	const {blockIndex, heading} = view.sentence;
	const isNear = (other: SentenceView, index: number): boolean =>
		other.sentence.heading === heading && (other.sentence.blockIndex === blockIndex || index < sectionReach);
	const told = [surroundings.before, surroundings.after].flatMap(side => side.filter(isNear));
	if (surroundings.heading.has(set) || told.some(other => other.sets.has(set))) return true;
	return scope === 'article' && surroundings.article.has(set);
}
