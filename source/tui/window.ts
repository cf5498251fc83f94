// A cursor in a window over lines: one arithmetic for every list, page and overlay. Pure.

import type {Line} from '../model/block.ts';

export interface Cursor {
	/** The chosen item (`Line.item`), or -1 when there is none to choose. */
	readonly item: number;
	/** The first visible line. */
	readonly top: number;
}

/** `list`: the cursor goes from item to item. `page`: lines scroll, items are chosen by jumping. */
export type Motion = 'list' | 'page';

export interface View {
	readonly lines: readonly Line[];
	readonly height: number;
	readonly motion: Motion;
}

interface ItemIndex {
	/** Items in the order they stand. */
	readonly items: readonly number[];
	/** First and last line of an item. */
	readonly spans: ReadonlyMap<number, readonly [first: number, last: number]>;
	/** Place of an item in `items`. */
	readonly places: ReadonlyMap<number, number>;
}

const indexes = new WeakMap<readonly Line[], ItemIndex>();

/** Where items begin and end. Worked out once for each array of lines, so that a key does not walk the library. */
export function itemIndex(lines: readonly Line[]): ItemIndex {
	const known = indexes.get(lines);
	if (known) return known;
	const items: number[] = [];
	const spans = new Map<number, [number, number]>();
	const places = new Map<number, number>();
	for (const [at, {item}] of lines.entries()) {
		if (item === null) continue;
		const span = spans.get(item);
		if (span) span[1] = at;
		else {
			places.set(item, items.length);
			items.push(item);
			spans.set(item, [at, at]);
		}
	}
	const index = {items, spans, places};
	indexes.set(lines, index);
	return index;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

const lastTop = (view: View): number => Math.max(0, view.lines.length - view.height);

/** The top that shows lines first..last, moved as little as possible; the first line wins when they do not fit. */
function revealed(view: View, top: number, first: number, last: number): number {
	const needed = last >= top + view.height ? last - view.height + 1 : top;
	return clamp(Math.min(needed, first), 0, lastTop(view));
}

function choose(view: View, cursor: Cursor, item: number): Cursor {
	const {items, spans} = itemIndex(view.lines);
	const [first, last] = spans.get(item) ?? [0, 0];
	// What stands above the first item (a header) comes back into view with it, and what stands below the last one.
	const from = item === items[0] && last < view.height ? 0 : first;
	const to = item === items.at(-1) && view.lines.length - first <= view.height ? view.lines.length - 1 : last;
	return {item, top: revealed(view, cursor.top, from, to)};
}

/** A cursor that holds for the view: its item exists, its top is in range, and in a list its item is visible. */
export function settle(view: View, cursor: Cursor): Cursor {
	const {items, spans} = itemIndex(view.lines);
	const top = clamp(cursor.top, 0, lastTop(view));
	if (items.length === 0) return {item: -1, top};
	const item = spans.has(cursor.item) ? cursor.item : nearest(items, cursor.item);
	if (view.motion === 'page') return {item, top};
	// At the top, what stands above the first item is read before it.
	if (item === items[0] && top === 0) return {item, top};
	const [first, last] = spans.get(item) as readonly [number, number];
	return {item, top: revealed(view, top, first, last)};
}

function nearest(items: readonly number[], item: number): number {
	return items.findLast(candidate => candidate <= item) ?? (items[0] as number);
}

/** Scrolls by lines; in a list the cursor is taken along so that it stays visible. */
export function scroll(view: View, cursor: Cursor, by: number): Cursor {
	const top = clamp(cursor.top + by, 0, lastTop(view));
	if (view.motion === 'page') return {item: cursor.item, top};
	const {spans} = itemIndex(view.lines);
	const span = spans.get(cursor.item);
	if (!span || (span[0] >= top && span[1] < top + view.height)) return {item: cursor.item, top};
	const inWindow = new Set(view.lines.slice(top, top + view.height).flatMap(line => line.item ?? []));
	const visible = [...inWindow].filter(item => {
		const [first, last] = spans.get(item) as readonly [number, number];
		return first >= top && last < top + view.height;
	});
	return {item: (by > 0 ? visible[0] : visible.at(-1)) ?? cursor.item, top};
}

/**
 * Moves by so many items. In a list whose next item is far (text stands between), the lines scroll until it is in
 * sight, so that nothing is skipped unread.
 */
export function move(view: View, cursor: Cursor, by: number): Cursor {
	if (view.motion === 'page') return scroll(view, cursor, by);
	const {items, spans, places} = itemIndex(view.lines);
	const place = places.get(cursor.item);
	const wanted = items[clamp((place ?? -1) + by, 0, items.length - 1)];
	if (place === undefined || wanted === undefined || wanted === cursor.item) return scroll(view, cursor, by);
	const [first, last] = spans.get(wanted) as readonly [number, number];
	const far = by > 0 ? first >= cursor.top + view.height + Math.abs(by) : last < cursor.top - Math.abs(by);
	const gap = Math.abs((spans.get(cursor.item) as readonly [number, number])[0] - first) > view.height;
	return far && gap && Math.abs(by) === 1
		? {item: cursor.item, top: clamp(cursor.top + by, 0, lastTop(view))}
		: choose(view, cursor, wanted);
}

/** A page up or down, with one line of overlap. */
export function page(view: View, cursor: Cursor, by: number): Cursor {
	const step = Math.max(1, view.height - 1) * by;
	if (view.motion === 'page') return scroll(view, cursor, step);
	const {items, spans} = itemIndex(view.lines);
	const top = clamp(cursor.top + step, 0, lastTop(view));
	if (items.length === 0) return {item: -1, top};
	const here = (spans.get(cursor.item)?.[0] ?? cursor.top) + step;
	const wanted =
		by > 0
			? (items.find(item => (spans.get(item)?.[0] ?? 0) >= here) ?? items.at(-1))
			: (items.findLast(item => (spans.get(item)?.[0] ?? 0) <= here) ?? items[0]);
	return choose(view, {item: cursor.item, top}, wanted as number);
}

/** To the first or the last line, with the first or last item. */
export function edge(view: View, to: 'top' | 'bottom'): Cursor {
	const {items} = itemIndex(view.lines);
	return to === 'top' ? {item: items[0] ?? -1, top: 0} : {item: items.at(-1) ?? -1, top: lastTop(view)};
}

/** To the item at a place counted from 1. */
export function goto(view: View, cursor: Cursor, place: number): Cursor {
	const {items} = itemIndex(view.lines);
	if (items.length === 0 || view.motion === 'page') return {...cursor, top: clamp(place - 1, 0, lastTop(view))};
	return choose(view, cursor, items[clamp(place, 1, items.length) - 1] as number);
}

/** To the next or previous item, whatever the distance; around at the end. On a page, from what is in sight. */
export function jump(view: View, cursor: Cursor, by: 1 | -1): Cursor {
	const {items, spans, places} = itemIndex(view.lines);
	if (items.length === 0) return cursor;
	const span = spans.get(cursor.item);
	const inSight = span !== undefined && span[1] >= cursor.top && span[0] < cursor.top + view.height;
	const fresh =
		by > 0
			? items.findIndex(item => (spans.get(item)?.[0] ?? 0) >= cursor.top)
			: items.findLastIndex(item => (spans.get(item)?.[0] ?? 0) < cursor.top + view.height);
	const place = inSight ? (places.get(cursor.item) ?? 0) + by : fresh;
	const item = items[(place + items.length) % items.length] as number;
	const [first, last] = spans.get(item) as readonly [number, number];
	const margin = Math.min(2, Math.max(0, view.height - 2));
	return {
		item,
		top: revealed(view, cursor.top, Math.max(0, first - margin), Math.min(view.lines.length - 1, last + margin)),
	};
}

/** Chooses the item of a line, as a click does. */
export function pick(view: View, cursor: Cursor, line: number): Cursor {
	const item = view.lines[line]?.item ?? null;
	return item === null ? cursor : {item, top: cursor.top};
}

/** The line the chosen item begins on; null without one. */
export function chosenLine(view: View, cursor: Cursor): Line | null {
	const span = itemIndex(view.lines).spans.get(cursor.item);
	return span ? (view.lines[span[0]] ?? null) : null;
}
