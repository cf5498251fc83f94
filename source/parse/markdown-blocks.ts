// Finds the blocks of a markdown text: headings, paragraphs, lists, quotes, code, tables; comments and markup lines left out.

import type {BodyBlockKind} from '../model/article.ts';
import {type Line, linesOf} from './lines.ts';
import type {References} from './markdown-inline.ts';
import {
	closingMarks,
	commentOnly,
	delimiterRow,
	fencePattern,
	footnote,
	heading,
	indented,
	item,
	property,
	quoteLead,
	quotePrefix,
	reference,
	rule,
	setext,
	silentOpen,
	templateLine,
} from './markdown-lines.ts';
import {referenceKey} from './markdown-marks.ts';
import type {Stretch} from './markdown-write.ts';

export interface MarkdownBlock {
	readonly kind: BodyBlockKind;
	readonly level: number;
	readonly line: number;
	readonly stretches: readonly Stretch[];
}

export interface MarkdownBlocks {
	readonly blocks: readonly MarkdownBlock[];
	readonly references: References;
}

interface OpenBlock {
	readonly kind: BodyBlockKind;
	readonly level: number;
	readonly line: number;
	readonly stretches: Stretch[];
}

interface Fence {
	readonly mark: string;
	readonly length: number;
}

/** The state machine over lines. Each line is looked at once, so that the time is linear. */
class BlockReader {
	readonly blocks: OpenBlock[] = [];
	readonly references = new Map<string, string>();
	private readonly text: string;
	private current: OpenBlock | null = null;
	private fence: Fence | null = null;
	/** What ends a stretch of markup without words: `-->`, `</script>`. */
	private silentUntil: string | null = null;
	private inTable = false;

	constructor(text: string) {
		this.text = text;
	}

	read(line: Line, next: Line | undefined): void {
		const text = this.text.slice(line.start, line.end);
		if (this.silent(text)) return;
		if (this.fenced(text, line)) return;
		if (text.trim() === '') {
			this.close();
			return;
		}
		if (this.skipped(text)) return;
		const match = text.match(heading);
		if (match) this.heading(text, line, match);
		else if (this.underlined(text)) return;
		else if (rule.test(text)) this.close();
		else if (this.row(text, line, next)) return;
		else this.words(text, line);
	}

	/** Inside a comment or script; or the line opens one. */
	private silent(text: string): boolean {
		if (this.silentUntil !== null) {
			if (text.toLowerCase().includes(this.silentUntil)) this.silentUntil = null;
			return true;
		}
		if (this.fence !== null) return false;
		const element = text.match(silentOpen)?.[1]?.toLowerCase();
		const until =
			element !== undefined ? `</${element}` : /^\s*<!--/.test(text) && !text.includes('-->') ? '-->' : null;
		if (until === null) return false;
		this.close();
		if (!text.toLowerCase().includes(until)) this.silentUntil = until;
		return true;
	}

	private fenced(text: string, line: Line): boolean {
		const match = text.match(fencePattern);
		if (this.fence !== null) {
			if (match?.[1]?.startsWith(this.fence.mark.repeat(this.fence.length)) && match[2]?.trim() === '') {
				this.fence = null;
				this.close();
			} else if (this.current) this.current.stretches.push({start: line.start, end: line.end});
			return true;
		}
		if (!match) return false;
		const marks = match[1] as string;
		this.fence = {mark: marks[0] as string, length: marks.length};
		this.open('code', 0, line.number + 1);
		return true;
	}

	/** Lines without words of the text: templates, comments, link definitions. */
	private skipped(text: string): boolean {
		if (property.test(text)) return true;
		if (templateLine.test(text) || commentOnly.test(text)) {
			this.close();
			return true;
		}
		const definition = this.current?.kind === 'paragraph' ? null : text.match(reference);
		if (!definition) return false;
		const key = referenceKey(definition[1] as string);
		if (!this.references.has(key)) this.references.set(key, definition[2] as string);
		return true;
	}

	private heading(text: string, line: Line, match: RegExpMatchArray): void {
		const from = match[0].length;
		const words = text
			.slice(from)
			.replace(closingMarks, '')
			.replace(/^#+[ \t]*$/, '');
		this.open('heading', (match[1] as string).length, line.number);
		this.add(line.start + from, line.start + from + words.length);
		this.close();
	}

	/** A line of `===` or `---` makes the paragraph above it a heading. */
	private underlined(text: string): boolean {
		const match = text.match(setext);
		const above = this.current;
		if (!match || above?.kind !== 'paragraph') return false;
		this.blocks.push({...above, kind: 'heading', level: match[1]?.startsWith('=') ? 1 : 2});
		this.current = null;
		return true;
	}

	private row(text: string, line: Line, next: Line | undefined): boolean {
		const isRow = text.includes('|');
		if (this.inTable && isRow) {
			if (!delimiterRow.test(text)) this.cells(text, line);
			this.inTable = true;
			return true;
		}
		this.inTable = false;
		const opens =
			isRow &&
			next !== undefined &&
			next.end - next.start < 2000 &&
			this.text.slice(next.start, next.end).includes('-');
		if (!opens || !delimiterRow.test(this.text.slice(next.start, next.end))) return false;
		this.cells(text, line);
		this.inTable = true;
		return true;
	}

	private cells(text: string, line: Line): void {
		this.open('table-row', 0, line.number);
		let from = 0;
		for (const part of text.split('|')) {
			const lead = part.length - part.trimStart().length;
			if (part.trim() !== '') this.add(line.start + from + lead, line.start + from + lead + part.trim().length);
			from += part.length + 1;
		}
		this.close();
	}

	/** A list item, quote, note, indented code or paragraph begins or goes on. */
	private words(text: string, line: Line): void {
		const marker = text.match(item);
		const quoted = text.match(quotePrefix);
		const note = text.match(footnote);
		if (marker && (this.current?.kind !== 'paragraph' || !/^\s*\d+[.)]/.test(text) || /^\s*1[.)]/.test(text))) {
			const depth = Math.floor((marker[1] as string).replaceAll('\t', '    ').length / 2);
			this.open('list-item', Math.min(depth, 9), line.number);
			this.add(line.start + marker[0].length, line.end);
		} else if (quoted) {
			const from = quoted[0].length;
			const rest = text.slice(from);
			if (rest.trim() === '') this.close();
			else {
				if (this.current?.kind !== 'quote') this.open('quote', 0, line.number);
				this.add(line.start + from + (rest.match(quoteLead)?.[0].length ?? 0), line.end);
			}
		} else if (note) {
			this.open('paragraph', 0, line.number);
			this.add(line.start + note[0].length, line.end);
		} else if (this.current === null && indented.test(text) && this.blocks.at(-1)?.kind !== 'list-item') {
			this.open('code', 0, line.number);
			this.add(line.start, line.end);
		} else {
			if (this.current === null) this.open('paragraph', 0, line.number);
			this.add(line.start, line.end);
		}
	}

	private open(kind: BodyBlockKind, level: number, line: number): void {
		this.close();
		this.current = {kind, level, line, stretches: []};
	}

	private add(start: number, end: number): void {
		const kind = this.current?.kind;
		let from = start;
		let to = end;
		if (kind !== 'code') {
			while (from < to && /\s/.test(this.text[from] as string)) from++;
			while (to > from && /\s/.test(this.text[to - 1] as string)) to--;
			// A backslash at the end of a line is a line break.
			if (this.text[to - 1] === '\\' && this.text[to - 2] !== '\\') to--;
		}
		if (to > from) this.current?.stretches.push({start: from, end: to});
	}

	close(): void {
		if (this.current && this.current.stretches.length > 0) this.blocks.push(this.current);
		this.current = null;
		this.inTable = false;
	}
}

/** Blocks from `from` to the end of the text, whose line there has the number `first`. */
export function markdownBlocks(text: string, from: number, first: number): MarkdownBlocks {
	const reader = new BlockReader(text);
	const lines = linesOf(text, from, text.length, first);
	for (const [index, line] of lines.entries()) reader.read(line, lines[index + 1]);
	reader.close();
	return {blocks: reader.blocks, references: reader.references};
}
