// The crosshair of a chart by mouse.

import {describe, expect, it} from 'vitest';
import {visiblePanes} from '../../source/tui/arrange.ts';
import type {ContentSource} from '../../source/tui/content.ts';
import {emptyBriefing} from '../briefings/pieces.ts';
import {recordedSession, textOf} from './scenes.ts';

const points = [1, 2, 3, 4, 5].map(day => ({date: `2025-03-0${day}`, value: 100 + day}));

const charts: ContentSource['charts'] = (_, {cursor}) => [
	{
		kind: 'chart',
		chart: {
			kind: 'line',
			title: 'Pumps',
			unit: 'USD',
			series: [{name: 'PMP', points}],
			marks: [{date: '2025-03-02', label: 'Pumps run dry', open: {kind: 'article', id: 'a1'}}],
			...(cursor === undefined ? {} : {cursor}),
			caption: '',
		},
	},
];

const started = () => {
	const {session} = recordedSession({columns: 120, rows: 40}, {}, emptyBriefing, 30, charts);
	const rect = visiblePanes(session.state()).find(({pane}) => pane === 'charts')?.rect;
	if (!rect) throw new Error('no charts on the dashboard');
	const point = (kind: 'press' | 'drag' | 'release', x: number, y: number): void =>
		session.point({kind, x: rect.x + x, y: rect.y + y, wheel: 0});
	return {session, rect, point};
};

describe('the crosshair', () => {
	it('goes to the day under a click and follows a drag until it is let go', () => {
		const {session, point} = started();
		point('press', 30, 5);
		const clicked = session.state().chart.cursor;
		expect(clicked).toMatch(/^2025-03-0[234]$/);
		expect(session.state().focus).toBe('charts');
		point('drag', 14, 6);
		const dragged = session.state().chart.cursor ?? '';
		expect(dragged < (clicked ?? '')).toBe(true);
		point('release', 14, 6);
		point('drag', 30, 5);
		expect(session.state().chart.cursor).toBe(dragged);
	});

	it('stays where it is beside the plot', () => {
		const {session, point} = started();
		point('press', 4, 5);
		expect(session.state().focus).toBe('charts');
		expect(session.state().chart.cursor).toBeUndefined();
	});

	it('leaves the articles marked below the plot to be opened with a double click', () => {
		const {session, rect, point} = started();
		const rows = textOf(session).split('\n');
		const y = rows.findIndex(row => row.includes('Pumps run dry')) - rect.y;
		point('press', 8, y);
		point('release', 8, y);
		expect(session.state().chart.cursor).toBeUndefined();
		point('press', 8, y);
		expect(session.state().stack.at(-1)?.target).toEqual({kind: 'article', id: 'a1'});
	});
});
