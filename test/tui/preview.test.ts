import {describe, expect, it} from 'vitest';
import {screenLines} from '../../source/tui/screen.ts';
import {startState, type UiState} from '../../source/tui/state.ts';
import {plainScenes} from './scenes.ts';

const rowsOf = (state: UiState, items: number): readonly string[] =>
	screenLines(state, plainScenes(items).with(state.marks)).map(line => line.map(({text}) => text).join(''));

const narrow = startState({columns: 80, rows: 24});

describe('the preview below a short list', () => {
	it('shows the beginning of what the chosen item opens, under a rule with its title', () => {
		const rows = rowsOf(narrow, 3);
		const rule = rows.findIndex(row => row.includes('── article a1'));
		expect(rule).toBeGreaterThan(5);
		expect(rows[rule + 1]).toContain('line 1 of the text');
		expect(rows.at(-3)).toContain('… Enter opens it');
	});

	it('follows the cursor', () => {
		const chosen = {...narrow, panes: {...narrow.panes, headlines: {cursor: {item: 2, top: 0}, query: ''}}};
		expect(rowsOf(chosen, 3).some(row => row.includes('── article a3'))).toBe(true);
	});

	it('is left out where the list fills the pane, has nothing to open, or stands beside others', () => {
		const shown = (state: UiState, items: number): boolean =>
			rowsOf(state, items).some(row => row.includes('line 1 of'));
		expect(shown(narrow, 30)).toBe(false);
		expect(shown(narrow, 0)).toBe(false);
		expect(shown(startState({columns: 120, rows: 40}), 3)).toBe(false);
		expect(shown({...startState({columns: 120, rows: 40}), zoomed: true}, 3)).toBe(true);
		expect(shown(startState({columns: 40, rows: 12}), 3)).toBe(false);
	});

	it('never makes the screen higher or wider', () => {
		for (const items of [0, 1, 5, 12, 15, 17, 20]) {
			const rows = rowsOf(narrow, items);
			expect(rows).toHaveLength(24);
			expect(new Set(rows.map(row => row.length))).toEqual(new Set([80]));
		}
	});
});
