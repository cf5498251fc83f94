// Reads a whole HTML page once: what its head states, and a tidy copy of its body of bounded depth and size, with places.

import {Parser} from 'htmlparser2';
import {HeadReader, type PageHead} from './html-head.ts';
import {createMapBuilder, type OffsetMap} from './offset-map.ts';

export interface PageElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

export interface HtmlPage extends PageHead {
	/** The body as well-formed markup; `data-at` holds where the words of each element begin in `words`. */
	readonly body: string;
	/** All words of the body as one text. */
	readonly words: string;
	/** From offsets of `words` to the page. */
	readonly map: OffsetMap;
	readonly elements: number;
	/** Sum over all elements of how many they stand in: what walking up from each would cost. */
	readonly ancestors: number;
	/** Most elements directly inside one. */
	readonly widest: number;
	/** Where elements begin to be nested deeper than the limit; null where none is. */
	readonly tooDeep: number | null;
	/** Address noted by the program that saved the page. */
	readonly savedFrom: string | null;
}

const deepest = 250;
const dropped = new Set(
	'script style noscript template svg math iframe object embed link meta base title head input button select textarea picture source video audio canvas map ix:header'.split(
		' ',
	),
);
const empty = new Set('br hr img wbr col'.split(' '));
const keptAttributes = ['id', 'class', 'href', 'role', 'rel', 'itemprop', 'aria-hidden', 'hidden', 'lang'] as const;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function openTag(name: string, attributes: Readonly<Record<string, string>>, at: number): string {
	const kept = keptAttributes
		.flatMap(key => (attributes[key] === undefined ? [] : [` ${key}="${escaped(attributes[key].slice(0, 2000))}"`]))
		.join('');
	const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
		? ' style="display:none"'
		: '';
	return `<${name}${kept}${hidden} data-at="${at}">`;
}

/** Small marks of encyclopedias between the words: "[edit]", "[1]". */
const isMark = (name: string, {class: classes}: Readonly<Record<string, string>>): boolean =>
	classes !== undefined && /(?:^|\s)(?:mw-editsection|mw-jump-link|reference)(?:\s|$)/.test(classes) && name !== 'div';

/** Writes the tidy body while the parser runs; one pass, linear time. */
class BodyTidier {
	tooDeep: number | null = null;
	elements = 0;
	ancestors = 0;
	widest = 0;
	readonly body: string[] = [];
	readonly words: string[] = [];
	readonly map = createMapBuilder();
	private readonly stack: {name: string; written: boolean; silent: boolean; children: number}[] = [];
	private silence = 0;

	open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
		const silent = dropped.has(name) || isMark(name, attributes);
		const written = !silent && this.writes(name, at);
		const parent = this.stack.at(-1);
		if (parent && ++parent.children > this.widest) this.widest = parent.children;
		this.stack.push({name, written: written && !empty.has(name), silent, children: 0});
		if (silent) this.silence++;
		if (!written) return;
		this.elements++;
		this.ancestors += this.stack.length;
		this.body.push(empty.has(name) ? `<${name} />` : openTag(name, attributes, this.map.length()));
	}

	/** Names with other characters would not survive the stricter parser behind. */
	private writes(name: string, at: number): boolean {
		if (this.silence > 0 || name === 'html' || name === 'body' || !/^[a-z][a-z\d]{0,20}$/.test(name)) return false;
		if (this.stack.length >= deepest) this.tooDeep ??= at;
		return this.stack.length < deepest;
	}

	text(data: string, at: number, end: number): void {
		if (this.silence > 0) return;
		this.body.push(escaped(data));
		this.words.push(data);
		this.map.add(data.length, at, end);
	}

	close(): void {
		const element = this.stack.pop();
		if (element?.silent) this.silence--;
		if (element?.written) this.body.push(`</${element.name}>`);
	}

	/** Closes what is still open when the parser had to be left. */
	finish(): void {
		while (this.stack.length > 0) this.close();
	}
}

const savedComment =
	/(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,9}url:\s{0,9})(https?:\/\/\S{3,2000})/i;
/** Unmatched end tags make the parser look through all open elements: a page this deep is cut instead. */
const hopeless = 1500;

/** Thrown to leave the parser; never leaves this file. */
const enough = Symbol('nested too deeply');

/** Reads a page, however broken. */
export function readPage(html: string): HtmlPage {
	const head = new HeadReader();
	const tidier = new BodyTidier();
	let depth = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > hopeless) throw enough;
				head.open(name, attributes);
				tidier.open(name, attributes, parser.startIndex);
			},
			ontext(data) {
				head.text(data);
				tidier.text(data, parser.startIndex, parser.endIndex + 1);
			},
			onclosetag(name) {
				depth--;
				head.close(name);
				tidier.close();
			},
		},
		{decodeEntities: true},
	);
	try {
		parser.write(html);
		parser.end();
	} catch (error) {
		if (error !== enough) throw error;
		tidier.tooDeep ??= parser.startIndex;
	}
	tidier.finish();
	const {elements, ancestors, widest, tooDeep} = tidier;
	return {
		...head.finish(),
		elements,
		ancestors,
		widest,
		tooDeep,
		body: tidier.body.join(''),
		words: tidier.words.join(''),
		map: tidier.map.map(),
		savedFrom: html.slice(0, 4096).match(savedComment)?.[1] ?? null,
	};
}
