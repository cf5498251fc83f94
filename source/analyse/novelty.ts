// How much of what an article tells was not told before.

import type {ReadArticle} from '../model/findings.ts';
import {contentWords} from './stories/content-words.ts';
import {newsOf} from './stories/facts.ts';
import {spanOf} from './stories/time.ts';

/** Facts with so many articles before them are looked up among the latest of these only. */
const lookBack = 200;

/** 100 · 0.75^n: the n-th retelling of a story within 24 hours (after RavenPack's event novelty). */
const retold = (before: number): number => 100 * 0.75 ** before;

/** What it tells: its facts; where it has none, the words of its title. */
function tellings(read: ReadArticle): ReadonlySet<string> {
	const facts = newsOf(read);
	return facts.size > 0 ? facts : new Set(contentWords(read.article.title).map(word => `title ${word}`));
}

const timeOf = ({article}: ReadArticle): number => spanOf(article)?.from ?? Number.POSITIVE_INFINITY;

/**
 * Novelty 0-100 by article id: 100 · (1 - largest share of its facts that one earlier article already told). In a story of
 * several articles it is at most 100, 75, 56 … in order. null without a date: nobody can say what came first.
 */
export function noveltyOf(
	read: readonly ReadArticle[],
	storyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number | null> {
	const novelty = new Map<string, number | null>();
	const told = new Map<string, number[]>();
	const inStory = new Map<string, number>();
	const byTime = read.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.article.id < b.article.id ? -1 : 1));
	for (const [at, one] of byTime.entries()) {
		const facts = tellings(one);
		const shared = new Map<number, number>();
		for (const fact of facts)
			for (const other of (told.get(fact) ?? []).slice(-lookBack)) shared.set(other, (shared.get(other) ?? 0) + 1);
		const most = Math.max(0, ...shared.values());
		const story = storyOf.get(one.article.id) ?? one.article.id;
		const before = inStory.get(story) ?? 0;
		const fresh = facts.size === 0 ? 100 : 100 * (1 - most / facts.size);
		novelty.set(one.article.id, one.article.publishedAt === null ? null : Math.min(fresh, retold(before)));
		inStory.set(story, before + 1);
		for (const fact of facts) {
			const list = told.get(fact);
			if (list) list.push(at);
			else told.set(fact, [at]);
		}
	}
	return novelty;
}
