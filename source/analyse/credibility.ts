// How much an article counts by where it comes from: a label's weight, not a score of truth.

import type {Article} from '../model/article.ts';
import type {SourceRules} from '../rules/source-rules.ts';

/** 0..1 from `data/sources.yaml`. A machine-written text counts at most as such, whoever publishes it. */
export function credibilityOf(article: Article, rules: SourceRules): number {
	const own = rules.weights[article.sourceLabel];
	return article.machineWritten === true ? Math.min(own, rules.weights['machine-written']) : own;
}
