// What a feed says of all its entries.

import type {Rules} from '../rules/rules.ts';
import {firstWords, linkOf} from './feed-fields.ts';
import {identifySource} from './source-label.ts';
import type {XmlNode} from './xml-tree.ts';

export interface FeedHead {
	readonly title: string | null;
	readonly link: string | null;
	/** Where relative links lead from. */
	readonly base: string | null;
	readonly lang: string | null;
	readonly publisher: string | null;
}

/** The part of a feed that speaks of all entries; a known site's own name is better than "Press Releases". */
export function readHead(feed: XmlNode, rules: Rules): FeedHead {
	const head = feed.children.find(child => child.name === 'channel') ?? feed;
	const id = firstWords(head, ['id']);
	const link = linkOf(head, id !== null && /^https?:/.test(id) ? id : null);
	const stated = firstWords(head, ['dc:publisher']);
	const title = firstWords(head, ['title']);
	const source = identifySource(rules.sources, {name: stated, key: null, url: link});
	return {
		title,
		link,
		base: head.attributes['xml:base'] ?? feed.attributes['xml:base'] ?? link,
		lang: firstWords(head, ['language', 'dc:language']) ?? feed.attributes['xml:lang'] ?? null,
		publisher: stated ?? (source.label === 'unknown' ? null : source.publisher) ?? title,
	};
}
