import {describe, expect, it} from 'vitest';
import type {Line} from '../../source/model/block.ts';
import {
	chosenLine,
	edge,
	goto,
	itemIndex,
	jump,
	move,
	page,
	pick,
	scroll,
	settle,
	type View,
} from '../../source/tui/window.ts';

/** Lines from a picture: a digit or letter is the item of a line, `.` a line that belongs to none. */
const lines = (picture: string): readonly Line[] =>
	Array.from(picture, sign => ({spans: [{text: sign}], item: sign === '.' ? null : Number.parseInt(sign, 36)}));

const list = (picture: string, height: number): View => ({lines: lines(picture), height, motion: 'list'});
const text = (picture: string, height: number): View => ({lines: lines(picture), height, motion: 'page'});

describe('a cursor in a list', () => {
	it('goes to the next item and leaves the window where it is while the item is in sight', () => {
		expect(move(list('0123456789', 5), {item: 0, top: 0}, 1)).toEqual({item: 1, top: 0});
	});

	it('scrolls just far enough to show all lines of a tall item', () => {
		expect(move(list('00111222', 4), {item: 0, top: 0}, 1)).toEqual({item: 1, top: 1});
	});

	it('shows the beginning of an item that is taller than the window', () => {
		expect(move(list('0111111', 3), {item: 0, top: 0}, 1)).toEqual({item: 1, top: 1});
	});

	it('stays on the last item and scrolls on to the lines below it', () => {
		const view = list('01....', 3);
		expect(move(view, {item: 1, top: 0}, 1)).toEqual({item: 1, top: 1});
		expect(move(view, {item: 1, top: 3}, 1)).toEqual({item: 1, top: 3});
	});

	it('brings the header back into view with the first item', () => {
		expect(move(list('..0123456', 4), {item: 1, top: 3}, -1)).toEqual({item: 0, top: 0});
	});

	it('scrolls line by line over text between two items, so that nothing is passed unread', () => {
		const view = list('0...........1', 4);
		expect(move(view, {item: 0, top: 0}, 1)).toEqual({item: 0, top: 1});
		expect(move(view, {item: 0, top: 9}, 1)).toEqual({item: 1, top: 9});
	});

	it('moves by a count and stops at the end', () => {
		expect(move(list('0123456789', 5), {item: 2, top: 0}, 4).item).toBe(6);
		expect(move(list('0123456789', 5), {item: 2, top: 0}, 40).item).toBe(9);
	});

	it('is taken along by the wheel so that it stays in sight', () => {
		expect(scroll(list('0123456789', 4), {item: 0, top: 0}, 3)).toEqual({item: 3, top: 3});
		expect(scroll(list('0123456789', 4), {item: 9, top: 6}, -3)).toEqual({item: 6, top: 3});
	});

	it('pages with one line of overlap', () => {
		expect(page(list('0123456789abcdef', 5), {item: 0, top: 0}, 1)).toEqual({item: 4, top: 4});
		expect(page(list('0123456789abcdef', 5), {item: 4, top: 4}, -1)).toEqual({item: 0, top: 0});
	});

	it('goes to the ends', () => {
		const view = list('..012345..', 4);
		expect(edge(view, 'bottom')).toEqual({item: 5, top: 6});
		expect(edge(view, 'top')).toEqual({item: 0, top: 0});
	});

	it('goes to an item by its number, counted from one', () => {
		expect(goto(list('0123456789', 3), {item: 0, top: 0}, 7)).toEqual({item: 6, top: 4});
		expect(goto(list('0123', 3), {item: 0, top: 0}, 99).item).toBe(3);
	});

	it('settles on the nearest item before it when its own is gone', () => {
		expect(settle(list('0135', 4), {item: 4, top: 0})).toEqual({item: 3, top: 0});
	});

	it('comes back into a window that became smaller', () => {
		expect(settle(list('0123456789', 3), {item: 7, top: 0})).toEqual({item: 7, top: 5});
	});

	it('has no item in a list without any', () => {
		expect(settle(list('....', 2), {item: 3, top: 9})).toEqual({item: -1, top: 2});
		expect(chosenLine(list('....', 2), {item: -1, top: 0})).toBeNull();
	});

	it('is put on the item of a clicked line, and stays where none is', () => {
		expect(pick(list('0..1', 4), {item: 0, top: 0}, 3).item).toBe(1);
		expect(pick(list('0..1', 4), {item: 0, top: 0}, 2).item).toBe(0);
	});
});

describe('a cursor in a text', () => {
	it('scrolls by lines and keeps its mark', () => {
		expect(move(text('..0....1...', 4), {item: 0, top: 0}, 2)).toEqual({item: 0, top: 2});
	});

	it('does not scroll beyond the last line', () => {
		expect(move(text('......', 4), {item: -1, top: 0}, 50).top).toBe(2);
	});

	it('jumps to the next mark below what is in sight, with lines around it', () => {
		const view = text('.........0.........1....', 6);
		expect(jump(view, {item: -1, top: 0}, 1)).toEqual({item: 0, top: 6});
		expect(jump(view, {item: 0, top: 6}, 1)).toEqual({item: 1, top: 16});
	});

	it('goes around after the last mark, and before the first', () => {
		const view = text('.0......1..', 4);
		expect(jump(view, {item: 1, top: 7}, 1).item).toBe(0);
		expect(jump(view, {item: 0, top: 0}, -1).item).toBe(1);
	});

	it('begins from what is in sight when its mark was scrolled away', () => {
		expect(jump(text('.0.........1.........2....', 5), {item: 0, top: 12}, 1).item).toBe(2);
	});
});

describe('the index of items', () => {
	it('is worked out once for an array of lines', () => {
		const shown = lines('0011');
		expect(itemIndex(shown)).toBe(itemIndex(shown));
	});
});
