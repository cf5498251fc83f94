// An article as its file has it, line by line with line numbers. Control characters are made visible by the layout. Pure.

import type {Detail, DetailContext} from '../details/detail.ts';
import type {Block} from '../model/block.ts';

const line = (number: string, text: string): Block => ({
	kind: 'paragraph',
	content: [{text: number, tone: 'muted'}, text],
	hang: number.length,
});

/** The file's text where it is text; a sentence where it is a container (a feed, a page, a mailbox). */
export function rawDetail(id: string, {briefing, read}: DetailContext): Detail {
	const shown = briefing.articles.find(article => article.id === id);
	const body = read(id)?.article.body;
	const title = `${shown?.title ?? 'Article'} › as in the file`;
	if (!body?.verbatim)
		return {
			title,
			count: shown?.file ?? '',
			blocks: [{kind: 'paragraph', content: ['The file is a container, not a text; e opens it in the editor.']}],
		};
	const lines = body.raw.split(/\r\n|\r|\n/);
	const cells = String(lines.length).length;
	return {
		title,
		count: shown?.file ?? '',
		blocks: lines.map((text, at) => line(`${String(at + 1).padStart(cells)}  `, text)),
	};
}
