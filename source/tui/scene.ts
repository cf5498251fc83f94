// Puts a briefing, settings and options together to what the screen is drawn from.

import type {DetailContext} from '../details/detail.ts';
import type {Block, Line} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {chartBlocks} from '../sections/charts.ts';
import {sections} from '../sections/registry.ts';
import type {AppSettings} from '../settings/settings.ts';
import type {AppOptions} from './app-input.ts';
import {articleIdOf} from './article-of.ts';
import {type Content, type ContentSource, contentOf} from './content.ts';
import type {Mark} from './frame.ts';
import type {KeyRow} from './keys.ts';
import {drawStyleOf} from './look.ts';
import {paletteEntries} from './palette.ts';
import type {Scene} from './screen.ts';
import type {Marks} from './state.ts';

/** What is only needed once something is opened or drawn by React; the first screen does without. */
export interface Later {
	readonly detail: ContentSource['detail'];
	readonly table: ContentSource['table'];
	readonly read: DetailContext['read'];
	readonly find: ContentSource['find'];
}

const nothingLater: Later = {
	detail: () => ({title: '', count: '', blocks: [] as readonly Block[]}),
	table: () => null,
	read: () => undefined,
	find: () => null,
};

export interface SceneInput {
	readonly briefing: Briefing;
	readonly options: AppOptions;
	readonly settings: AppSettings;
	readonly rows: readonly KeyRow[];
	/** Ids seen in earlier runs; null when this is the first. */
	readonly seen: ReadonlySet<string> | null;
	readonly settingsFile: string | null;
	readonly later?: Later;
	/** Laid out before `later` was there. */
	readonly opening?: Content | undefined;
}

/** What the reader knows of the article a line opens. */
function markOf(line: Line, marks: Marks, seen: ReadonlySet<string> | null, briefing: Briefing): Mark {
	const id = articleIdOf(line.open, briefing);
	if (id === null) return null;
	const noted = marks.notes[id] !== undefined;
	if (marks.starred.includes(id)) return noted ? 'both' : 'starred';
	if (noted) return 'noted';
	return seen !== null && !seen.has(id) && !marks.read.includes(id) ? 'fresh' : null;
}

export interface SceneOf {
	/** The scene with the marks of the moment. */
	readonly with: (marks: Marks) => Scene;
}

/** The scene of a briefing. Content is laid out when it is first shown and kept. */
export function sceneOf(input: SceneInput): SceneOf {
	const {briefing, options, settings, rows, seen, settingsFile, later = nothingLater, opening} = input;
	const style = drawStyleOf(options);
	const source: ContentSource = {
		briefing,
		sections,
		charts: chartBlocks,
		style,
		compact: settings.density === 'compact',
		dates: settings.dates,
		...later,
	};
	const content = contentOf(source, opening);
	let entries: ReturnType<typeof paletteEntries> | null = null;
	const overlays = {
		rows,
		entries: () => (entries ??= paletteEntries(rows, briefing, style)),
		settings,
		settingsFile,
		style,
	};
	return {with: marks => ({content, overlays, markOf: line => markOf(line, marks, seen, briefing)})};
}
