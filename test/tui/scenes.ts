// Literal content for tests of the app: panes of known lines, a detail for everything, no machine.

import type {Block, Target} from '../../source/model/block.ts';
import type {Briefing} from '../../source/model/briefing.ts';
import type {Section, SectionName} from '../../source/model/section.ts';
import {defaultSettings} from '../../source/settings/settings.ts';
import {type ContentSource, contentOf} from '../../source/tui/content.ts';
import type {Shell} from '../../source/tui/host.ts';
import {keyTable} from '../../source/tui/key-table.ts';
import {paletteEntries} from '../../source/tui/palette.ts';
import {paneNames} from '../../source/tui/pane.ts';
import type {SceneOf} from '../../source/tui/scene.ts';
import {type Session, startSession} from '../../source/tui/session.ts';
import {type Size, startState, type UiState} from '../../source/tui/state.ts';
import {emptyBriefing} from '../briefings/pieces.ts';

const style = {ascii: false, unicode: 'full'} as const;

const rowsOf = (name: SectionName, count: number): readonly Block[] =>
	Array.from({length: count}, (_, at) => ({
		kind: 'paragraph' as const,
		content: [`${name} ${at + 1}`],
		open:
			name === 'headlines'
				? {kind: 'article' as const, id: `a${at + 1}`}
				: {kind: 'risk' as const, id: `${name}-${at + 1}`},
	}));

const sectionOf = (name: SectionName, count: number): Section => ({
	name,
	title: name,
	count: () => `${count}`,
	pane: () => rowsOf(name, count),
	chapter: () => [],
});

const chartWords: ContentSource['charts'] = (_, {kind, days, cursor}) => [
	{kind: 'paragraph', content: [`chart ${kind} ${days ?? 'all'} ${cursor ?? ''}`]},
];

const detail = (target: Target) => ({
	title: `${target.kind} ${'id' in target ? target.id : ''}`,
	count: '',
	blocks: [
		...Array.from({length: 60}, (_, at): Block => ({kind: 'paragraph', content: [`line ${at + 1} of the text`]})),
		{kind: 'paragraph', content: ['a marked place'], open: {kind: 'claim', id: 'c1'}} as Block,
	],
});

/** Scenes over `count` rows a pane. */
export function plainScenes(count = 30, briefing: Briefing = emptyBriefing, charts = chartWords): SceneOf {
	const content = contentOf({
		briefing,
		sections: paneNames.map(name => sectionOf(name, count)),
		charts,
		detail,
		read: () => undefined,
		find: () => null,
		table: () => null,
		style,
		compact: false,
		dates: 'short',
	});
	const overlays = {
		rows: keyTable,
		entries: () => paletteEntries(keyTable, briefing, style),
		settings: defaultSettings,
		settingsFile: null,
		style,
	};
	return {
		with: marks => ({
			content,
			overlays,
			markOf: line => (line.open?.kind === 'article' && marks.starred.includes(line.open.id) ? 'starred' : null),
		}),
	};
}

export interface Recorded {
	readonly session: Session;
	/** What the machine was asked for, in order. */
	readonly asked: string[];
}

/** A session on literal content with a machine that only writes down what it is asked for. */
export function recordedSession(
	size: Size = {columns: 120, rows: 40},
	change: Partial<UiState> = {},
	briefing: Briefing = emptyBriefing,
	count = 30,
	charts = chartWords,
): Recorded {
	const asked: string[] = [];
	let time = 0;
	const shell: Shell = {
		quit: () => void asked.push('quit'),
		suspend: () => void asked.push('suspend'),
		redraw: () => void asked.push('redraw'),
		reload: () => void asked.push('reload'),
		copy: text => {
			asked.push(`copy ${text}`);
			return 'copied';
		},
		edit: (file, line) => void asked.push(`edit ${file}:${line}`),
		browse: url => {
			asked.push(`browse ${url}`);
			return null;
		},
		set: (name, value) => void asked.push(`set ${name} ${value}`),
		complete: typed => `${typed}-completed/`,
		addFolder: typed => {
			asked.push(`add ${typed}`);
			return typed.startsWith('/') ? null : `there is no folder ${typed}`;
		},
		removeFolder: folder => void asked.push(`remove ${folder}`),
		now: () => (time += 100),
	};
	const session = startSession(
		{...startState(size), ...change},
		{briefing, scenes: plainScenes(count, briefing, charts)},
		keyTable,
		shell,
	);
	return {session, asked};
}

/** The screen as text. */
export const textOf = (session: Session): string =>
	session
		.screen()
		.map(line =>
			line
				.map(span => span.text)
				.join('')
				.trimEnd(),
		)
		.join('\n');
