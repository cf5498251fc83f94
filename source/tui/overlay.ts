// What lies over the panes: help, palette, settings. Their lines, and where their box stands. Pure.

import type {DrawStyle} from '../draw/style.ts';
import type {Line} from '../model/block.ts';
import type {AppSettings} from '../settings/settings.ts';
import {bodyOf, type Rect} from './grid.ts';
import {helpLines} from './help.ts';
import {filterLines} from './highlight.ts';
import type {KeyRow} from './keys.ts';
import {type Entry, matching, paletteLines} from './palette.ts';
import {settingLines} from './settings-page.ts';
import type {OverlayLayer, Size, UiState} from './state.ts';

export interface OverlaySource {
	readonly rows: readonly KeyRow[];
	/** All entries of the palette; made on first use. */
	readonly entries: () => readonly Entry[];
	readonly settings: AppSettings;
	/** Path of the settings file, for the settings screen. */
	readonly settingsFile: string | null;
	readonly style: DrawStyle;
}

const widest = 78;

/** The box of an overlay, in the middle of the body; the palette keeps to the top. */
export function overlayRect(size: Size, overlay: OverlayLayer): Rect {
	const body = bodyOf(size);
	const width = Math.min(widest, body.width);
	const height =
		overlay.kind === 'palette'
			? Math.min(16, body.height)
			: overlay.kind === 'settings'
				? Math.min(18, body.height)
				: Math.min(body.height, 44);
	const y = overlay.kind === 'palette' ? body.y : body.y + Math.floor((body.height - height) / 2);
	return {x: Math.floor((body.width - width) / 2), y, width, height};
}

/** Entries of the palette that answer its query; the same array for the same query, so that its lines are kept. */
export const shownEntries = (overlay: OverlayLayer, source: OverlaySource): readonly Entry[] =>
	matching(source.entries(), overlay.query);

/** The lines of an overlay at a width. */
export function overlayLines(
	overlay: OverlayLayer,
	state: UiState,
	width: number,
	source: OverlaySource,
): readonly Line[] {
	switch (overlay.kind) {
		case 'help':
			return filterLines(helpLines(source.rows, state, width, source.style), overlay.query);
		case 'palette':
			return paletteLines(shownEntries(overlay, source), width);
		case 'settings':
			return settingLines(source.settings, source.settingsFile);
	}
}

export const overlayTitles: Readonly<Record<OverlayLayer['kind'], string>> = {
	help: 'Keys valid here',
	palette: 'Go to',
	settings: 'Settings',
};
