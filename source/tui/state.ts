// What the app remembers between two keys. Plain data: everything on the screen follows from this and the briefing.

import type {Target} from '../model/block.ts';
import {type ChartView, defaultChartView} from '../sections/chart-view.ts';
import type {HeadlineOrder} from './headline-order.ts';
import {type PaneName, paneNames} from './pane.ts';
import type {Cursor} from './window.ts';

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** A list or page with its cursor, and what is looked for in it. */
export interface Layer {
	readonly cursor: Cursor;
	/** Filters a list, highlights on a page. */
	readonly query: string;
}

export interface OpenedLayer extends Layer {
	readonly target: Target;
	/** Its first lines were not shown yet: the window goes to the place the target names. */
	readonly fresh: boolean;
}

export type OverlayKind = 'help' | 'palette' | 'settings';

export interface OverlayLayer extends Layer {
	readonly kind: OverlayKind;
}

/** What the reader marked; by article id. */
export interface Marks {
	readonly read: readonly string[];
	readonly starred: readonly string[];
	readonly notes: Readonly<Record<string, string>>;
}

/** A note being typed on an article. */
export interface Noting {
	readonly id: string;
	readonly text: string;
}

/** A folder being typed for the library, and why the last one was refused. */
export interface Adding {
	readonly text: string;
	readonly fault: string | null;
}

/** Where the panes meet, in percent of the width and of the height of the dashboard. */
export interface Split {
	readonly across: number;
	readonly down: number;
	/** Of three columns, and of three rows: what the second takes of that which the first leaves. */
	readonly acrossRest: number;
	readonly downRest: number;
}

export interface UiState {
	readonly size: Size;
	readonly focus: PaneName;
	readonly zoomed: boolean;
	readonly panes: Readonly<Record<PaneName, Layer>>;
	/** Order of the panes on the dashboard; swapping changes it. */
	readonly order: readonly PaneName[];
	readonly split: Split;
	/** How the headlines are sorted. */
	readonly sorting: HeadlineOrder;
	/** Opened things, the last one on top. */
	readonly stack: readonly OpenedLayer[];
	readonly overlay: OverlayLayer | null;
	/** Keys are letters of the topmost layer's query. */
	readonly typing: boolean;
	/** Keys are letters of this note. */
	readonly noting: Noting | null;
	/** Keys are letters of this path. */
	readonly adding: Adding | null;
	/** Digits typed before a motion. */
	readonly count: string;
	readonly chart: ChartView;
	/** Shows the text as the file has it, in the reader. */
	readonly rawText: boolean;
	readonly marks: Marks;
	/** Marks as they were, the latest last. */
	readonly undo: readonly Marks[];
	/** A sentence in the status bar until the next key. */
	readonly notice: string | null;
}

export const startCursor: Cursor = {item: 0, top: 0};

const startLayer: Layer = {cursor: startCursor, query: ''};

/** The state of a first run. */
export function startState(size: Size): UiState {
	return {
		size,
		focus: 'headlines',
		zoomed: false,
		panes: Object.fromEntries(paneNames.map(name => [name, startLayer])) as Record<PaneName, Layer>,
		order: paneNames,
		split: {across: 50, down: 50, acrossRest: 50, downRest: 50},
		sorting: 'rank',
		stack: [],
		overlay: null,
		typing: false,
		noting: null,
		adding: null,
		count: '',
		chart: defaultChartView,
		rawText: false,
		marks: {read: [], starred: [], notes: {}},
		undo: [],
		notice: null,
	};
}

/** The layer keys act on: the overlay, else the opened thing on top, else the focused pane. */
export function activeLayer(state: UiState): Layer {
	return state.overlay ?? state.stack.at(-1) ?? state.panes[state.focus];
}

/** The state with that layer changed. */
export function withLayer(state: UiState, change: Partial<Layer>): UiState {
	if (state.overlay) return {...state, overlay: {...state.overlay, ...change}};
	const opened = state.stack.at(-1);
	if (opened) return {...state, stack: [...state.stack.slice(0, -1), {...opened, ...change}]};
	return {...state, panes: {...state.panes, [state.focus]: {...state.panes[state.focus], ...change}}};
}
