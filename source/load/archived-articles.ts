// The articles of an archive for a program that stays open. What fails gives nothing: the archive may be rebuilt by another program
// meanwhile.

import type {Archive} from '../archive/open.ts';
import {loadArticle} from '../archive/recall.ts';
import {idsMatching} from '../archive/search-sql.ts';
import type {KeptArticles} from './kept-articles.ts';

export function keptArticles(archive: Archive): KeptArticles {
	const tried = <T>(ask: () => T, otherwise: T): T => {
		try {
			return ask();
		} catch {
			return otherwise;
		}
	};
	return {
		read: id => tried(() => loadArticle(archive, id), undefined),
		find: query => tried(() => idsMatching(archive, query), null),
	};
}
