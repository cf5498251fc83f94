// Which articles tell the same thing: links of the levels below, strongest first, joined into stories.

import type {ReadArticle} from '../../model/findings.ts';
import type {Story, ThemeLink} from '../../model/story.ts';
import type {Rules} from '../../rules/rules.ts';
import {credibilityOf} from '../credibility.ts';
import type {Link} from './link.ts';
import {nearCopies} from './near-copies.ts';
import {sameEvents} from './same-event.ts';
import {themeLinks} from './themes.ts';

const strength = {duplicate: 0, 'near-copy': 1, 'same-story': 2} as const;
const sureness = {high: 0, medium: 1, low: 2} as const;

const strongestFirst = (x: Link, y: Link): number =>
	strength[x.sameness] - strength[y.sameness] ||
	sureness[x.confidence] - sureness[y.confidence] ||
	x.a - y.a ||
	x.b - y.b;

interface Joined {
	readonly root: (at: number) => number;
	/** Root -> the weakest link that holds its cluster together. */
	readonly weakest: ReadonlyMap<number, Link>;
}

/** Union-find over the links, strongest first: the last link that joined anything is the weakest of its cluster. */
function join(links: readonly Link[], size: number): Joined {
	const parent = Array.from({length: size}, (_, at) => at);
	const root = (at: number): number => {
		let top = at;
		while (parent[top] !== top) {
			parent[top] = parent[parent[top] as number] as number;
			top = parent[top] as number;
		}
		return top;
	};
	const weakest = new Map<number, Link>();
	for (const link of links.toSorted(strongestFirst)) {
		const [a, b] = [root(link.a), root(link.b)];
		if (a === b) continue;
		parent[Math.max(a, b)] = Math.min(a, b);
		weakest.set(Math.min(a, b), link);
	}
	return {root, weakest};
}

/** The most credible first, then the earliest, then by file. */
function bestFirst(members: readonly ReadArticle[], rules: Rules): readonly ReadArticle[] {
	const key = ({article}: ReadArticle): string =>
		`${article.publishedAt ?? '9999'} ${article.places[0]?.file ?? ''} ${article.id}`;
	return members.toSorted(
		(a, b) =>
			credibilityOf(b.article, rules.sources) - credibilityOf(a.article, rules.sources) ||
			(key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0),
	);
}

function storyOf(members: readonly ReadArticle[], weakest: Link | null, rules: Rules): Story {
	const best = bestFirst(members, rules);
	const lead = best[0] as ReadArticle;
	return {
		id: `s-${lead.article.id}`,
		title: (best.find(({article}) => !article.titleDerived) ?? lead).article.title,
		articleIds: best.map(({article}) => article.id),
		sameness: weakest?.sameness ?? null,
		confidence: weakest?.confidence ?? 'high',
		reason: weakest?.reason ?? 'told by one article',
	};
}

/**
 * Stories in the order of their earliest article as given, and theme links between them. Every article is in exactly one
 * story. Deterministic for a given order of `read`; near-linear in their number.
 */
export function clusterStories(
	read: readonly ReadArticle[],
	rules: Rules,
): {readonly stories: readonly Story[]; readonly themes: readonly ThemeLink[]} {
	const {root, weakest} = join([...nearCopies(read), ...sameEvents(read, rules)], read.length);
	const members = new Map<number, ReadArticle[]>();
	for (const [at, one] of read.entries()) {
		const list = members.get(root(at));
		if (list) list.push(one);
		else members.set(root(at), [one]);
	}
	const stories = [...members].map(([at, list]) => storyOf(list, weakest.get(at) ?? null, rules));
	return {stories, themes: themeLinks(stories, new Map(read.map(one => [one.article.id, one])))};
}
