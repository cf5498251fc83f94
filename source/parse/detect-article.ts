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
	if (endsWith(file, '.md', '.markdown', '.mdown', '.mkd', '.mdx')) return 0.8;
	if (endsWith(file, '.txt', '.text')) return /^#{1,3} \S/m.test(head) && /\]\(https?:/.test(head) ? 0.35 : 0;
	return markup.test(head) ? 0.25 : 0;
}

/** The last resort for anything that has words. */
export function detectText(file: TextFile): number {
	if (!/\p{L}{2}/u.test(file.text.slice(0, headLength))) return 0.02;
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
