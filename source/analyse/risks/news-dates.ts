// Days on which articles about AI companies appeared.

import {indexEntities} from '../../language/entity-index.ts';
import {rollUp} from '../../language/mentions.ts';
import type {Entity} from '../../model/entity.ts';
import type {ReadArticle} from '../../model/findings.ts';

const themed: readonly string[] = ['hyperscaler', 'ai-lab', 'chipmaker', 'neocloud'];
/** One mention in passing makes no article about AI. */
const fewestSentences = 2;

/** ISO dates, ascending, of dated articles that name AI companies in at least two sentences. */
export function newsDatesOf(read: readonly ReadArticle[], entities: readonly Entity[]): readonly string[] {
	const index = indexEntities(entities);
	const isThemed = (id: string): boolean => rollUp(index, id)?.classes.some(name => themed.includes(name)) ?? false;
	const dates = read.flatMap(({article, findings}) => {
		const day = article.publishedAt;
		if (day === null || day.length < 10) return [];
		const sentences = new Set(
			findings.mentions.filter(({entityId}) => isThemed(entityId)).map(({sentence}) => sentence),
		);
		return sentences.size >= fewestSentences ? [day.slice(0, 10)] : [];
	});
	return [...new Set(dates)].toSorted();
}
