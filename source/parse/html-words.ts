// The words of a short HTML text, such as a title in a feed.

import {decodeHTML} from 'entities';
import {htmlBlocks} from './html-blocks.ts';

const inlineMarkup =
	/<\/?(?:a|abbr|b|bdi|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|nobr|p|q|s|small|span|strike|strong|sub|sup|tt|u|ul|var|wbr)(?:\s[^<>]{0,2000})?\/?>/i;

/** The words of a short HTML text, such as a title in a feed. */
export function htmlWords(html: string): string {
	if (!/[<&]/.test(html)) return html;
	// "Vec<T>" in a title is no markup.
	if (!inlineMarkup.test(html)) return decodeHTML(html);
	return htmlBlocks(html)
		.blocks.flatMap(block => [...block.pieces.map(piece => piece.text), ' '])
		.join('');
}
