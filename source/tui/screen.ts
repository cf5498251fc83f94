// The whole screen of a state: header, panes or the opened thing, overlay, footer. Pure; exactly `rows` lines of `columns` cells.

import type {Line} from '../model/block.ts';
import {insideOf, standsAlone, visiblePanes} from './arrange.ts';
import {footerLine, headerLine} from './bars.ts';
import type {Content, Page, Seeking} from './content.ts';
import {drawPane, type Mark} from './frame.ts';
import {arrangementOf, bodyOf, type PlacedPane, type Rect, smallest, tooSmall} from './grid.ts';
import {shownWords} from './headline-filter.ts';
import {type OverlaySource, overlayLines, overlayRect, overlayTitles} from './overlay.ts';
import {type PaneName, paneKey} from './pane.ts';
import {previewLines} from './preview.ts';
import {fitCells, overlaid, type ScreenLine} from './screen-line.ts';
import {activeLayer, type Layer, type OpenedLayer, type UiState} from './state.ts';
import {tabLine} from './tabs.ts';
import {type Motion, settle, type View} from './window.ts';
import {wrapped} from './wrap-words.ts';

export interface Scene {
	readonly content: Content;
	readonly overlays: OverlaySource;
	/** What the reader knows of the thing a line opens. */
	readonly markOf: (line: Line) => Mark;
}

/** Texts scroll and are searched; everything else is a list that is filtered. */
const motionOf = (layer: Layer & {readonly target?: OpenedLayer['target']}): Motion =>
	layer.target?.kind === 'article' ? 'page' : 'list';

const sought = (lines: readonly Line[], layer: Layer, how: Seeking, scene: Scene): readonly Line[] =>
	scene.content.sought(lines, layer.query, how);

const seekingOf = (pane: PaneName): Seeking => (pane === 'headlines' ? 'headlines' : 'filter');

/** The page of a pane in its frame. */
export function panePage(state: UiState, name: PaneName, rect: Rect, scene: Scene): Page {
	const {width, height} = insideOf(state, rect);
	const {chart, sorting} = state;
	return scene.content.pane(name, {width, height, chart, sorting, alone: standsAlone(state)});
}

/** The page of an opened thing over the body. */
export function openedPage(state: UiState, layer: OpenedLayer, scene: Scene): Page {
	const {width, height} = insideOf(state, bodyOf(state.size));
	const {chart, rawText: raw, marks} = state;
	const note = layer.target.kind === 'article' ? (marks.notes[layer.target.id] ?? null) : null;
	return scene.content.opened(layer.target, {width, height, chart, raw, note});
}

/** What the topmost layer shows, for the arithmetic of its cursor. */
export function activeView(state: UiState, scene: Scene): View {
	if (state.overlay) {
		const rect = overlayRect(state.size, state.overlay);
		return {
			lines: overlayLines(state.overlay, state, rect.width - 5, scene.overlays),
			height: rect.height - 2,
			motion: 'list',
		};
	}
	const layer = activeLayer(state);
	const opened = state.stack.at(-1);
	const rect = opened
		? bodyOf(state.size)
		: (visiblePanes(state).find(({pane}) => pane === state.focus)?.rect ?? bodyOf(state.size));
	const page = opened ? openedPage(state, opened, scene) : panePage(state, state.focus, rect, scene);
	const motion = opened ? motionOf(opened) : 'list';
	const how = motion === 'page' ? 'find' : opened ? 'filter' : seekingOf(state.focus);
	return {lines: sought(page.lines, layer, how, scene), height: insideOf(state, rect).height, motion};
}

function paneRows(state: UiState, placed: PlacedPane, scene: Scene): readonly ScreenLine[] {
	const {pane, rect} = placed;
	const page = panePage(state, pane, rect, scene);
	const layer = state.panes[pane];
	const how = seekingOf(pane);
	const lines = sought(page.lines, layer, how, scene);
	const inside = insideOf(state, rect);
	const cursor = settle({lines, height: inside.height, motion: 'list'}, layer.cursor);
	return drawPane({
		title: `${paneKey(pane)} ${page.title}`,
		count: layer.query === '' ? page.count : `/${layer.query}`,
		lines: [...lines, ...previewLines(state, pane, {lines, cursor}, inside, scene.content)],
		measure: page.width,
		cursor,
		focused: pane === state.focus,
		query: how === 'headlines' ? shownWords(layer.query) : layer.query,
		...frameRest(state, rect, scene),
	});
}

const frameRest = (state: UiState, rect: Rect, scene: Scene) => ({
	markOf: scene.markOf,
	width: rect.width,
	height: rect.height,
	bordered: arrangementOf(state.size) !== 'tiny',
	style: scene.content.source.style,
});

function openedRows(state: UiState, layer: OpenedLayer, scene: Scene): readonly ScreenLine[] {
	const rect = bodyOf(state.size);
	const page = openedPage(state, layer, scene);
	const motion = motionOf(layer);
	const lines = sought(page.lines, layer, motion === 'page' ? 'find' : 'filter', scene);
	const {height} = insideOf(state, rect);
	return drawPane({
		title: page.title,
		count: layer.query === '' ? page.count : `/${layer.query}`,
		lines,
		measure: page.width,
		cursor: settle({lines, height, motion}, layer.cursor),
		focused: true,
		query: layer.query,
		...frameRest(state, rect, scene),
	});
}

/** Panes in reading order, joined row by row. */
function bodyRows(state: UiState, scene: Scene): readonly ScreenLine[] {
	const opened = state.stack.at(-1);
	if (opened) return openedRows(state, opened, scene);
	const bands = Map.groupBy(visiblePanes(state), ({rect}) => rect.y);
	return [...bands.values()].flatMap(band => {
		const drawn = band.map(placed => paneRows(state, placed, scene));
		return Array.from({length: band[0]?.rect.height ?? 0}, (_, row) => drawn.flatMap(rows => rows[row] ?? []));
	});
}

function withOverlay(rows: readonly ScreenLine[], state: UiState, scene: Scene): readonly ScreenLine[] {
	const {overlay} = state;
	if (!overlay) return rows;
	const rect = overlayRect(state.size, overlay);
	const view = activeView(state, scene);
	const typed =
		overlay.kind === 'palette' ? `${overlayTitles.palette}: ${overlay.query}_` : overlayTitles[overlay.kind];
	const box = drawPane({
		title: typed,
		count: overlay.query !== '' && overlay.kind !== 'palette' ? `/${overlay.query}` : '',
		lines: view.lines,
		measure: rect.width - 5,
		cursor: settle(view, overlay.cursor),
		focused: true,
		query: '',
		...frameRest(state, rect, scene),
		bordered: true,
		markOf: () => null,
	});
	return overlaid(rows, box, rect.x, rect.y);
}

function tooSmallRows({size}: UiState): readonly ScreenLine[] {
	const words = `brief needs ${smallest.columns}×${smallest.rows} cells; this terminal has ${size.columns}×${size.rows}.`;
	const lines = wrapped(words, size.columns);
	return Array.from({length: size.rows}, (_, row) => fitCells([{text: lines[row] ?? ''}], size.columns));
}

/** Titles of panes, as their sections give them. */
export const titleOf =
	(scene: Scene) =>
	(pane: PaneName): string =>
		scene.content.source.sections.find(section => section.name === pane)?.title ?? pane;

/** Every row of the screen. */
export function screenLines(state: UiState, scene: Scene): readonly ScreenLine[] {
	if (tooSmall(state.size)) return tooSmallRows(state);
	const {briefing, style, dates} = scene.content.source;
	const titles = titleOf(scene);
	const top = [
		headerLine(state, briefing, titles, style, dates),
		...(arrangementOf(state.size) === 'tabs' ? [tabLine(state, titles, style)] : []),
	];
	const rows = [...top, ...bodyRows(state, scene), footerLine(state, scene.overlays.rows, style)];
	return withOverlay(rows, state, scene).slice(0, state.size.rows);
}
