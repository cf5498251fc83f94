// Mouse reports of the terminal (SGR, mode 1006) as events. Pure.

export interface MouseEvent {
	readonly kind: 'press' | 'drag' | 'release' | 'wheel';
	/** Cells from the top left, from 0. */
	readonly x: number;
	readonly y: number;
	/** -1 up, 1 down; 0 for the others. */
	readonly wheel: -1 | 0 | 1;
}

const report = /\u001B\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/g;
const beginning = /\u001B(?:\[(?:<[\d;]{0,16})?)?$/;

/** Turns reports on and off: clicks, drags, and coordinates beyond column 223. */
export const mouseOn = '\u001B[?1000h\u001B[?1002h\u001B[?1006h';
export const mouseOff = '\u001B[?1006l\u001B[?1002l\u001B[?1000l';

function eventOf(code: number, x: number, y: number, up: boolean): MouseEvent | null {
	const place = {x: x - 1, y: y - 1};
	// Shift, Alt and Ctrl add 4, 8 and 16; they change nothing here.
	const button = code & ~28;
	if (button === 64 || button === 65) return {kind: 'wheel', ...place, wheel: button === 64 ? -1 : 1};
	if (up) return {kind: 'release', ...place, wheel: 0};
	if (button === 0) return {kind: 'press', ...place, wheel: 0};
	return button === 32 ? {kind: 'drag', ...place, wheel: 0} : null;
}

/**
 * Takes the reports out of what was read. `text` are the keys that are left, `rest` the beginning of a report whose end
 * has not come yet: it goes before what is read next. A lone Escape is a key, not a beginning.
 */
export function takeMouse(read: string): {
	readonly events: readonly MouseEvent[];
	readonly text: string;
	readonly rest: string;
} {
	const events = [...read.matchAll(report)].flatMap(
		([, code, x, y, end]) => eventOf(Number(code), Number(x), Number(y), end === 'm') ?? [],
	);
	const keys = read.replace(report, '');
	const open = beginning.exec(keys)?.[0] ?? '';
	const rest = open.startsWith('\u001B[<') ? open : '';
	return {events, text: rest === '' ? keys : keys.slice(0, -rest.length), rest};
}
