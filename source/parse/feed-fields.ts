// Words and links of a feed's elements.

import {htmlWords} from './html-words.ts';
import {cleanField} from './sanitise.ts';
import {childrenNamed, textBelow, type XmlNode} from './xml-tree.ts';

/** What an element says, markup undone; null for nothing. */
export const words = (node: XmlNode | undefined): string | null => {
	if (!node) return null;
	const text = cleanField(htmlWords(textBelow(node)));
	return text === '' ? null : text;
};
/** Words of the first child that has some, the names in order of trust. */
export const firstWords = (node: XmlNode, names: readonly string[]): string | null =>
	childrenNamed(node, names)
		.map(words)
		.find(text => text !== null) ?? null;

/** `scheme://…` of a link, relative ones resolved against the feed's own. */
function address(text: string | null, base: string | null): string | null {
	if (text === null) return null;
	if (/^https?:\/\/\S+$/i.test(text)) return text;
	return base !== null && /^[/?.\w]/.test(text) && !/^[a-z][a-z\d+.-]*:/i.test(text) && !/\s/.test(text)
		? (URL.parse(text, base)?.href ?? null)
		: null;
}

/** Where an entry or a feed leads: its plain or alternate link, else an id that is an address. */
export function linkOf(node: XmlNode, base: string | null): string | null {
	const links = childrenNamed(node, ['feedburner:origlink', 'link']);
	const alternate = links.find(
		link => link.attributes.href !== undefined && (link.attributes.rel ?? 'alternate') === 'alternate',
	);
	const plain = links.find(link => link.text.trim() !== '');
	const guid = childrenNamed(node, ['guid', 'id']).find(id => id.attributes.ispermalink !== 'false');
	const stated = plain?.text ?? alternate?.attributes.href ?? null;
	return (
		address(stated === null ? null : cleanField(stated), base) ??
		(stated === null && guid ? address(cleanField(guid.text), null) : null)
	);
}
