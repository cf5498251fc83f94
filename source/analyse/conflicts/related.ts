// Which articles may contradict each other: those that tell one story. Others speak of other days and other things.

import {indexEntities} from '../../language/entity-index.ts';
import {quote} from '../../language/quote.ts';
import type {Conflict} from '../../model/conflict.ts';
import type {Evidence} from '../../model/evidence.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {Story, ThemeLink} from '../../model/story.ts';
import type {Rules} from '../../rules/rules.ts';

/** A conflict before it has a number. */
export type FoundConflict = Omit<Conflict, 'id'>;

export interface Related {
	/** The articles of each story, in reading order. */
	readonly stories: readonly (readonly ReadArticle[])[];
	/** Pairs that share a theme, and no story. */
	readonly themes: readonly (readonly [ReadArticle, ReadArticle])[];
	/** Words of what companies report: revenue, orders. */
	readonly measures: ReadonlySet<string>;
	/** The name of an entity by its ticker or id. */
	readonly nameOf: (subject: string) => string;
}

/** Of a story told by more articles than this only the best are compared: every pair is looked at. */
const most = 30;

/** Articles grouped by story and paired by theme. */
export function relatedArticles(
	read: readonly ReadArticle[],
	stories: readonly Story[],
	themes: readonly ThemeLink[],
	rules: Rules,
): Related {
	const index = indexEntities(rules.entities);
	const byId = new Map(read.map(one => [one.article.id, one]));
	const order = new Map(read.map((one, at) => [one.article.id, at]));
	const place = (one: ReadArticle): number => order.get(one.article.id) ?? 0;
	const known = (ids: readonly string[]): readonly ReadArticle[] =>
		ids
			.map(id => byId.get(id))
			.filter(one => one !== undefined)
			.toSorted((a, b) => place(a) - place(b));
	return {
		stories: stories.map(story => known(story.articleIds.slice(0, most))).filter(group => group.length > 0),
		themes: themes.flatMap(theme => {
			const [a, b] = known(theme.articleIds);
			return a && b ? [[a, b] as const] : [];
		}),
		measures: new Set(rules.claims.business),
		nameOf: subject => (index.bySymbol.get(subject) ?? index.byId.get(subject))?.name ?? '',
	};
}

/** All pairs of a group, the earlier first. */
export const pairsOf = <T>(group: readonly T[]): readonly (readonly [T, T])[] =>
	group.flatMap((a, at) => group.slice(at + 1).map(b => [a, b] as const));

/** A whole sentence as evidence. */
export const sentenceEvidence = ({article}: ReadArticle, sentence: Sentence): Evidence =>
	quote(article, sentence.start, sentence.end);
