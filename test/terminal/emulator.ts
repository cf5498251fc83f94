// A terminal emulator without a window: bytes in, cells and colours out.

import unicode11 from '@xterm/addon-unicode11';
import headless from '@xterm/headless';

export interface Cell {
	readonly text: string;
	/** `default`, an index of the palette, or `#rrggbb`. */
	readonly color: string;
	readonly background: string;
	readonly bold: boolean;
	readonly inverse: boolean;
	readonly dim: boolean;
	readonly underline: boolean;
}

/** An empty screen; widths as of Unicode 11, as most terminals have them. */
export function emulator(columns: number, rows: number): headless.Terminal {
	const screen = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	screen.loadAddon(new unicode11.Unicode11Addon());
	screen.unicode.activeVersion = '11';
	return screen;
}

const hex = (value: number): string => `#${value.toString(16).padStart(6, '0')}`;

/** A visible cell, counted from 0. */
export function cellAt(screen: headless.Terminal, x: number, y: number): Cell {
	const cell = screen.buffer.active.getLine(screen.buffer.active.baseY + y)?.getCell(x);
	if (!cell) throw new Error(`no cell at ${x}, ${y}`);
	return {
		// The second half of a wide character has no text of its own.
		text: cell.getWidth() === 0 ? '' : cell.getChars() || ' ',
		color: cell.isFgDefault() ? 'default' : cell.isFgRGB() ? hex(cell.getFgColor()) : String(cell.getFgColor()),
		background: cell.isBgDefault() ? 'default' : cell.isBgRGB() ? hex(cell.getBgColor()) : String(cell.getBgColor()),
		bold: cell.isBold() !== 0,
		inverse: cell.isInverse() !== 0,
		dim: cell.isDim() !== 0,
		underline: cell.isUnderline() !== 0,
	};
}

/** The visible rows, without the blanks at their ends and without what a wider screen had behind them. */
export const rowsOf = (screen: headless.Terminal): readonly string[] =>
	Array.from(
		{length: screen.rows},
		(_, row) =>
			screen.buffer.active.getLine(screen.buffer.active.baseY + row)?.translateToString(true, 0, screen.cols) ?? '',
	);

/** Every cell of a screen of `columns` × `rows` after these bytes, row by row. */
export async function cellsAfter(bytes: string, columns: number, rows: number): Promise<readonly (readonly Cell[])[]> {
	const screen = emulator(columns, rows);
	await new Promise<void>(resolve => screen.write(bytes, resolve));
	const cells = Array.from({length: rows}, (_, y) => Array.from({length: columns}, (_, x) => cellAt(screen, x, y)));
	screen.dispose();
	return cells;
}
