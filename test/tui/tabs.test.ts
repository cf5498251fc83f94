import {describe, expect, it} from 'vitest';
import {paneNames} from '../../source/tui/pane.ts';
import {startState} from '../../source/tui/state.ts';
import {tabAt, tabLine} from '../../source/tui/tabs.ts';

const style = {ascii: false, unicode: 'full'} as const;
const state = (focus: (typeof paneNames)[number], columns = 60) => ({...startState({columns, rows: 24}), focus});
const textOf = (focus: (typeof paneNames)[number], columns?: number): string =>
	tabLine(state(focus, columns), name => name, style)
		.map(span => span.text)
		.join('');

describe('the tabs', () => {
	it('are whole, with a sign that more follow', () => {
		expect(textOf('headlines').trimEnd()).toBe(' [1 headlines] 2 sentiment  3 watch-list  4 charts …');
	});

	it('show the focused one, wherever it stands', () => {
		for (const name of paneNames) expect(textOf(name, 60)).toContain(`${name}]`);
	});

	it('have no sign where the last one is in sight', () => {
		expect(textOf('headlines', 200)).not.toContain('…');
		expect(textOf('conflicts')).not.toContain('…');
	});

	it('are found where they are drawn', () => {
		const at = textOf('headlines').indexOf('3 watch-list');
		expect(tabAt(state('headlines'), at, name => name)).toBe('watch-list');
		expect(tabAt(state('headlines'), 59, name => name)).toBeNull();
	});
});
