// Names of keys: from what Ink reports, and as people are shown them.

import type {Key} from 'ink';

type Named = {readonly [K in keyof Key]?: Key[K]};

const special: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pgup'],
	['pageDown', 'pgdn'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['backspace', 'backspace'],
	['delete', 'backspace'],
];

const byInput: Readonly<Record<string, string>> = {
	' ': 'space',
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\u001B': 'esc',
	'\u007F': 'backspace',
	'\b': 'backspace',
};

/**
 * Names of the keys in one report: several when they were typed faster than they were read (`jjj`). Arrows come one by
 * one. What looks like a stray piece of a mouse report is no key.
 */
export function keyNames(input: string, key: Named): readonly string[] {
	if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
	const named = special.find(([flag]) => key[flag] === true);
	if (named) return [named[1]];
	if (key.ctrl && input.length === 1) return [`ctrl-${input.toLowerCase()}`];
	if (/^\[?</.test(input) && /\d/.test(input)) return [];
	if (input.startsWith('OP')) return ['f1'];
	if (key.meta && input.length > 0) return [];
	return Array.from(input, sign => byInput[sign] ?? sign).filter(sign => sign.length > 1 || sign >= ' ');
}

const labels: Readonly<Record<string, readonly [label: string, ascii: string]>> = {
	up: ['↑', 'Up'],
	down: ['↓', 'Down'],
	left: ['←', 'Left'],
	right: ['→', 'Right'],
	pgup: ['PgUp', 'PgUp'],
	pgdn: ['PgDn', 'PgDn'],
	home: ['Home', 'Home'],
	end: ['End', 'End'],
	enter: ['Enter', 'Enter'],
	esc: ['Esc', 'Esc'],
	tab: ['Tab', 'Tab'],
	'shift-tab': ['Shift-Tab', 'Shift-Tab'],
	space: ['Space', 'Space'],
	backspace: ['Backspace', 'Backspace'],
	f1: ['F1', 'F1'],
};

/** A key as people are shown it: `↑`, `Shift-Tab`, `Ctrl-P`. */
export function keyLabel(name: string, ascii: boolean): string {
	const label = labels[name];
	if (label) return ascii ? label[1] : label[0];
	return name.startsWith('ctrl-') ? `Ctrl-${name.slice(5).toUpperCase()}` : name;
}
