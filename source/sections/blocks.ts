// Small constructors, so that sections read as what they show.

import type {Block, Column, Inline, Row, Span, Target, ToneName} from '../model/block.ts';

export const span = (tone: ToneName, text: string): Span => ({text, tone});

export const muted = (text: string): Span => span('muted', text);

/** A date that stands by itself, as it is shown; the app writes it in the reader's style. */
export const dated = (iso: string | null, shown: string): Span =>
	iso === null ? muted(shown) : {...muted(shown), date: iso};

export const space: Block = {kind: 'space'};

/** A paragraph, openable when a target is given. */
export const paragraph = (content: Inline, open?: Target, hang = 0): Block => ({
	kind: 'paragraph',
	content,
	...(hang > 0 ? {hang} : {}),
	...(open ? {open} : {}),
});

export const heading = (level: 1 | 2 | 3, text: string): Block => ({kind: 'heading', level, content: [text]});

/** A sentence in the manner of provenance and hints. */
export const note = (text: string): Block => paragraph([muted(text)]);

/** A column as wide as its cells, never dropped. */
export const column = (id: string, header: string, options: Partial<Column> = {}): Column => ({
	id,
	header,
	align: 'left',
	min: 3,
	grow: 0,
	drop: 0,
	overflow: 'cut',
	...options,
});

export const table = (columns: readonly Column[], rows: readonly Row[], header = true): Block => ({
	kind: 'table',
	columns,
	rows,
	header,
});

/** The first `limit` of the items as blocks, and a line that says how many are left and where they are. */
export function limited<T>(
	items: readonly T[],
	limit: number,
	section: string,
	show: (items: readonly T[]) => readonly Block[],
): readonly Block[] {
	const left = items.length - limit;
	if (left <= 0) return show(items);
	return [...show(items.slice(0, limit)), note(`(${left} more: --section ${section})`)];
}
