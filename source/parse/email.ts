// Reads e-mail newsletters: one message (.eml), a mailbox of them (mbox), or a page a browser saved as MHTML.
// MIME is decoded by postal-mime.

import PostalMime, {type Email} from 'postal-mime';
import type {Problem} from '../model/problem.ts';
import type {ParseContext, Parsed, TextFile} from './format.ts';
import {type HeldPage, parsePage} from './html.ts';
import {lineFinder} from './lines.ts';
import {type MailContext, mailArticle, placedPart, type Stretch} from './mail-article.ts';
import {shifted} from './offset-map.ts';
import {unsafeNote} from './sanitise.ts';

const largestMessage = 16 * 1024 * 1024;
const mebibytes = (size: number): number => Math.round(size / 1024 / 1024);

const singleByte = /^(?:windows-125\d|iso-8859-\d{1,2}|koi8-[ru]|macintosh|ibm866)$/;

/** The bytes of a text in a single-byte encoding, which goes there and back without loss. */
function singleBytes(text: string, encoding: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	const back = new Map<string, number>();
	const decoder = new TextDecoder(encoding);
	for (let byte = 0; byte < 256; byte++) back.set(decoder.decode(Uint8Array.of(byte)), byte);
	for (let at = 0; at < text.length; at++) bytes[at] = back.get(text[at] as string) ?? 63;
	return bytes;
}

const statedCharset = /\bcharset\s{0,3}=\s{0,3}"?[\w.:-]{2,40}"?/gi;
const encoded = /^content-transfer-encoding:\s{0,9}(?:base64|quoted-printable)/im;

/**
 * What the decoder gets for a message. Bare letters in headers are taken as UTF-8, so the headers become that; a body
 * whose bytes cannot be told from its text (Chinese, Japanese) becomes UTF-8 and says so.
 */
function bytesOf(text: string, encoding: string): Uint8Array {
	const utf8 = new TextEncoder();
	if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return utf8.encode(text);
	if (!singleByte.test(encoding))
		return utf8.encode(encoded.test(text) ? text : text.replace(statedCharset, 'charset=utf-8'));
	const blank = text.search(/\r?\n\r?\n/);
	const headers = utf8.encode(blank < 0 ? '' : text.slice(0, blank));
	const body = singleBytes(blank < 0 ? text : text.slice(blank), encoding);
	const bytes = new Uint8Array(headers.length + body.length);
	bytes.set(headers);
	bytes.set(body, headers.length);
	return bytes;
}

const separator = /(?:^|\r?\n)(?=From [^\r\n]{3,200}\d{4}\r?\n[\w-]{2,40}:)/g;

/** Messages of a mailbox: each begins with a `From ` line. A single message is one. */
function messagesOf(text: string): readonly Stretch[] {
	if (!text.startsWith('From ')) return [{start: 0, end: text.length}];
	const starts = [...text.matchAll(separator)].map(match => match.index + match[0].length);
	return starts.map((start, index) => ({
		start: text.indexOf('\n', start) + 1,
		end: starts[index + 1] ?? text.length,
	}));
}

/** Tens of thousands of lines of a few characters: no mail, and slow to decode, for each line is taken by itself. */
function isShredded(source: string): boolean {
	let lines = 0;
	for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines++;
	return lines > 20_000 && lines * 8 > source.length;
}

type Decoded = {readonly email: Email} | {readonly refused: readonly [code: string, message: string]};

async function decodeMessage(source: string, encoding: string): Promise<Decoded> {
	if (source.length > largestMessage) {
		const sizes = `${mebibytes(source.length)} MB was left out; up to ${mebibytes(largestMessage)} MB are read`;
		return {refused: ['too-large', `a message of ${sizes}`]};
	}
	const packed = source.replace(/(?:\r?\n){4,}/g, '\n\n\n');
	if (isShredded(packed))
		return {refused: ['too-many-lines', 'a message of very many nearly empty lines was left out']};
	try {
		return {email: await PostalMime.parse(bytesOf(packed, encoding), {maxNestingDepth: 20})};
	} catch (error) {
		const why = error instanceof Error ? error.message.slice(0, 120) : 'unknown reason';
		return {refused: ['broken-message', `a message could not be decoded (${why}); it was left out`]};
	}
}

/** Browsers wrap a saved page as a message; its HTML part is the page. */
const locationHeader = 'snapshot-content-location';
const isSavedPage = (email: Email): boolean => email.headers.some(header => header.key === locationHeader);

/** The page of a browser's MHTML with its places; without them where no part says just that. */
function heldPage(email: Email, html: string, place: Stretch, context: MailContext): HeldPage {
	const savedFrom = email.headers.find(header => header.key === locationHeader)?.value ?? null;
	const placed = placedPart(html, true, place, context);
	return {html: placed?.text ?? html, map: placed?.map ?? shifted(place.start), savedFrom};
}

async function readMessage(file: TextFile, place: Stretch, context: MailContext, parse: ParseContext): Promise<Parsed> {
	const line = context.lineAt(place.start);
	const warn = (code: string, message: string): Parsed => ({
		problems: [{file: file.path, line, severity: 'warning', code, message}],
	});
	const source = file.text.slice(place.start, place.end);
	const unquoted = context.format === 'mbox' ? source.replace(/^>(?=>*From )/gm, '') : source;
	const decoded = await decodeMessage(unquoted, file.encoding);
	if ('refused' in decoded) return warn(...decoded.refused);
	const {email} = decoded;
	if (isSavedPage(email) && email.html) return parsePage(file, heldPage(email, email.html, place, context), parse);
	const {article, problems, stripped} = mailArticle(email, place, context);
	if (article.body.text === '' && email.subject === undefined)
		return warn('no-text', 'a message without subject and text was left out');
	return {articles: [article], problems: [...problems, ...unsafeNote(file.path, stripped)]};
}

/** Articles of one message or mailbox. A message that cannot be decoded is a Problem. */
export async function parseEmail(file: TextFile, parse: ParseContext): Promise<Parsed> {
	const format = file.text.startsWith('From ') ? 'mbox' : 'email';
	const context: MailContext = {
		file: file.path,
		text: file.text,
		rules: parse.rules,
		format,
		lineAt: lineFinder(file.text),
	};
	const read: Parsed[] = [];
	for (const place of messagesOf(file.text)) read.push(await readMessage(file, place, context, parse));
	const problems: readonly Problem[] = read.flatMap(part => part.problems ?? []);
	return {articles: read.flatMap(part => part.articles ?? []), problems};
}
