// One decoded e-mail message becomes an article.

import type {Email} from 'postal-mime';
import type {Article, ArticleFormat} from '../model/article.ts';
import type {Problem} from '../model/problem.ts';
import type {Rules} from '../rules/rules.ts';
import {parseDate} from './article-date.ts';
import {findWords} from './find-words.ts';
import {type HtmlBlock, htmlBlocks} from './html-blocks.ts';
import {type HtmlBody, writeHtmlBody} from './html-body.ts';
import {makeArticle} from './make-article.ts';
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

const signature = /\n-- \n[\s\S]*$/;

/** Paragraphs of a plain-text part. Lines broken at a width are joined; angle-bracketed links and the signature go. */
function plainBlocks(text: string): readonly HtmlBlock[] {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(signature, '')
		.split(/\n\s*\n/)
		.map(part =>
			part
				.replace(/<https?:\/\/[^\s<>]{1,2000}>/g, '')
				.replace(/\s+/g, ' ')
				.trim(),
		)
		.filter(part => part !== '')
		.map(part => ({kind: 'paragraph', level: 0, pieces: [{text: part, at: 0, url: null}]}));
}

const wordsOf = (block: HtmlBlock): string => block.pieces.map(piece => piece.text).join('');

/** The HTML part, else the plain one. Parts are encoded, so paragraphs are looked up in the file by their words. */
function bodyOf(
	email: Email,
	title: string | null,
	{start, end}: Stretch,
	{text, lineAt, rules}: MailContext,
): HtmlBody {
	const html = email.html ? htmlBlocks(email.html).blocks : [];
	const blocks = html.length > 0 ? html : plainBlocks(email.text ?? '');
	const found = findWords(text, start, end, blocks.map(wordsOf));
	const located = blocks.map((block, index) => ({
		...block,
		pieces: block.pieces.map(piece => ({...piece, at: found[index] ?? start})),
	}));
	return writeHtmlBody(located, {raw: at => at, line: lineAt, base: null}, title, rules.boilerplate);
}

const headerOf = (email: Email, key: string): string | undefined =>
	email.headers.find(header => header.key === key)?.value;

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
	const date = parseDate(email.date);
	const article = makeArticle(
		{
			file,
			line,
			format,
			body,
			title,
			publisher: publisherOf(email),
			published: date && {value: date.value, confidence: 'high'},
			externalId: fieldOf(email.messageId?.replace(/^<|>$/g, '')),
			lang: fieldOf(headerOf(email, 'content-language')),
			credits,
			boilerplateLines: dropped,
			raw: safeRecord({from: email.from?.address ?? null}),
		},
		rules,
	);
	return {article, problems: email.date && !date ? [invalidDate(file, line, email.date)] : [], stripped};
}
