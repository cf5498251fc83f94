import {describe, expect, it} from 'vitest';
import {keyNames} from '../../source/tui/key-name.ts';
import {collisions, keysWith} from '../../source/tui/key-settings.ts';
import {keyTable} from '../../source/tui/key-table.ts';
import {actionOf} from '../../source/tui/keys.ts';
import {startState} from '../../source/tui/state.ts';

describe('the key table', () => {
	it('gives no key to two actions in one place', () => {
		expect(collisions(keyTable)).toEqual([]);
	});

	it('has each action once, with a help text, and a key or a word for the palette', () => {
		expect(new Set(keyTable.map(row => row.action)).size).toBe(keyTable.length);
		for (const row of keyTable)
			expect([row.keys.length + (row.also?.length ?? 0) > 0, row.help.length > 0]).toEqual([true, true]);
	});
});

describe('keys of one’s own', () => {
	it('take the place of those of the table', () => {
		const {rows, faults} = keysWith({zoom: ['Z']});
		expect(faults).toEqual([]);
		expect(actionOf(rows, 'Z', startState({columns: 120, rows: 40}))).toBe('zoom');
		expect(actionOf(rows, 'z', startState({columns: 120, rows: 40}))).toBeNull();
	});

	it('are taken from the action that had them, and that is told when it has none left', () => {
		const {rows, faults} = keysWith({zoom: ['x']});
		expect(actionOf(rows, 'x', startState({columns: 120, rows: 40}))).toBe('zoom');
		expect(faults).toEqual(['no key is left for "swap"; the palette has it']);
	});

	it('are told when they meet each other', () => {
		expect(keysWith({zoom: ['Y'], swap: ['Y']}).faults[0]).toContain('the key "Y" is both "zoom" and "swap"');
	});

	it('are told when their action is unknown', () => {
		expect(keysWith({fly: ['f']}).faults[0]).toContain('unknown action "fly"');
	});
});

describe('names of keys', () => {
	it('are given for arrows, Return, Tab and control keys', () => {
		expect(keyNames('', {upArrow: true})).toEqual(['up']);
		expect(keyNames('\r', {return: true})).toEqual(['enter']);
		expect(keyNames('', {tab: true, shift: true})).toEqual(['shift-tab']);
		expect(keyNames('p', {ctrl: true})).toEqual(['ctrl-p']);
	});

	it('are several when letters came in one piece', () => {
		expect(keyNames('jj k', {})).toEqual(['j', 'j', 'space', 'k']);
		expect(keyNames('ab\r', {})).toEqual(['a', 'b', 'enter']);
	});

	it('are none for a stray piece of a mouse report', () => {
		expect(keyNames('[<0;10;5M', {})).toEqual([]);
		expect(keyNames('<35;1;1M', {})).toEqual([]);
	});
});
