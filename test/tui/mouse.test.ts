import {describe, expect, it} from 'vitest';
import {dashboard} from '../../source/tui/grid.ts';
import {takeMouse} from '../../source/tui/mouse.ts';
import {paneNames} from '../../source/tui/pane.ts';
import {draggedSplit, pointedAt} from '../../source/tui/pointing.ts';
import {startState} from '../../source/tui/state.ts';

describe('mouse reports', () => {
	it('are taken out of the keys they came with', () => {
		expect(takeMouse('j\u001B[<0;10;5Mk')).toEqual({
			events: [{kind: 'press', x: 9, y: 4, wheel: 0}],
			text: 'jk',
			rest: '',
		});
	});

	it('tell wheel, drag and release', () => {
		const {events} = takeMouse('\u001B[<64;1;1M\u001B[<65;1;1M\u001B[<32;2;3M\u001B[<0;2;3m');
		expect(events.map(event => [event.kind, event.wheel])).toEqual([
			['wheel', -1],
			['wheel', 1],
			['drag', 0],
			['release', 0],
		]);
	});

	it('are put together again when they came in two pieces', () => {
		const first = takeMouse('\u001B[<0;1');
		expect(first).toEqual({events: [], text: '', rest: '\u001B[<0;1'});
		expect(takeMouse(`${first.rest}2;3M`).events).toEqual([{kind: 'press', x: 11, y: 2, wheel: 0}]);
	});

	it('leave Escape and arrows alone', () => {
		expect(takeMouse('\u001B').text).toBe('\u001B');
		expect(takeMouse('\u001B[A').text).toBe('\u001B[A');
	});
});

describe('what lies under the pointer', () => {
	const state = startState({columns: 120, rows: 40});

	it('is a line of a pane', () => {
		expect(pointedAt(state, 10, 5)).toEqual({kind: 'line', pane: 'headlines', row: 3});
		expect(pointedAt(state, 100, 30)).toMatchObject({kind: 'line', pane: 'charts'});
	});

	it('is the border between panes', () => {
		expect(pointedAt(state, 60, 5)).toEqual({kind: 'border', axis: 'across', at: 0});
		expect(pointedAt(state, 10, 20)).toEqual({kind: 'border', axis: 'down', at: 0});
	});

	it('is a tab on a narrow screen, and outside of an overlay', () => {
		expect(pointedAt(startState({columns: 80, rows: 24}), 20, 1)).toEqual({kind: 'tabs'});
		const helped = {...state, overlay: {kind: 'palette' as const, cursor: {item: 0, top: 0}, query: ''}};
		expect(pointedAt(helped, 1, 38)).toEqual({kind: 'outside'});
	});

	it('finds both borders between three columns and between three rows', () => {
		const wide = startState({columns: 210, rows: 62});
		expect(pointedAt(wide, 70, 5)).toEqual({kind: 'border', axis: 'across', at: 0});
		expect(pointedAt(wide, 139, 5)).toEqual({kind: 'border', axis: 'across', at: 1});
		expect(pointedAt(wide, 5, 21)).toEqual({kind: 'border', axis: 'down', at: 0});
		expect(pointedAt(wide, 5, 41)).toEqual({kind: 'border', axis: 'down', at: 1});
	});

	it('drags each border to the pointer and leaves the other borders where they are', () => {
		const wide = startState({columns: 210, rows: 62});
		const border = {kind: 'border', axis: 'across', at: 1} as const;
		const split = draggedSplit(wide, border, 153, 5);
		expect(split).toEqual({across: 50, down: 50, acrossRest: 60, downRest: 50});
		const edges = dashboard({...wide, split}, paneNames).map(({rect}) => rect.x);
		expect([...new Set(edges)]).toEqual([0, 70, 154]);
	});
});
