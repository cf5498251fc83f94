// The inside of a markdown block: emphasis, links, code, entities and inline HTML become plain words with their places.

import {gapMarker} from '../language/gaps.ts';
import {decodeEntity} from './entities.ts';
import {
	at,
	attributes,
	autolink,
	bareUrl,
	destination,
	entity,
	isSpace,
	isWord,
	label,
	referenceKey,
	tag,
	template,
	wikiLink,
} from './markdown-marks.ts';

export type References = ReadonlyMap<string, string>;

export type Piece =
	/** `exact`: code, in which nothing is looked for. */
	| {readonly kind: 'copy'; readonly start: number; readonly end: number; readonly exact?: true}
	| {readonly kind: 'put'; readonly text: string; readonly start: number; readonly end: number}
	| {readonly kind: 'gap'}
	| {readonly kind: 'open'; readonly id: number}
	| {readonly kind: 'close'; readonly id: number; readonly url: string}
	/** A run of emphasis marks; `left` of them turn out to be plain characters. */
	| {readonly kind: 'marks'; readonly start: number; left: number};

interface Bracket {
	readonly at: number;
	readonly image: boolean;
	readonly piece: number;
}

const special = /[\\`*_~=[\]!<&\n{]|https?:\/\//g;
/** Scans one block's text into pieces. `text` is the stretches joined by newlines; offsets are in that text. */
class Scanner {
	readonly pieces: Piece[] = [];
	private readonly text: string;
	private readonly references: References;
	private readonly brackets: Bracket[] = [];
	private readonly openers = new Map<string, {piece: Piece & {kind: 'marks'}; count: number}[]>();
	private plainFrom = 0;
	private ids = 0;
	private readonly noBacktick = new Set<number>();
	private noTemplateBefore = 0;

	constructor(text: string, references: References) {
		this.text = text;
		this.references = references;
	}

	scan(): readonly Piece[] {
		const {text} = this;
		special.lastIndex = 0;
		let position = 0;
		for (;;) {
			special.lastIndex = position;
			const match = special.exec(text);
			if (!match) break;
			const next = this.read(match.index, match[0]);
			position = Math.max(next, match.index + 1);
		}
		this.flush(text.length, text.length);
		return this.pieces;
	}

	/** Handles what begins at `index`; returns where to go on. Returning `index` leaves the character as it is. */
	private read(index: number, found: string): number {
		switch (found) {
			case '\\':
				return /[!-/:-@[-`{-~]/.test(this.text[index + 1] ?? '') ? this.flush(index, index + 1) + 1 : index;
			case '`':
				return this.code(index);
			case '*':
			case '_':
			case '~':
			case '=':
				return this.emphasis(index, found);
			case '!':
				return this.text[index + 1] === '[' ? this.openBracket(index, true) : index;
			case '[':
				return this.openBracket(index, false);
			case ']':
				return this.closeBracket(index);
			case '<':
				return this.angle(index);
			case '&':
				return this.entityAt(index);
			case '{':
				return this.templateAt(index);
			case '\n':
				this.flush(index, index + 1);
				this.pieces.push({kind: 'put', text: ' ', start: index, end: index + 1});
				return index + 1;
			default:
				return this.url(index);
		}
	}

	/** Ends the plain stretch before `end`; plain text goes on at `next`. */
	private flush(end: number, next: number): number {
		if (end > this.plainFrom) this.pieces.push({kind: 'copy', start: this.plainFrom, end});
		this.plainFrom = next;
		return next;
	}

	private code(index: number): number {
		const ticks = this.text.slice(index).match(/^`{1,100}/)?.[0].length ?? 1;
		const from = index + ticks;
		if (this.noBacktick.has(ticks)) return from;
		const fence = '`'.repeat(ticks);
		let close = this.text.indexOf(fence, from);
		while (close >= 0 && (this.text[close + ticks] === '`' || this.text[close - 1] === '`')) {
			let after = close + ticks;
			while (this.text[after] === '`') after++;
			close = this.text.indexOf(fence, after);
		}
		if (close < 0) {
			this.noBacktick.add(ticks);
			return from;
		}
		this.flush(index, close + ticks);
		this.pieces.push({kind: 'copy', start: from, end: close, exact: true});
		return close + ticks;
	}

	private emphasis(index: number, mark: string): number {
		let end = index;
		while (this.text[end] === mark && end - index < 500) end++;
		const count = end - index;
		if ((mark === '~' || mark === '=') && count !== 2) return end;
		const before = this.text[index - 1];
		const after = this.text[end];
		// "2*3*4" is a product: losing its signs would make another number.
		if (/\d/.test(before ?? '') && /\d/.test(after ?? '')) return end;
		const canOpen = !isSpace(after) && (mark !== '_' || !isWord(before));
		const canClose = !isSpace(before) && (mark !== '_' || !isWord(after));
		if (!canOpen && !canClose) return end;
		this.flush(index, end);
		const piece: Piece & {kind: 'marks'} = {kind: 'marks', start: index, left: count};
		this.pieces.push(piece);
		const stack = this.openers.get(mark) ?? [];
		if (canClose)
			while (piece.left > 0 && stack.length > 0) {
				const opener = stack.at(-1) as {piece: Piece & {kind: 'marks'}; count: number};
				const pair = Math.min(opener.piece.left, piece.left);
				opener.piece.left -= pair;
				piece.left -= pair;
				if (opener.piece.left === 0) stack.pop();
			}
		if (canOpen && piece.left > 0) stack.push({piece, count});
		this.openers.set(mark, stack);
		return end;
	}

	private openBracket(index: number, image: boolean): number {
		const from = image ? index + 1 : index;
		const wiki = this.text[from + 1] === '[' ? at(wikiLink, this.text, from) : null;
		if (wiki) {
			const end = from + wiki[0].length;
			this.flush(index, end);
			const shown = wiki[2] ?? wiki[1] ?? '';
			const start = end - 2 - shown.length;
			if (!image) this.pieces.push({kind: 'copy', start, end: end - 2});
			return end;
		}
		if (this.text.startsWith(gapMarker, index)) return index + gapMarker.length;
		const footnote = this.text[from + 1] === '^' ? at(label, this.text, from) : null;
		if (footnote) return this.flush(index, from + footnote[0].length);
		this.flush(index, from + 1);
		this.pieces.push({kind: 'copy', start: index, end: from + 1});
		if (this.brackets.length < 200) this.brackets.push({at: index, image, piece: this.pieces.length - 1});
		return from + 1;
	}

	private closeBracket(index: number): number {
		const bracket = this.brackets.pop();
		if (!bracket) return index;
		const inner = this.text.slice(bracket.at + (bracket.image ? 2 : 1), Math.min(index, bracket.at + 400));
		const target = this.target(index, inner);
		if (!target) return index;
		this.flush(index, target.end);
		if (bracket.image) {
			// The words of a picture are not words of the text.
			this.pieces.length = bracket.piece;
			return target.end;
		}
		const id = this.ids++;
		this.pieces[bracket.piece] = {kind: 'open', id};
		this.pieces.push({kind: 'close', id, url: target.url});
		return target.end;
	}

	/** What a `]` at `index` leads to: `(url)`, `[label]`, or the label itself. */
	private target(index: number, inner: string): {readonly url: string; readonly end: number} | null {
		const next = this.text[index + 1];
		const direct = next === '(' ? at(destination, this.text, index + 1) : null;
		if (direct) return {url: direct[1] ?? direct[2] ?? '', end: index + 1 + direct[0].length};
		const named = next === '[' ? at(label, this.text, index + 1) : null;
		const key = referenceKey(named && named[1] !== '' ? (named[1] ?? '') : inner);
		const url = this.references.get(key);
		if (url !== undefined) return {url, end: index + 1 + (named ? named[0].length : 0)};
		return null;
	}

	private angle(index: number): number {
		const link = at(autolink, this.text, index);
		if (link) {
			const end = index + link[0].length;
			this.flush(index, end);
			this.linked(index + 1, end - 1, link[1] as string);
			return end;
		}
		const element = at(tag, this.text, index);
		if (!element) return index;
		const end = index + element[0].length;
		this.flush(index, end);
		if (element[1]?.toLowerCase() === 'br') this.pieces.push({kind: 'put', text: ' ', start: index, end});
		return end;
	}

	private linked(start: number, end: number, url: string): void {
		const id = this.ids++;
		this.pieces.push({kind: 'open', id}, {kind: 'copy', start, end}, {kind: 'close', id, url});
	}

	private url(index: number): number {
		const match = at(bareUrl, this.text, index);
		if (!match) return index;
		const url = match[0].replace(/[.,;:!?*_~]+$/, '');
		this.flush(index, index + url.length);
		this.linked(index, index + url.length, url);
		return index + url.length;
	}

	private entityAt(index: number): number {
		const match = at(entity, this.text, index);
		const decoded = match ? decodeEntity(match[0]) : null;
		if (!match || decoded === null) return index;
		const end = index + match[0].length;
		this.flush(index, end);
		this.pieces.push({kind: 'put', text: decoded, start: index, end});
		return end;
	}

	private closedTemplate(index: number): RegExpExecArray | null {
		// Without an end mark ahead there is nothing to find; looking again at every brace would cost a pass each.
		if (index < this.noTemplateBefore) return null;
		const match = at(template, this.text, index);
		if (!match) this.noTemplateBefore = index + 400;
		return match;
	}

	/** `{{ variable }}` of a template holds words that are not here; `{% tag %}` and `{#id}` hold none. */
	private templateAt(index: number): number {
		const next = this.text[index + 1] ?? '';
		const match = '{%'.includes(next)
			? this.closedTemplate(index)
			: ':#.'.includes(next)
				? at(attributes, this.text, index)
				: null;
		if (!match) return index;
		this.flush(index, index + match[0].length);
		if (/^\{\{(?![<%])/.test(match[0])) this.pieces.push({kind: 'gap'});
		return index + match[0].length;
	}
}

/** The pieces of one block's text, in order. Linear in its length. */
export const scanInline = (text: string, references: References): readonly Piece[] =>
	new Scanner(text, references).scan();
