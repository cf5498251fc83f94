// Reads a whole HTML page once: what its head states, and a tidy copy of its body of bounded depth and size, with places.

import {Parser} from 'htmlparser2';
import {createMapBuilder, type OffsetMap} from './offset-map.ts';

export interface PageElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

export interface HtmlPage {
	readonly lang: string | null;
	/** `<title>` as written. */
	readonly title: string | null;
	/** First `<h1>` with words. */
	readonly heading: string | null;
	/** `name`, `property` or `itemprop` in lower case → content, the first one of each. */
	readonly meta: ReadonlyMap<string, string>;
	/** `<link>` elements. */
	readonly links: readonly Readonly<Record<string, string>>[];
	/** Values of `<time datetime>` or what stands inside `<time>`. */
	readonly times: readonly string[];
	/** Texts of `<script type="application/ld+json">`. */
	readonly data: readonly string[];
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
	readonly tooDeep: boolean;
	/** Address the browser noted when it saved the page. */
	readonly savedFrom: string | null;
}

const deepest = 250;
const longestData = 400_000;
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

/** Collects while the parser runs; one pass, linear time. */
class PageReader {
	lang: string | null = null;
	title: string | null = null;
	heading: string | null = null;
	savedFrom: string | null = null;
	tooDeep = false;
	elements = 0;
	ancestors = 0;
	widest = 0;
	readonly meta = new Map<string, string>();
	readonly links: Readonly<Record<string, string>>[] = [];
	readonly times: string[] = [];
	readonly data: string[] = [];
	readonly body: string[] = [];
	readonly words: string[] = [];
	readonly map = createMapBuilder();
	private readonly stack: {name: string; written: boolean; children: number}[] = [];
	private silence = 0;
	private taken: {name: string; text: string} | null = null;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		const written = this.writes(name);
		const parent = this.stack.at(-1);
		if (parent && ++parent.children > this.widest) this.widest = parent.children;
		this.stack.push({name, written: written && !empty.has(name), children: 0});
		this.note(name, attributes);
		if (dropped.has(name)) this.silence++;
		if (!written) return;
		this.elements++;
		this.ancestors += this.stack.length;
		this.body.push(empty.has(name) ? `<${name} />` : openTag(name, attributes, this.map.length()));
	}

	/** Names with other characters would not survive the stricter parser behind. */
	private writes(name: string): boolean {
		if (
			this.silence > 0 ||
			dropped.has(name) ||
			name === 'html' ||
			name === 'body' ||
			!/^[a-z][a-z\d]{0,20}$/.test(name)
		)
			return false;
		if (this.stack.length >= deepest) this.tooDeep = true;
		return this.stack.length < deepest;
	}

	text(data: string, at: number, end: number): void {
		if (this.taken && this.taken.text.length < longestData) this.taken.text += data;
		if (this.silence > 0) return;
		this.body.push(escaped(data));
		this.words.push(data);
		this.map.add(data.length, at, end);
	}

	close(name: string): void {
		const element = this.stack.pop();
		this.finishTaken(name);
		if (dropped.has(name)) this.silence--;
		if (element?.written) this.body.push(`</${element.name}>`);
	}

	/** Closes what is still open when the parser had to be left. */
	finish(): void {
		while (this.stack.length > 0) this.close(this.stack.at(-1)?.name ?? '');
	}

	private note(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'html') this.lang ??= attributes.lang ?? attributes['xml:lang'] ?? null;
		else if (name === 'meta') this.metaOf(attributes);
		else if (name === 'link') {
			if (this.links.length < 500) this.links.push(attributes);
		} else if (name === 'time' && attributes.datetime) this.times.push(attributes.datetime);
		else if (attributes.itemprop === 'datePublished' && attributes.content)
			this.addMeta('datepublished', attributes.content);
		const wanted =
			(name === 'title' && this.title === null && !this.stack.some(element => element.name === 'svg')) ||
			(name === 'h1' && this.heading === null) ||
			(name === 'time' && !attributes.datetime) ||
			(name === 'script' && /ld\+json/i.test(attributes.type ?? ''));
		if (wanted && this.taken === null) this.taken = {name, text: ''};
	}

	private metaOf(attributes: Readonly<Record<string, string>>): void {
		const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
		if (key !== undefined && attributes.content) this.addMeta(key.toLowerCase(), attributes.content);
	}

	private addMeta(key: string, content: string): void {
		if (this.meta.size < 500 && !this.meta.has(key)) this.meta.set(key.slice(0, 100), content.slice(0, 4000));
	}

	private finishTaken(name: string): void {
		const taken = this.taken;
		if (taken?.name !== name) return;
		this.taken = null;
		const text = taken.text.trim();
		if (text === '') return;
		if (name === 'title') this.title = text;
		else if (name === 'h1') this.heading = text;
		else if (name === 'time') this.times.push(text.slice(0, 100));
		else if (text.length < longestData) this.data.push(text);
	}
}

const savedComment = /saved from url=\(\d{1,6}\)(https?:\/\/\S{3,2000})/i;
/** Unmatched end tags make the parser look through all open elements: a page this deep is cut instead. */
const hopeless = 1500;

/** Thrown to leave the parser; never leaves this file. */
const enough = Symbol('nested too deeply');

/** Reads a page, however broken. */
export function readPage(html: string): HtmlPage {
	const reader = new PageReader();
	let depth = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > hopeless) throw enough;
				reader.open(name, attributes);
			},
			ontext: data => reader.text(data, parser.startIndex, parser.endIndex + 1),
			onclosetag(name) {
				depth--;
				reader.close(name);
			},
		},
		{decodeEntities: true},
	);
	try {
		parser.write(html);
		parser.end();
	} catch (error) {
		if (error !== enough) throw error;
		reader.tooDeep = true;
	}
	reader.finish();
	const {lang, title, heading, meta, links, times, data, elements, ancestors, widest, tooDeep} = reader;
	return {
		lang,
		title,
		heading,
		meta,
		links,
		times,
		data,
		elements,
		ancestors,
		widest,
		tooDeep,
		body: reader.body.join(''),
		words: reader.words.join(''),
		map: reader.map.map(),
		savedFrom: html.slice(0, 4096).match(savedComment)?.[1] ?? null,
	};
}
