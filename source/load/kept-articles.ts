// The articles that are kept beside a briefing, one at a time and by query. Apart from the archive, so that a run without one loads none.

import type {Query} from '../language/query.ts';
import type {ReadArticle} from '../model/findings.ts';

export interface KeptArticles {
	/** An article, whatever its day; undefined where it is not held. */
	readonly read: (id: string) => ReadArticle | undefined;
	/** Ids of all articles that answer a query; null when it cannot be asked. */
	readonly find: (query: Query) => ReadonlySet<string> | null;
}

/** Without an archive. */
export const noneKept: KeptArticles = {read: () => undefined, find: () => null};
