// Writes HTML blocks into a body, furniture left out, and says where in the file they stand.

import type {Body} from '../model/article.ts';
import type {BoilerplateRules} from '../rules/boilerplate-rules.ts';
import {type BodyWriter, createBodyWriter} from './body-writer.ts';
import {lineKind} from './boilerplate.ts';
import type {HtmlBlock} from './html-blocks.ts';
import {repairMojibake} from './mojibake.ts';
import {createMapBuilder, type OffsetMap} from './offset-map.ts';
import {cleanField} from './sanitise.ts';
import {settle} from './settle-body.ts';
import {titleKey} from './title.ts';

export interface HtmlPlace {
	/** From offsets of the pieces to the file, one text after the other. */
	readonly maps: readonly OffsetMap[];
	/** 1-based line of an offset in the file. */
	readonly lineAt: (offset: number) => number;
	/** Where relative links lead from; null when not told. */
	readonly base: string | null;
}

export interface HtmlBody {
	readonly body: Body;
	readonly dropped: number;
	readonly credits: string;
	readonly stripped: number;
}

/** White space other than single blanks. */
const irregular = / {2}|[^\S ]/;

/** What a block says, as one line. */
export function blockWords({pieces}: HtmlBlock): string {
	const words = pieces.map(piece => piece.text).join('');
	return (irregular.test(words) ? words.replace(/\s+/g, ' ') : words).trim();
}

function absolute(url: string, base: string | null): string {
	if (/^(?:https?:|mailto:)/i.test(url)) return url;
	if (base === null || !/^[/.\w?]/.test(url) || /^[a-z][a-z\d+.-]*:/i.test(url)) return '';
	return URL.parse(url, base)?.href ?? '';
}

/** The words of all pieces as one text, and where each piece stands. Line ends of the file are blanks like any other. */
function flatten(blocks: readonly HtmlBlock[]): {readonly flat: string; readonly map: OffsetMap} {
	const map = createMapBuilder();
	const parts: string[] = [];
	for (const {pieces} of blocks)
		for (const {text, at, to} of pieces) {
			map.add(text.length, at, to);
			parts.push(text);
		}
	return {flat: parts.join('').replaceAll('\r', ' '), map: map.map()};
}

/** Copies `words`, which stand at `from` of the flat text; garbled ones are put in repaired. */
function writePiece(writer: BodyWriter, words: string, from: number, exact: boolean): void {
	const repaired = repairMojibake(words);
	if (repaired === words) writer.copy(from, from + words.length, exact);
	else writer.put(cleanField(repaired), from, from + words.length);
}

/** A body of HTML blocks. A heading that repeats the title is left out. */
export function writeHtmlBody(
	blocks: readonly HtmlBlock[],
	{maps, lineAt, base}: HtmlPlace,
	title: string | null,
	rules: BoilerplateRules,
): HtmlBody {
	const {flat, map} = flatten(blocks);
	const writer = createBodyWriter(flat, false);
	const credits: string[] = [];
	const titled = title === null ? null : titleKey(title);
	let dropped = 0;
	let at = 0;
	for (const [index, block] of blocks.entries()) {
		let from = at;
		at = block.pieces.reduce((end, piece) => end + piece.text.length, at);
		const words = blockWords(block);
		if (index < 4 && titled !== null && words.length < 400 && block.kind !== 'list-item' && titleKey(words) === titled)
			continue;
		const kind = block.kind === 'code' || block.kind === 'table-row' ? 'text' : lineKind(rules, words);
		if (kind === 'boilerplate' || kind === 'bio') {
			dropped++;
			if (kind === 'bio') credits.push(words);
			continue;
		}
		writer.open(block.kind, block.level, 1);
		for (const piece of block.pieces) {
			const written = writer.at();
			writePiece(writer, flat.slice(from, from + piece.text.length), from, block.kind === 'code');
			if (piece.url !== null) writer.link(written, absolute(piece.url, base));
			from += piece.text.length;
		}
		writer.close();
	}
	const body = settle(writer.finish(), [map, ...maps], lineAt);
	return {body, dropped, credits: credits.join('\n'), stripped: writer.stripped()};
}
