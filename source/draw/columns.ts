// How wide the columns of a table become: least widths first, then natural ones, then what is left over.

import type {Column} from '../model/block.ts';

export interface PlacedColumn {
	/** Index in the table's columns. */
	readonly index: number;
	readonly width: number;
}

/** Blank cells between columns; one less on a phone. */
export const gapFor = (width: number): number => (width < 50 ? 1 : 2);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Least widths: what a column asks for, unless all of its cells are narrower. */
const leastWidths = (columns: readonly Column[], natural: readonly number[]): readonly number[] =>
	columns.map(({min}, index) => Math.max(1, Math.min(min, natural[index] ?? min)));

/** Columns that stay: those with the highest `drop` go until the least widths fit, then from the right. */
function staying(columns: readonly Column[], least: readonly number[], width: number, gap: number): readonly number[] {
	let kept = columns.map((_, index) => index);
	const need = (): number => sum(kept.map(index => least[index] as number)) + gap * (kept.length - 1);
	while (kept.length > 1 && need() > width) {
		const highest = Math.max(...kept.map(index => (columns[index] as Column).drop));
		if (highest === 0) break;
		const gone = kept.findLast(index => (columns[index] as Column).drop === highest);
		kept = kept.filter(index => index !== gone);
	}
	// Not even what must stay fits: one cell each at least, as many as there is room for.
	const most = Math.max(1, Math.floor((width + gap) / (1 + gap)));
	return kept.slice(0, most);
}

/** Widths that together with the gaps do not exceed `width`. `natural` is the widest cell of each column. */
export function placeColumns(
	columns: readonly Column[],
	natural: readonly number[],
	width: number,
	gap: number,
): readonly PlacedColumn[] {
	const least = leastWidths(columns, natural);
	const kept = staying(columns, least, width, gap);
	const room = Math.max(kept.length, width - gap * (kept.length - 1));
	const widths = shrink(
		kept.map(index => least[index] as number),
		room,
	);
	fillNatural(widths, kept, columns, natural, room);
	shareNeeded(widths, kept, columns, natural, room);
	shareRest(widths, kept, columns, room);
	return kept.map((index, at) => ({index, width: widths[at] as number}));
}

/** Takes single cells from the widest until the sum fits. */
function shrink(widths: readonly number[], room: number): number[] {
	const shrunk = [...widths];
	while (sum(shrunk) > room) {
		const widest = shrunk.indexOf(Math.max(...shrunk));
		if ((shrunk[widest] as number) <= 1) break;
		shrunk[widest] = (shrunk[widest] as number) - 1;
	}
	return shrunk;
}

/**
 * Columns get their natural width as far as there is room, the important ones first. Those that grow and wrap wait:
 * a cut loses words, a wrap does not.
 */
function fillNatural(
	widths: number[],
	kept: readonly number[],
	columns: readonly Column[],
	natural: readonly number[],
	room: number,
): void {
	const importance = [...kept.entries()].toSorted(
		([, a], [, b]) => (columns[a] as Column).drop - (columns[b] as Column).drop,
	);
	for (const [at, index] of importance) {
		const {grow, overflow} = columns[index] as Column;
		if (grow > 0 && overflow === 'wrap') continue;
		const wanted = (natural[index] as number) - (widths[at] as number);
		const given = Math.max(0, Math.min(wanted, room - sum(widths)));
		widths[at] = (widths[at] as number) + given;
	}
}

/** Growing columns share by weight, none beyond its widest cell: what one does not need spares another a wrapped line. */
function shareNeeded(
	widths: number[],
	kept: readonly number[],
	columns: readonly Column[],
	natural: readonly number[],
	room: number,
): void {
	const growOf = (at: number): number => (columns[kept[at] as number] as Column).grow;
	const lacking = (at: number): number => (natural[kept[at] as number] as number) - (widths[at] as number);
	let open = widths.flatMap((_, at) => (growOf(at) > 0 && lacking(at) > 0 ? [at] : []));
	while (open.length > 0) {
		const rest = room - sum(widths);
		const weight = sum(open.map(growOf));
		const shares = open.map(at => Math.min(lacking(at), Math.floor((rest * growOf(at)) / weight)));
		if (sum(shares) <= 0) break;
		for (const [index, at] of open.entries()) widths[at] = (widths[at] as number) + (shares[index] as number);
		open = open.filter(at => lacking(at) > 0);
	}
}

/** Growing columns share the rest by weight; the last one takes what rounding leaves. */
function shareRest(widths: number[], kept: readonly number[], columns: readonly Column[], room: number): void {
	const growing = kept.flatMap((index, at) => ((columns[index] as Column).grow > 0 ? [at] : []));
	let weight = sum(growing.map(at => (columns[kept[at] as number] as Column).grow));
	let rest = Math.max(0, room - sum(widths));
	for (const at of growing) {
		const {grow} = columns[kept[at] as number] as Column;
		const share = weight > 0 ? Math.floor((rest * grow) / weight) : 0;
		widths[at] = (widths[at] as number) + share;
		rest -= share;
		weight -= grow;
	}
}
