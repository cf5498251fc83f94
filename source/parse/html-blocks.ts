// The readable blocks of an HTML text: headings, paragraphs, list items, quotes, code, table rows, with links and places.

import {Parser} from 'htmlparser2';
import type {BodyBlockKind} from '../model/article.ts';

export interface HtmlPiece {
	/** Decoded words; white space as it stood. */
	readonly text: string;
	/** Where they begin and end in the HTML; -1 for a mark put in by the reader. In a tidied page what `data-at` holds. */
	readonly at: number;
	readonly to: number;
	readonly url: string | null;
}

export interface HtmlBlock {
	readonly kind: BodyBlockKind;
	readonly level: number;
	readonly pieces: readonly HtmlPiece[];
}

export interface HtmlBlocks {
	readonly blocks: readonly HtmlBlock[];
	/** Elements were nested deeper than the limit; the rest was read without its markup. */
	readonly tooDeep: boolean;
}

const deepest = 400;
const silent = new Set(
	'script style noscript template svg math iframe object embed head title select button textarea form ix:header'.split(
		' ',
	),
);
const paragraphs = new Set(
	'p div section article main header footer aside figure figcaption address center dl dt dd details summary table tbody thead fieldset nav body html caption'.split(
		' ',
	),
);
const lists = new Set(['ul', 'ol', 'menu']);

interface Growing {
	kind: BodyBlockKind;
	level: number;
	pieces: HtmlPiece[];
	cells: number;
}

/** The place of marks between words. */
const nowhere = {at: -1, to: -1, url: null} as const;

/** Thrown to leave the parser; never leaves this file. */
const enough = Symbol('nested too deeply');

class BlockCollector {
	readonly blocks: HtmlBlock[] = [];
	private current: Growing | null = null;
	private readonly context: {name: string; url: string | null; at: number | null}[] = [];
	private silence = 0;
	private listDepth = 0;
	private quoteDepth = 0;
	private exact = 0;
	private breaks = 0;
	/** Where words outside of all elements stand; null: where the parser found them. */
	private readonly outside: number | null;

	constructor(outside: number | null) {
		this.outside = outside;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (this.context.length > deepest) throw enough;
		const stated = attributes['data-at'];
		const at = stated === undefined ? (this.context.at(-1)?.at ?? this.outside) : Number(stated);
		const url = name === 'a' ? (attributes.href ?? null) : (this.context.at(-1)?.url ?? null);
		this.context.push({name, url, at});
		if (silent.has(name) || isHidden(attributes)) this.silence++;
		if (lists.has(name)) this.listDepth++;
		if (name === 'blockquote') this.quoteDepth++;
		if (name === 'pre') this.exact++;
		this.begin(name);
	}

	close(name: string, attributes: Readonly<Record<string, string>>): void {
		this.context.pop();
		if (silent.has(name) || isHidden(attributes)) this.silence--;
		if (lists.has(name)) this.listDepth--;
		if (name === 'blockquote') this.quoteDepth--;
		if (name === 'pre') this.exact--;
		if (
			name === 'tr' ||
			/^h[1-6]$/.test(name) ||
			name === 'li' ||
			name === 'pre' ||
			paragraphs.has(name) ||
			name === 'blockquote'
		)
			this.end();
	}

	text(words: string, at: number, to: number): void {
		if (this.silence > 0) return;
		if (words.trim() === '') {
			const kept = this.exact > 0 ? words : ' ';
			if (this.current && this.current.pieces.length > 0) this.current.pieces.push({text: kept, at, to, url: null});
			return;
		}
		this.breaks = 0;
		this.current ??= this.fresh('paragraph', 0);
		const around = this.context.at(-1);
		// The sign behind a heading that links to itself; a hashtag may begin with a linked sign, too.
		const ownSign = around?.url && (this.current.kind === 'heading' || around.url.startsWith('#'));
		if (ownSign && /^[#¶§🔗]$/u.test(words.trim())) return;
		const hint = around?.at ?? this.outside;
		this.current.pieces.push({text: words, at: hint ?? at, to: hint ?? to, url: around?.url ?? null});
	}

	private begin(name: string): void {
		if (/^h[1-6]$/.test(name)) this.start('heading', Number(name[1]));
		else if (name === 'li') this.start('list-item', Math.max(0, this.listDepth - 1));
		else if (name === 'pre') this.start('code', 0);
		else if (name === 'tr') this.start('table-row', 0);
		else if (name === 'td' || name === 'th') this.cell();
		else if (name === 'br') this.lineBreak();
		else if (name === 'hr') this.end();
		else if (paragraphs.has(name) || name === 'blockquote') this.paragraph();
	}

	/** A paragraph inside an empty list item or first table cell is that item's own text. */
	private paragraph(): void {
		if (this.current && this.current.pieces.length === 0 && this.current.kind === 'list-item') return;
		this.start('paragraph', 0);
	}

	private cell(): void {
		if (this.current?.kind !== 'table-row') this.start('table-row', 0);
		const row = this.current as Growing;
		if (row.pieces.some(piece => piece.text.trim() !== '')) {
			row.pieces.push({text: ' | ', ...nowhere});
			row.cells++;
		}
	}

	private lineBreak(): void {
		const {current} = this;
		if (!current || this.silence > 0) return;
		this.breaks++;
		if (this.breaks > 1 && this.exact === 0 && current.kind !== 'table-row')
			this.start(current.kind === 'heading' ? 'paragraph' : current.kind, current.level);
		else current.pieces.push({text: this.exact > 0 ? '\n' : ' ', ...nowhere});
	}

	private fresh(kind: BodyBlockKind, level: number): Growing {
		return {kind: kind === 'paragraph' && this.quoteDepth > 0 ? 'quote' : kind, level, pieces: [], cells: 1};
	}

	private start(kind: BodyBlockKind, level: number): void {
		this.end();
		this.current = this.fresh(kind, level);
	}

	end(): void {
		const block = this.current;
		this.current = null;
		if (!block?.pieces.some(piece => /[\p{L}\p{N}]/u.test(piece.text))) return;
		const last = block.pieces.findLastIndex(piece => piece.text.trim() !== '' && piece.text !== ' | ');
		// A table with one cell a row is a page layout, not a table.
		const kind = block.kind === 'table-row' && block.cells === 1 ? 'paragraph' : block.kind;
		this.blocks.push({kind, level: block.level, pieces: block.pieces.slice(0, last + 1)});
	}
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
	return (
		attributes.hidden !== undefined || (attributes.style !== undefined && /display\s*:\s*none/i.test(attributes.style))
	);
}

/** Reads any HTML, however broken. Time is linear in its length. In a `tidied` page elements say where their words stand. */
export function htmlBlocks(html: string, tidied = false): HtmlBlocks {
	const collector = new BlockCollector(tidied ? 0 : null);
	const opened: Readonly<Record<string, string>>[] = [];
	let tooDeep = false;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				opened.push(attributes);
				collector.open(name, attributes);
			},
			ontext(data) {
				collector.text(data, parser.startIndex, parser.endIndex + 1);
			},
			onclosetag(name) {
				collector.close(name, opened.pop() ?? {});
			},
		},
		{decodeEntities: true},
	);
	try {
		parser.write(html);
		parser.end();
	} catch (error) {
		if (error !== enough) throw error;
		tooDeep = true;
	}
	collector.end();
	return {blocks: collector.blocks, tooDeep};
}
