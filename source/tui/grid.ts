// Where everything stands on a screen of a size: one pane with tabs, four panes, or more. Pure arithmetic.

import type {PaneName} from './pane.ts';
import type {Size, UiState} from './state.ts';

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedPane {
	readonly pane: PaneName;
	readonly rect: Rect;
}

/** `tiny`: no borders. `tabs`: one pane and a line of tabs. `grid`: panes side by side. */
export type Arrangement = 'tiny' | 'tabs' | 'grid';

export const smallest: Size = {columns: 40, rows: 10};

/** Below this nothing useful fits; the app says so. */
export const tooSmall = (size: Size): boolean => size.columns < smallest.columns || size.rows < smallest.rows;

export function arrangementOf(size: Size): Arrangement {
	if (size.columns >= 100 && size.rows >= 16) return 'grid';
	return size.columns < 60 || size.rows < 12 ? 'tiny' : 'tabs';
}

/** Columns and rows of panes on a dashboard of this size. */
function gridShape(size: Size): {readonly columns: number; readonly rows: number} {
	if (size.columns >= 180) return {columns: 3, rows: size.rows >= 54 ? 3 : 2};
	return {columns: 2, rows: 2};
}

/** The part of the screen between header and footer. */
export function bodyOf(size: Size): Rect {
	const above = arrangementOf(size) === 'tabs' ? 2 : 1;
	return {x: 0, y: above, width: size.columns, height: size.rows - above - 1};
}

/** Cuts a length into two or three parts: the first takes `share` percent (of three, two thirds of it), the second `rest` percent of what is left. */
function parts(length: number, count: number, share: number, rest: number): readonly number[] {
	if (count === 2) {
		const first = Math.round((length * share) / 100);
		return [first, length - first];
	}
	const first = Math.round((length * share * 2) / 300);
	const second = Math.floor(((length - first) * rest) / 100);
	return [first, second, length - first - second];
}

const starts = (lengths: readonly number[], from: number): readonly number[] =>
	lengths.map((_, at) => from + lengths.slice(0, at).reduce((sum, length) => sum + length, 0));

/** The four of the dashboard, in the user's order, then those a wide screen adds. */
const wideOrder: readonly PaneName[] = [
	'headlines',
	'sentiment',
	'claims',
	'watch-list',
	'charts',
	'prices',
	'deals',
	'balance-sheets',
	'problems',
];
const narrowOrder: readonly PaneName[] = ['headlines', 'sentiment', 'watch-list', 'charts'];

/** The panes shown by a grid, in reading order. `order` is the user's permutation of the panes. */
function shownPanes(size: Size, order: readonly PaneName[], standard: readonly PaneName[]): readonly PaneName[] {
	const {columns, rows} = gridShape(size);
	const slots = (columns * rows === 4 ? narrowOrder : wideOrder).slice(0, columns * rows);
	return slots.map(slot => order[standard.indexOf(slot)] as PaneName);
}

/** The panes on the dashboard with their places; empty where one pane at a time is shown. */
export function dashboard(
	state: Pick<UiState, 'size' | 'order' | 'split'>,
	standard: readonly PaneName[],
): readonly PlacedPane[] {
	if (arrangementOf(state.size) !== 'grid') return [];
	const body = bodyOf(state.size);
	const {columns, rows} = gridShape(state.size);
	const widths = parts(body.width, columns, state.split.across, state.split.acrossRest);
	const heights = parts(body.height, rows, state.split.down, state.split.downRest);
	const lefts = starts(widths, body.x);
	const tops = starts(heights, body.y);
	return shownPanes(state.size, state.order, standard).map((pane, at) => {
		const column = at % columns;
		const row = Math.floor(at / columns);
		return {
			pane,
			rect: {
				x: lefts[column] as number,
				y: tops[row] as number,
				width: widths[column] as number,
				height: heights[row] as number,
			},
		};
	});
}
