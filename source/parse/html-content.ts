// The readable part of a saved page, found by Mozilla's Readability on its own light document.

import type {HtmlBlock} from './html-blocks.ts';
import {htmlBlocks} from './html-blocks.ts';
import type {HtmlPage} from './html-page.ts';
import {placeInWords} from './place-in-words.ts';

interface ReaderDocument {
	readonly firstChild: unknown;
}

/** Larger, wider and deeper pages are read without the scoring, whose time grows with the square of these. */
const mostElements = 12_000;
const widestElement = 1_000;
const mostAncestors = 120_000;
const leastText = 250;

const lengthOf = (blocks: readonly HtmlBlock[]): number =>
	blocks.reduce((sum, block) => sum + block.pieces.reduce((all, piece) => all + piece.text.trim().length, 0), 0);

const furniture = /<(nav|footer|aside|form|menu)\b[^>]*>/gi;

/** Everything but navigation, footers and asides. */
function wholePage(page: HtmlPage): readonly HtmlBlock[] {
	const marked = page.body.replace(furniture, tag => tag.replace('>', ' hidden="">'));
	const {blocks} = htmlBlocks(marked, true);
	return blocks.length > 0 ? blocks : htmlBlocks(page.body, true).blocks;
}

async function readable(page: HtmlPage): Promise<readonly HtmlBlock[]> {
	if (page.elements > mostElements || page.widest > widestElement || page.ancestors > mostAncestors) return [];
	const [{default: library}, {default: DocumentParser}] = await Promise.all([
		import('@mozilla/readability'),
		import('@mozilla/readability/JSDOMParser.js'),
	]);
	try {
		const markup = `<html><head></head><body>${page.body}</body></html>`;
		const reader = new DocumentParser();
		// It would print what it cannot read and go on; here the page is then read whole.
		reader.error = message => {
			throw new Error(message);
		};
		const document: ReaderDocument = reader.parse(markup, 'https://page.invalid/');
		if (!document.firstChild) return [];
		const article = new library.Readability(document as unknown as Document, {
			keepClasses: false,
			charThreshold: leastText,
		}).parse();
		return article?.content ? htmlBlocks(article.content, true).blocks : [];
	} catch {
		// The scoring expects a tidy page; what it cannot take is read whole.
		return [];
	}
}

async function articleBlocks(page: HtmlPage): Promise<readonly HtmlBlock[]> {
	const found = await readable(page);
	if (lengthOf(found) >= leastText) return found;
	const whole = wholePage(page);
	return lengthOf(found) * 2 > lengthOf(whole) ? found : whole;
}

/** Blocks of the article in a page, of the whole page where no article stands out; their places are offsets of its words. */
export async function pageBlocks(page: HtmlPage): Promise<readonly HtmlBlock[]> {
	return placeInWords(await articleBlocks(page), page.words);
}
