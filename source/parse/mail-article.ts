// One decoded e-mail message becomes an article.

import type {Email} from 'postal-mime';
import type {Article, ArticleFormat} from '../model/article.ts';
import type {Problem} from '../model/problem.ts';
import type {Rules} from '../rules/rules.ts';
import {parseDate} from './article-date.ts';
import {findWords} from './find-words.ts';
import {type HtmlBlock, type HtmlPiece, htmlBlocks} from './html-blocks.ts';
import {blockWords, type HtmlBody, writeHtmlBody} from './html-body.ts';
import {textParts} from './mail-parts.ts';
import {type PlacedText, placedText} from './mail-places.ts';
import {makeArticle} from './make-article.ts';
import {type OffsetMap, shifted, stretchesOf} from './offset-map.ts';
import {plainBlocks} from './plain-blocks.ts';
import {safeRecord} from './safe-raw.ts';
import {fieldOf} from './sanitise.ts';

export interface MailContext {
	readonly file: string;
	/** The whole decoded file. */
	readonly text: string;
	readonly rules: Rules;
	readonly format: ArticleFormat;
	readonly lineAt: (offset: number) => number;
}

export interface Stretch {
	readonly start: number;
	readonly end: number;
}

export interface ReadMail {
	readonly article: Article;
	readonly problems: readonly Problem[];
	/** Characters taken out of its text. */
	readonly stripped: number;
}

const signature = /\r?\n-- ?\r?\n[\s\S]*$/;
const bracketed = /<https?:\/\/[^\s<>]{1,2000}>/g;

/** Paragraphs of a text part. In a plain one lines broken at a width are joined; angle-bracketed links and the signature go. */
function blocksOf(text: string, isHtml: boolean): readonly HtmlBlock[] {
	return isHtml ? htmlBlocks(text).blocks : plainBlocks(text.replace(signature, ''), /\n\s*\n/g, bracketed);
}

const letters = (text: string): string => text.replace(/\s+/g, '');

interface ShownPart {
	readonly blocks: readonly HtmlBlock[];
	readonly map: OffsetMap;
}

/** The part of the file that says what the decoder gave, white space aside. */
export function placedPart(
	words: string,
	isHtml: boolean,
	{start, end}: Stretch,
	context: MailContext,
): PlacedText | null {
	const wanted = letters(words);
	for (const part of textParts(context.text, start, end)) {
		const placed = part.isHtml === isHtml ? placedText(context.text, part, context.format === 'mbox') : null;
		if (placed && letters(placed.text) === wanted) return placed;
	}
	return null;
}

/** Several parts that each say something (a note and the message it forwards), one after the other; null where one cannot be followed. */
function placedParts({start, end}: Stretch, context: MailContext): ShownPart | null {
	const parts = textParts(context.text, start, end).filter(part => !part.isAlternative);
	const placed = parts.map(part => ({part, words: placedText(context.text, part, context.format === 'mbox')}));
	if (parts.length < 2 || placed.some(({words}) => words === null)) return null;
	const blocks = placed.flatMap(({part, words}) => {
		const map = words?.map ?? shifted(part.start);
		const settled = ({text, at, to, url}: HtmlPiece): HtmlPiece => {
			const found = stretchesOf(map, Math.max(0, at), to);
			return {text, at: at < 0 ? -1 : (found[0]?.raw ?? -1), to: found.at(-1)?.end ?? -1, url};
		};
		return blocksOf(words?.text ?? '', part.isHtml).map(block => ({...block, pieces: block.pieces.map(settled)}));
	});
	return {blocks, map: shifted(0)};
}

/** Paragraphs as the decoder gave them, looked up in the file by their words. */
function foundPart(blocks: readonly HtmlBlock[], place: Stretch, context: MailContext): ShownPart {
	const found = findWords(context.text, place.start, place.end, blocks.map(blockWords));
	const pieceAt = (piece: HtmlPiece, at: number): HtmlPiece => ({
		...piece,
		at,
		to: Math.min(at + piece.text.trimEnd().length, place.end),
	});
	const located = blocks.map((block, index) => ({
		...block,
		pieces: block.pieces.map(piece => pieceAt(piece, found[index] ?? place.start)),
	}));
	return {blocks: located, map: shifted(0)};
}

/** What a message says, with places: the one part that says it, several of them, or what the decoder gave. */
function shownPart(email: Email, place: Stretch, context: MailContext): ShownPart {
	const ofHtml = email.html ? htmlBlocks(email.html).blocks : [];
	const isHtml = ofHtml.length > 0;
	const words = isHtml ? (email.html ?? '') : (email.text ?? '');
	const placed = placedPart(words, isHtml, place, context);
	if (placed) return {blocks: blocksOf(placed.text, isHtml), map: placed.map};
	return placedParts(place, context) ?? foundPart(isHtml ? ofHtml : blocksOf(words, false), place, context);
}

function bodyOf(email: Email, title: string | null, place: Stretch, context: MailContext): HtmlBody {
	const {blocks, map} = shownPart(email, place, context);
	return writeHtmlBody(blocks, {maps: [map], lineAt: context.lineAt, base: null}, title, context.rules.boilerplate);
}

const headerOf = (email: Email, key: string): string | undefined =>
	email.headers.find(header => header.key === key)?.value;

/** As the sender wrote it (a message pasted from a mail program says "Sent"), else when it was received. */
const sentDate = (email: Email): string | undefined =>
	headerOf(email, 'date') ??
	headerOf(email, 'sent') ??
	headerOf(email, 'received')?.match(/;\s{0,9}([^;]{8,80})$/)?.[1];

/** The sender's name, the name of the list, or the sender's host. */
const publisherOf = (email: Email): string | null =>
	fieldOf(email.from?.name) ??
	fieldOf(headerOf(email, 'list-id')?.match(/^"?([^"<]{2,100})"?\s*</)?.[1]) ??
	fieldOf(email.from?.address?.replace(/^[^@]{0,200}@/, ''));

function invalidDate(file: string, line: number, stated: string): Problem {
	const message = `invalid date "${fieldOf(stated)?.slice(0, 60) ?? ''}" in the message; expected e.g. Tue, 02 Dec 2025 18:56:04 +0000`;
	return {file, line, severity: 'warning', code: 'invalid-date', message};
}

/** The article of a message that stands at `place` of the file. */
export function mailArticle(email: Email, place: Stretch, context: MailContext): ReadMail {
	const {file, rules, format, lineAt} = context;
	const line = lineAt(place.start);
	const title = fieldOf(email.subject?.replace(/^(?:\s{0,3}(?:re|fwd?|aw|wg|tr)\s{0,3}:){1,9}/i, ''));
	const {body, dropped, credits, stripped} = bodyOf(email, title, place, context);
	const stated = sentDate(email);
	const date = parseDate(stated);
	const article = makeArticle(
		{
			file,
			line,
			format,
			body,
			title,
			publisher: publisherOf(email),
			published: date && {value: date.value, confidence: date.zoneAssumed ? 'medium' : 'high'},
			externalId: fieldOf(email.messageId?.replace(/^<|>$/g, '')),
			lang: fieldOf(headerOf(email, 'content-language')),
			credits,
			boilerplateLines: dropped,
			raw: safeRecord({from: email.from?.address ?? null}),
		},
		rules,
	);
	return {article, problems: stated && !date ? [invalidDate(file, line, stated)] : [], stripped};
}
