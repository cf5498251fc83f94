// What Enter opens: the content of one thing, from the briefing and the article it came from.

import type {Block, Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {ReadArticle} from '../model/findings.ts';

export interface DetailContext {
	readonly briefing: Briefing;
	/** The article with its text and findings; undefined when it is not at hand. */
	readonly read: (articleId: string) => ReadArticle | undefined;
}

export interface Detail {
	/** `Watch list › Broader market correlation` */
	readonly title: string;
	readonly count: string;
	readonly blocks: readonly Block[];
}

export type DetailOf<K extends Target['kind']> = (target: Extract<Target, {kind: K}>, context: DetailContext) => Detail;
