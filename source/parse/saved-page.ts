// What services send in place of data, saved under the name of the data: web pages, error messages, a line of words.

import {quoted} from './problem-list.ts';

const headLength = 4096;

const tagged = (head: string, tag: string): string | null => {
	const from = head.toLowerCase().indexOf(`<${tag}`);
	const start = from < 0 ? -1 : head.indexOf('>', from) + 1;
	const end = start <= 0 ? -1 : head.indexOf('<', start);
	const text = end < 0 ? '' : head.slice(start, end).trim();
	return text === '' ? null : text;
};

/** Whether the text is HTML, or XML that is no feed. */
export function isSavedPage(text: string): boolean {
	const head = text.slice(0, headLength).trimStart().toLowerCase();
	if (!head.startsWith('<')) return false;
	return (
		/^<(?:!doctype html|html|head|body|title|h1|\?xml|error)\b/.test(head) && !/<(?:rss|feed|rdf:rdf|opml)\b/.test(head)
	);
}

/** Says that a page was saved in place of data, with its title or message. */
export function savedPageReason(text: string): string {
	const head = text.slice(0, headLength);
	const said = tagged(head, 'title') ?? tagged(head, 'message') ?? tagged(head, 'h1');
	const what = /^\s*<(?:\?xml|error)/i.test(head) && !/<html/i.test(head) ? 'an XML answer' : 'an HTML page';
	return `${what}${said === null ? '' : ` (${quoted(said)})`} was saved in place of the data; download the file again`;
}
