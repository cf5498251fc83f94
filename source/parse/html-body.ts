// Writes HTML blocks into a body, furniture left out, and says where in the file they stand.

import type {Body} from '../model/article.ts';
import type {BoilerplateRules} from '../rules/boilerplate-rules.ts';
import {createBodyWriter} from './body-writer.ts';
import {lineKind} from './boilerplate.ts';
import type {HtmlBlock} from './html-blocks.ts';
import {repairMojibake} from './mojibake.ts';
import {titleKey} from './title.ts';

export interface HtmlPlace {
	/** Offset in the file of an offset in the HTML. */
	readonly raw: (at: number) => number;
	/** 1-based line of the file. */
	readonly line: (at: number) => number;
	/** Where relative links lead from; null when not told. */
	readonly base: string | null;
}

export interface HtmlBody {
	readonly body: Body;
	readonly dropped: number;
	readonly credits: string;
	readonly stripped: number;
}

const wordsOf = (block: HtmlBlock): string =>
	block.pieces
		.map(piece => piece.text)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();

function absolute(url: string, base: string | null): string {
	if (/^(?:https?:|mailto:)/i.test(url)) return url;
	if (base === null || !/^[/.\w?]/.test(url) || /^[a-z][a-z\d+.-]*:/i.test(url)) return '';
	return URL.parse(url, base)?.href ?? '';
}

/** A body of HTML blocks. A heading that repeats the title is left out. */
export function writeHtmlBody(
	blocks: readonly HtmlBlock[],
	place: HtmlPlace,
	title: string | null,
	rules: BoilerplateRules,
): HtmlBody {
	const writer = createBodyWriter('', false);
	const credits: string[] = [];
	const titled = title === null ? null : titleKey(title);
	let dropped = 0;
	for (const [index, block] of blocks.entries()) {
		const words = wordsOf(block);
		if (index < 4 && titled !== null && words.length < 400 && block.kind !== 'list-item' && titleKey(words) === titled)
			continue;
		const kind = block.kind === 'code' || block.kind === 'table-row' ? 'text' : lineKind(rules, words);
		if (kind === 'boilerplate' || kind === 'bio') {
			dropped++;
			if (kind === 'bio') credits.push(words);
			continue;
		}
		writer.open(block.kind, block.level, place.line(block.pieces.find(piece => piece.text.trim() !== '')?.at ?? 0));
		let written = ' ';
		for (const piece of block.pieces) {
			const repaired = repairMojibake(piece.text);
			const text = block.kind !== 'code' && written.endsWith(' ') ? repaired.trimStart() : repaired;
			if (text === '') continue;
			const from = writer.at();
			const raw = place.raw(piece.at);
			writer.put(text, raw, raw + piece.text.length);
			if (piece.url !== null) writer.link(from, absolute(piece.url, place.base));
			written = text;
		}
		writer.close();
	}
	return {body: writer.finish(), dropped, credits: credits.join('\n'), stripped: writer.stripped()};
}
