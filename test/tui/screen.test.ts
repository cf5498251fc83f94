// Whole screens as they are drawn, at four sizes, looked at before they were kept; and what must hold for each of them.

import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../source/draw/width.ts';
import {defaultSettings} from '../../source/settings/settings.ts';
import type {AppOptions} from '../../source/tui/app-input.ts';
import {keyTable} from '../../source/tui/key-table.ts';
import {paneNames} from '../../source/tui/pane.ts';
import {openingState} from '../../source/tui/remembered.ts';
import {sceneOf} from '../../source/tui/scene.ts';
import {screenLines} from '../../source/tui/screen.ts';
import type {Size, UiState} from '../../source/tui/state.ts';
import {twoStories} from '../briefings/two-stories.ts';

const options: AppOptions = {
	theme: null,
	ascii: false,
	linear: false,
	env: {TERM: 'xterm-256color', LANG: 'C.UTF-8'},
	settings: {},
	configFolder: null,
};

const scene = (change: Partial<AppOptions> = {}) =>
	sceneOf({
		briefing: twoStories,
		options: {...options, ...change},
		settings: defaultSettings,
		rows: keyTable,
		seen: new Set(['harbour']),
		settingsFile: null,
	}).with({read: [], starred: ['harbour'], notes: {}});

const state = (size: Size, change: Partial<UiState> = {}): UiState => ({...openingState(size, {}), ...change});

const textOf = (size: Size, change: Partial<UiState> = {}, made = scene()): string =>
	`${screenLines(state(size, change), made)
		.map(line =>
			line
				.map(span => span.text)
				.join('')
				.trimEnd(),
		)
		.join('\n')}\n`;

const sizes: readonly (readonly [number, number])[] = [
	[40, 10],
	[80, 24],
	[140, 45],
	[220, 60],
];

describe('the screen', () => {
	it.each(sizes)('is drawn at %i×%i', async (columns, rows) => {
		await expect(textOf({columns, rows})).toMatchFileSnapshot(`golden/screen-${columns}x${rows}.txt`);
	});

	it('is drawn with ASCII alone', async () => {
		const text = textOf({columns: 120, rows: 30}, {}, scene({ascii: true}));
		expect(text).toMatch(/^[\n -~]*$/);
		await expect(text).toMatchFileSnapshot('golden/screen-ascii.txt');
	});

	const everySize = [
		[40, 10],
		[41, 11],
		[59, 12],
		[60, 12],
		[79, 17],
		[99, 40],
		[100, 16],
		[133, 33],
		[179, 50],
		[180, 54],
		[250, 70],
	] as const;
	it.each(everySize)('fills every row to exactly the width at %i×%i, whichever pane has the focus', (columns, rows) => {
		const made = scene();
		for (const focus of paneNames) {
			const lines = screenLines(state({columns, rows}, {focus}), made);
			expect(lines).toHaveLength(rows);
			expect(new Set(lines.map(line => cellWidth(line.map(span => span.text).join(''))))).toEqual(new Set([columns]));
		}
	});

	it.each(['help', 'palette', 'settings'] as const)('lays the %s over it without changing its width', kind => {
		for (const [columns, rows] of sizes) {
			const lines = screenLines(
				state({columns, rows}, {overlay: {kind, cursor: {item: 0, top: 0}, query: ''}}),
				scene(),
			);
			expect(lines).toHaveLength(rows);
			for (const line of lines) expect(cellWidth(line.map(span => span.text).join(''))).toBe(columns);
		}
	});

	it('says in words which size it needs when it is too small', () => {
		expect(textOf({columns: 39, rows: 10}).replaceAll('\n', ' ')).toContain(
			'brief needs 40×10 cells; this terminal has 39×10.',
		);
		expect(textOf({columns: 5, rows: 2})).toBe('brief\nneeds\n');
	});

	it('shows more panes on a wide screen', () => {
		for (const title of ['5 Claims', '6 Deals', '9 Prices']) expect(textOf({columns: 220, rows: 60})).toContain(title);
		expect(textOf({columns: 140, rows: 45})).not.toContain('6 Deals ━');
	});

	it('marks what is starred and what is new', () => {
		const text = textOf({columns: 140, rows: 45});
		expect(text).toMatch(/★\s*17 Dec/);
		expect(text).toContain('●');
	});

	it('cuts wide characters at the edge of a box to a blank, never to half a character', () => {
		const wide = {
			...twoStories,
			articles: twoStories.articles.map(article => ({...article, title: '東証株価指数が上昇し'.repeat(6)})),
		};
		const made = sceneOf({
			briefing: wide,
			options,
			settings: defaultSettings,
			rows: keyTable,
			seen: null,
			settingsFile: null,
		}).with({read: [], starred: [], notes: {}});
		const lines = screenLines(
			state({columns: 101, rows: 30}, {overlay: {kind: 'palette', cursor: {item: 0, top: 0}, query: ''}, typing: true}),
			made,
		);
		for (const line of lines) expect(cellWidth(line.map(span => span.text).join(''))).toBe(101);
	});

	it('keeps the rows of a list to a readable measure on a wide screen', () => {
		const rows = textOf({columns: 220, rows: 60}, {focus: 'claims', zoomed: true}).split('\n');
		const head = rows.findIndex(row => row.includes('verdict'));
		expect(rows[head]?.indexOf('where')).toBeLessThan(140);
	});
});
