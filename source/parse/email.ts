// Reads e-mail newsletters: one message (.eml) or a mailbox of them (mbox). MIME is decoded by postal-mime.

import PostalMime, {type Email} from 'postal-mime';
import type {Article, ArticleFormat} from '../model/article.ts';
import type {Problem, Severity} from '../model/problem.ts';
import type {Rules} from '../rules/rules.ts';
import {parseDate} from './article-date.ts';
import {findWords} from './find-words.ts';
import type {Parse, TextFile} from './format.ts';
import {type HtmlBlock, htmlBlocks} from './html-blocks.ts';
import {writeHtmlBody} from './html-body.ts';
import {lineFinder} from './lines.ts';
import {makeArticle} from './make-article.ts';
import {safeRecord} from './safe-raw.ts';
import {fieldOf} from './sanitise.ts';

const largestMessage = 16 * 1024 * 1024;

/** The bytes of a decoded text: UTF-8 and the single-byte encodings go there and back without loss. */
function bytesOf(text: string, encoding: string): Uint8Array {
	if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return new TextEncoder().encode(text);
	const bytes = new Uint8Array(text.length);
	const back = new Map<string, number>();
	const decoder = new TextDecoder(encoding);
	for (let byte = 0; byte < 256; byte++) back.set(decoder.decode(Uint8Array.of(byte)), byte);
	for (let at = 0; at < text.length; at++) bytes[at] = back.get(text[at] as string) ?? 63;
	return bytes;
}

interface Message {
	readonly start: number;
	readonly end: number;
}

const separator = /(?:^|\r?\n)(?=From [^\r\n]{3,200}\d{4}\r?\n[\w-]{2,40}:)/g;

/** Messages of a mailbox: each begins with a `From ` line. A single message is one. */
function messagesOf(text: string): readonly Message[] {
	if (!text.startsWith('From ')) return [{start: 0, end: text.length}];
	const starts = [...text.matchAll(separator)].map(match => match.index + match[0].length);
	return starts.map((start, index) => {
		const from = text.indexOf('\n', start) + 1;
		return {start: from, end: starts[index + 1] ?? text.length};
	});
}

/** Paragraphs of a plain-text part. Lines broken at a width are joined; angle-bracketed links go. */
function plainBlocks(text: string): readonly HtmlBlock[] {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/\n-- \n[\s\S]*$/, '')
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

interface MailContext {
	readonly file: TextFile;
	readonly rules: Rules;
	readonly format: ArticleFormat;
	readonly lineAt: (offset: number) => number;
}

function articleOf(
	email: Email,
	{start, end}: Message,
	{file, rules, format, lineAt}: MailContext,
): {readonly article: Article; readonly problems: readonly Problem[]} {
	const line = lineAt(start);
	const title = fieldOf(email.subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:)+/i, ''));
	const html = email.html ? htmlBlocks(email.html).blocks : [];
	const blocks = html.length > 0 ? html : plainBlocks(email.text ?? '');
	// The parts are encoded, so paragraphs are looked up by their words; those not found stand where the last one did.
	const found = findWords(
		file.text,
		start,
		end,
		blocks.map(block => block.pieces.map(piece => piece.text).join('')),
	);
	const located = blocks.map((block, index) => ({
		...block,
		pieces: block.pieces.map(piece => ({...piece, at: found[index] ?? start})),
	}));
	const place = {raw: (at: number): number => at, line: lineAt, base: null};
	const {body, dropped, credits} = writeHtmlBody(located, place, title, rules.boilerplate);
	const date = parseDate(email.date);
	const problems: readonly Problem[] =
		email.date && !date
			? [
					{
						file: file.path,
						line,
						severity: 'warning',
						code: 'invalid-date',
						message: `invalid date "${email.date.slice(0, 60)}" in the message; expected e.g. Tue, 02 Dec 2025 18:56:04 +0000`,
					},
				]
			: [];
	const listed = email.headers.find(header => header.key === 'list-id')?.value.match(/^"?([^"<]{2,100})"?\s*</)?.[1];
	const article = makeArticle(
		{
			file: file.path,
			line,
			format,
			body,
			title,
			publisher:
				fieldOf(email.from?.name) ?? fieldOf(listed) ?? fieldOf(email.from?.address?.replace(/^[^@]{0,200}@/, '')),
			published: date && {value: date.value, confidence: 'high'},
			externalId: fieldOf(email.messageId?.replace(/^<|>$/g, '')),
			lang: fieldOf(email.headers.find(header => header.key === 'content-language')?.value),
			credits,
			boilerplateLines: dropped,
			raw: safeRecord({from: email.from?.address ?? null}),
		},
		rules,
	);
	return {article, problems};
}

/** Hundreds of thousands of lines of a few characters: no mail, and slow to decode, for each line is taken by itself. */
function isShredded(source: string): boolean {
	let lines = 0;
	for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines++;
	return lines > 20_000 && lines * 8 > source.length;
}

/** Articles of one message or mailbox. A message that cannot be decoded is a Problem. */
export const parseEmail: Parse = async (file, {rules}) => {
	const messages = messagesOf(file.text);
	const format = file.text.startsWith('From ') ? 'mbox' : 'email';
	const context: MailContext = {file, rules, format, lineAt: lineFinder(file.text)};
	const articles: Article[] = [];
	const problems: Problem[] = [];
	for (const message of messages) {
		const say = (severity: Severity, code: string, text: string): number =>
			problems.push({file: file.path, line: context.lineAt(message.start), severity, code, message: text});
		if (message.end - message.start > largestMessage) {
			say(
				'warning',
				'too-large',
				`a message of ${Math.round((message.end - message.start) / 1024 / 1024)} MB was left out; up to ${largestMessage / 1024 / 1024} MB are read`,
			);
			continue;
		}
		try {
			const source = file.text.slice(message.start, message.end).replace(/(?:\r?\n){4,}/g, '\n\n\n');
			if (isShredded(source)) {
				say('warning', 'too-many-lines', 'a message of very many nearly empty lines was left out');
				continue;
			}
			const bytes = bytesOf(source, file.encoding);
			const email = await PostalMime.parse(bytes, {maxNestingDepth: 20});
			const read = articleOf(email, message, context);
			if (read.article.body.text === '' && email.subject === undefined)
				say('warning', 'no-text', 'a message without subject and text was left out');
			else articles.push(read.article);
			problems.push(...read.problems);
		} catch (error) {
			say(
				'warning',
				'broken-message',
				`a message could not be decoded (${error instanceof Error ? error.message.slice(0, 120) : 'unknown reason'}); it was left out`,
			);
		}
	}
	return {articles, problems};
};
