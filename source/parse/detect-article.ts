// Tells article formats apart by their first lines, the ending second. Cheap: nothing is parsed here.

import type {TextFile} from './format.ts';

const headLength = 4096;
const headOf = (file: TextFile): string => file.text.slice(0, headLength).trimStart();
const endsWith = (file: TextFile, ...endings: readonly string[]): boolean =>
	endings.some(ending => file.path.toLowerCase().endsWith(ending));

const frontMatter =
	/^(?:---[ \t]*\r?\n[\s\S]{0,4000}?^[\w"'.-]{1,60}[ \t]*:|\+\+\+[ \t]*\r?\n|---(?:js|javascript|json|toml|yaml)\b)/m;
const markup =
	/^(?:#{1,6} \S|[-*+] \S|\d{1,3}[.)] \S|> |```|~~~|\|.{1,400}\|)|\]\([^)\s]{4,300}\)|\*\*\S|^(?:=|-){3,}[ \t]*$/m;

/** Front matter, the ending, or marks such as `# Title` and `[link](…)`. */
export function detectMarkdown(file: TextFile): number {
	const head = headOf(file);
	if (/^(?:---|\+\+\+)/.test(head) && frontMatter.test(head)) return 0.9;
	if (
		/^title::?[ \t]+\S[^\n]*\n(?:\r?\n)?(?:date|author|category|tags|slug|url|source|link|published|created|url source)::?[ \t]/i.test(
			head,
		)
	)
		return 0.85;
	if (endsWith(file, '.md', '.markdown', '.mdown', '.mkd', '.mdx')) return 0.8;
	if (endsWith(file, '.txt', '.text')) return /^#{1,3} \S/m.test(head) && /\]\(https?:/.test(head) ? 0.35 : 0;
	return markup.test(head) ? 0.25 : 0;
}

const otherEndings =
	/\.(?:json|jsonl|csv|tsv|xml|svg|xsd|js|mjs|cjs|ts|tsx|jsx|py|rb|go|rs|java|c|h|cpp|css|scss|less|ya?ml|toml|ini|cfg|conf|env|lock|log|sh|bat|sql|ipynb|map)$/i;
const otherHead = /^(?:[[{]\s*["{[\]}]|<\?xml|<svg|<!DOCTYPE (?!html)|#!|%!PS)/i;

/** The last resort for anything that has words and is not data or code. */
export function detectText(file: TextFile): number {
	const head = headOf(file);
	if (!/[^\x00-\x40\x5B-\x60\x7B-\xBF]{2}/.test(head)) return 0;
	if (otherEndings.test(file.path) || otherHead.test(head)) return 0;
	return endsWith(file, '.txt', '.text') ? 0.3 : 0.1;
}

const feedRoot = /<(?:\w+:)?(?:rss|feed|rdf:rdf|rdf|opml|channel)[\s>]/i;

/** The root element of a feed near the top, whatever the ending and with or without an XML declaration. */
export function detectFeed(file: TextFile): number {
	const head = headOf(file);
	if (!head.includes('<')) return 0;
	const root = head.search(feedRoot);
	if (root < 0 || /<html[\s>]/i.test(head.slice(0, root))) return 0;
	// Prose that quotes a feed has words before it.
	const before = head.slice(0, root).replace(/<[?!][^>]{0,2000}>|<!--[\s\S]{0,2000}?-->/g, '');
	return before.trim().length < 200 && !/^(?:#|---)/.test(head) ? 0.95 : 0;
}

/** A page: a doctype, a root element, or a head near the top. */
export function detectHtml(file: TextFile): number {
	const head = headOf(file);
	if (!head.includes('<')) return 0;
	if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html)\b/i.test(head)) return 0.92;
	if (/<(?:html|head|body)[\s>]/i.test(head) && !/^(?:#|---)/.test(head)) return 0.7;
	return endsWith(file, '.html', '.htm', '.xhtml') ? 0.6 : 0;
}

/** JSON Feed by its version; news items by members such as a title beside a text or a link, and no prices. */
export function detectJsonItems(file: TextFile): number {
	const head = headOf(file);
	if (!/^[[{]/.test(head)) return 0;
	if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(head)) return 0.98;
	const wide = file.text.slice(0, 32_768);
	const titled = /"(?:title|headline|webTitle)"\s*:/i.test(wide);
	const worded =
		/"(?:content|content_html|content_text|body|text|summary|description|abstract|snippet|url|link|web_url|webUrl)"\s*:/i.test(
			wide,
		);
	const priced = /"(?:open|high|low|close|ohlcv?|prices|candles)"\s*:/i.test(wide) || /"facts"\s*:/.test(head);
	if (priced) return 0;
	if (titled && worded) return 0.75;
	// Posts have no title: a text and a moment.
	const posted =
		/"(?:text|full_text|body|selftext|comment_text|content|articleBody)"\s*:\s*["[]/.test(wide) &&
		/"(?:created_?at|created_utc|date\w{0,20}|published\w{0,20}|timestamp|time)"\s*:/i.test(wide);
	return posted ? 0.6 : 0;
}

const mailHeader =
	/^(?:from|to|subject|date|mime-version|received|message-id|return-path|delivered-to|content-type|reply-to|list-id|dkim-signature|x-[\w-]{1,40}):/gim;

/** Header lines of a message before the first blank line, or the `From ` line of a mailbox. */
export function detectEmail(file: TextFile): number {
	if (!/^[A-Za-z][\w-]{1,60}(?::|\s)/.test(file.text.slice(0, 64))) return 0;
	const head = file.text.slice(0, headLength * 2);
	if (/^From [^\r\n]{3,200}\d{4}\r?\n[\w-]{2,40}:/.test(head)) return 0.96;
	const blank = head.search(/\r?\n\r?\n/);
	const header = blank < 0 ? head : head.slice(0, blank);
	const names = new Set([...header.matchAll(mailHeader)].map(match => match[0].toLowerCase()));
	const isMail = names.has('from:') && (names.has('subject:') || names.has('date:')) && names.size >= 3;
	if (isMail && /^[\w-]{1,60}:/.test(head)) return 0.94;
	return endsWith(file, '.eml') && names.size >= 2 ? 0.8 : 0;
}
