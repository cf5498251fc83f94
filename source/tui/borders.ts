// The characters of frames: heavy for the focused pane, light for the others, plain ASCII where asked for.

import type {DrawStyle} from '../draw/style.ts';

export interface Border {
	readonly topLeft: string;
	readonly topRight: string;
	readonly bottomLeft: string;
	readonly bottomRight: string;
	readonly across: string;
	readonly down: string;
	/** Where the window stands in its lines, on the right side. */
	readonly thumb: string;
}

const heavy: Border = {
	topLeft: '┏',
	topRight: '┓',
	bottomLeft: '┗',
	bottomRight: '┛',
	across: '━',
	down: '┃',
	thumb: '█',
};
const light: Border = {
	topLeft: '╭',
	topRight: '╮',
	bottomLeft: '╰',
	bottomRight: '╯',
	across: '─',
	down: '│',
	thumb: '▐',
};
const square: Border = {...light, topLeft: '┌', topRight: '┐', bottomLeft: '└', bottomRight: '┘', thumb: '█'};
const consoleHeavy: Border = {
	topLeft: '╔',
	topRight: '╗',
	bottomLeft: '╚',
	bottomRight: '╝',
	across: '═',
	down: '║',
	thumb: '█',
};
const ascii: Border = {
	topLeft: '+',
	topRight: '+',
	bottomLeft: '+',
	bottomRight: '+',
	across: '-',
	down: '|',
	thumb: '#',
};
const asciiHeavy: Border = {...ascii, across: '='};

export function borderOf(focused: boolean, style: DrawStyle): Border {
	if (style.ascii) return focused ? asciiHeavy : ascii;
	if (style.unicode === 'console') return focused ? consoleHeavy : square;
	return focused ? heavy : light;
}

export interface Signs {
	/** The cursor. */
	readonly chosen: string;
	readonly starred: string;
	/** The reader wrote a note. */
	readonly noted: string;
	/** Starred, with a note. */
	readonly both: string;
	/** Not there when the reader last looked. */
	readonly fresh: string;
}

export const signsOf = (style: DrawStyle): Signs =>
	style.ascii
		? {chosen: '>', starred: '*', noted: '"', both: '&', fresh: 'o'}
		: style.unicode === 'console'
			? {chosen: '►', starred: '*', noted: '¶', both: '§', fresh: '•'}
			: {chosen: '▶', starred: '★', noted: '¶', both: '‡', fresh: '●'};
