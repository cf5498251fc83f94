import {describe, expect, it} from 'vitest';
import type {Block} from '../../source/model/block.ts';
import {linearPages, linearStep} from '../../source/tui/linear.ts';
import {spoken} from '../../source/tui/spoken.ts';
import {twoStories} from '../briefings/two-stories.ts';

const column = (header: string) =>
	({id: header, header, align: 'left', min: 1, grow: 0, drop: 0, overflow: 'cut'}) as const;

describe('blocks read aloud', () => {
	it('name the columns of a table, and say signs as words', () => {
		const table: Block = {
			kind: 'table',
			header: true,
			columns: [column('gauge'), column('level'), column('picture'), column('change')],
			rows: [{cells: [['Weir'], [{text: 'HIGH'}, ' ', '▲'], ['  ██|  '], ['−4.5%']], open: {kind: 'risk', id: 'w'}}],
		};
		expect(spoken([table])).toEqual([
			{text: 'Weir; level: HIGH, higher than before; change: minus 4.5%', open: {kind: 'risk', id: 'w'}},
		]);
	});

	it('say a chart by its figures', () => {
		const chart: Block = {
			kind: 'chart',
			chart: {
				kind: 'line',
				title: 'Level of the river',
				unit: 'm',
				caption: '',
				series: [
					{
						name: 'Weir',
						points: [
							{date: '2025-01-01', value: 2},
							{date: '2025-01-02', value: null},
							{date: '2025-01-03', value: -1.5},
							{date: '2025-01-04', value: 3},
						],
					},
				],
			},
		};
		expect(spoken([chart]).map(({text}) => text)).toEqual([
			'Chart: Level of the river',
			'Weir, in m: from 2 on 2025-01-01 to 3 on 2025-01-04; lowest minus 1.5 on 2025-01-03, highest 3 on 2025-01-04',
		]);
	});

	it('leave nothing of frames, bars and braille in a whole briefing', () => {
		const text = linearPages({briefing: twoStories})
			.flatMap(page => [page.title, ...page.lines])
			.join('\n');
		expect(text).not.toMatch(/[\u2500-\u259F\u2800-\u28FF▲▼★●▶⌗]/);
		expect(text).toContain('12 gaps');
		expect(text).toContain('machine-written');
	});
});

describe('a line typed in the linear mode', () => {
	const panes = linearPages({briefing: twoStories});
	const state = {pane: 0, opened: []};
	const page = panes[0];
	if (!page) throw new Error('no pane');

	it('opens by number, goes back, and goes to the next pane', () => {
		expect(linearStep('1', state, page, panes)).toMatchObject({kind: 'go', state: {opened: [page.targets[0]]}});
		expect(linearStep('b', {pane: 0, opened: [{kind: 'risk', id: 'x'}]}, page, panes)).toEqual({kind: 'go', state});
		expect(linearStep('', state, page, panes)).toMatchObject({state: {pane: 1}});
		expect(linearStep('p', state, page, panes)).toMatchObject({state: {pane: panes.length - 1}});
	});

	it('goes to a pane by the beginning of its name', () => {
		expect(linearStep('watch', state, page, panes)).toMatchObject({state: {pane: 2}});
	});

	it('says what it knows when it is none of that', () => {
		const step = linearStep('999', state, page, panes);
		expect(step.kind === 'unknown' && step.words).toContain('"999" is no number on this page');
	});

	it('quits', () => {
		expect(linearStep('q', state, page, panes)).toEqual({kind: 'quit'});
	});
});
