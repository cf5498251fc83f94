// Reads saved HTML pages, and inline-XBRL filings, as one article each.

import type {Problem} from '../model/problem.ts';
import {parseDate} from './article-date.ts';
import {bylineDate, type FoundDate} from './date-hint.ts';
import type {Parse, ParseContext, Parsed, TextFile} from './format.ts';
import {type HtmlBlock, htmlBlocks} from './html-blocks.ts';
import {blockWords, type HtmlBody, writeHtmlBody} from './html-body.ts';
import {pageBlocks} from './html-content.ts';
import {pageMeta} from './html-meta.ts';
import {readPage} from './html-page.ts';
import {isInlineXbrl, type XbrlFacts, xbrlFacts} from './ixbrl.ts';
import {lineFinder} from './lines.ts';
import {makeArticle} from './make-article.ts';
import {asItIs, type OffsetMap, stretchesOf} from './offset-map.ts';
import {safeRecord} from './safe-raw.ts';
import {unsafeNote} from './sanitise.ts';
import {longestPage, tooLong} from './text-limit.ts';

/** The date of report of an 8-K is its event; the period of other forms ends weeks before they are filed. */
function filedDate(facts: XbrlFacts | null): FoundDate | null {
	const date = parseDate(facts?.reported);
	return date && {value: date.value, confidence: facts?.form === '8-K' ? 'medium' : 'low'};
}

/** What a block says; the cells of a row, which may lay out a page, by themselves. */
const linesOf = (block: HtmlBlock): readonly string[] => blockWords(block).split(' | ');

/** Filings are titled with the name of their file, if at all: who filed which form says more. */
function filingTitle(stated: string | null, facts: XbrlFacts | null): string | null {
	const says = stated !== null && /\s/.test(stated);
	if (says || !facts?.registrant || !facts.form) return null;
	return `${facts.registrant} ${facts.form}`;
}

function problemsOf(
	file: TextFile,
	tooDeep: number | null,
	body: HtmlBody,
	lineAt: (at: number) => number,
): readonly Problem[] {
	const say = (line: number, code: string, message: string): Problem => ({
		file: file.path,
		line,
		severity: 'warning',
		code,
		message,
	});
	const deep = 'elements are nested more than 250 levels deep from here on; those further in lost their markup';
	return [
		...(tooDeep === null ? [] : [say(lineAt(tooDeep), 'too-deep', deep)]),
		...(body.body.text === ''
			? [say(1, 'no-text', 'the page holds no readable text; save it again once it has loaded')]
			: []),
	];
}

/** A page inside another file (a browser's MHTML): its text, and where that stands. */
export interface HeldPage {
	readonly html: string;
	readonly map: OffsetMap;
	/** Where the page was saved from, as the file around it says. */
	readonly savedFrom: string | null;
}

/** One article from a page. */
export const parseHtml: Parse = (file, context) =>
	parsePage(file, {html: file.text, map: asItIs, savedFrom: null}, context);

/** One article from a page that `file` holds. */
export async function parsePage(
	file: TextFile,
	{html, map, savedFrom}: HeldPage,
	{rules}: ParseContext,
): Promise<Parsed> {
	const refused = tooLong(file, longestPage);
	if (refused) return {problems: [refused]};
	const page = readPage(html);
	const filing = isInlineXbrl(html);
	const facts = filing ? xbrlFacts(html) : null;
	const blocks = filing ? htmlBlocks(html).blocks : await pageBlocks(page);
	const meta = pageMeta({...page, savedFrom: page.savedFrom ?? savedFrom}, blocks.slice(0, 8).flatMap(linesOf));
	const title = filingTitle(meta.title, facts) ?? meta.title;
	const lineAt = lineFinder(file.text);
	const place = {maps: filing ? [map] : [page.map, map], lineAt, base: meta.url};
	const written = writeHtmlBody(blocks, place, title, rules.boilerplate);
	const {body, dropped, credits} = written;
	const deepAt = page.tooDeep === null ? null : (stretchesOf(map, page.tooDeep, page.tooDeep + 1)[0]?.raw ?? null);
	const published = meta.published
		? {value: meta.published.value, confidence: meta.published.zoneAssumed ? ('medium' as const) : ('high' as const)}
		: (filedDate(facts) ?? bylineDate(body));
	const article = makeArticle(
		{
			file: file.path,
			line: body.blocks[0]?.line ?? 1,
			format: filing ? 'ixbrl' : 'html',
			body,
			title,
			description: meta.description,
			publisher: facts?.registrant ?? meta.publisher,
			sourceKey: filing ? 'sec' : null,
			url: meta.url,
			published,
			alone: true,
			updatedAt: meta.updated?.value ?? null,
			lang: meta.lang,
			credits: `${meta.author ?? ''}\n${credits}`,
			tags: meta.tags,
			boilerplateLines: dropped,
			raw: safeRecord({
				...(meta.author === null ? {} : {author: meta.author}),
				...(meta.translations.length === 0 ? {} : {translations: meta.translations}),
				...(facts ?? {}),
			}),
		},
		rules,
	);
	return {
		articles: body.text === '' && title === null ? [] : [article],
		problems: [...problemsOf(file, deepAt, written, lineAt), ...unsafeNote(file.path, written.stripped)],
	};
}
