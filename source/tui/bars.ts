// The line above and the lines below the panes: what this is, which panes there are, which keys are valid. Pure.

import {foldFor} from '../draw/ascii.ts';
import type {DrawStyle} from '../draw/style.ts';
import {count} from '../format/words.ts';
import type {Briefing} from '../model/briefing.ts';
import {standsAlone} from './arrange.ts';
import {type DateStyle, headerDate} from './date-style.ts';
import {arrangementOf} from './grid.ts';
import {keyLabel} from './key-name.ts';
import {type KeyRow, placesOf, validRows} from './keys.ts';
import {type PaneName, paneNames} from './pane.ts';
import {fitCells, justify, type ScreenLine, widthOf} from './screen-line.ts';
import {type Adding, activeLayer, type OverlayKind, type UiState} from './state.ts';

export type Titles = (pane: PaneName) => string;

const problemsWords = (briefing: Briefing): string =>
	briefing.problems.length === 0 ? '' : count(briefing.problems.length, 'problem');

function inputsWords({inputs}: Briefing): string {
	const parts = [
		count(inputs.articles, 'article'),
		inputs.priceSeries > 0 ? `${inputs.priceSeries} series` : '',
		inputs.filings > 0 ? count(inputs.filings, 'filing') : '',
	];
	return parts.filter(part => part !== '').join(' · ');
}

/** ` brief   5 articles · 12 series · as of Wed 17 Dec 2025        2 problems · sample  ? keys` */
export function headerLine(
	state: UiState,
	briefing: Briefing,
	titles: Titles,
	style: DrawStyle,
	dates: DateStyle,
): ScreenLine {
	const {columns} = state.size;
	const fold = foldFor(style);
	if (arrangementOf(state.size) === 'tiny') {
		const place = `${paneNames.indexOf(state.focus) + 1}/${paneNames.length} ${titles(state.focus)} `;
		return justify(
			[
				{text: ' brief', tone: 'heading'},
				{text: `  ${headerDate(briefing.asOf, dates, false)}`, tone: 'bar'},
			],
			[{text: place, tone: 'accent'}],
			columns,
		);
	}
	const date = headerDate(briefing.asOf, dates, columns >= 100);
	const facts = fold([inputsWords(briefing), date].join(' · '));
	const notes = fold(
		[problemsWords(briefing), briefing.inputs.sample ? 'sample' : ''].filter(word => word !== '').join(' · '),
	);
	return justify(
		[
			{text: ' brief', tone: 'heading'},
			{text: `   ${facts} `, tone: 'bar'},
		],
		[{text: notes, tone: 'muted'}, {text: '  '}, {text: '?', tone: 'key'}, {text: ' keys ', tone: 'muted'}],
		columns,
	);
}

/** The line a query is typed on. */
function promptLine(state: UiState): ScreenLine {
	const {query} = activeLayer(state);
	const page = state.overlay === null && state.stack.at(-1)?.target.kind === 'article';
	const word = page ? ' find: ' : ' filter: ';
	return typingLine(word, query, [' keep  ', ' clear '], state.size.columns);
}

/** A line being typed after its word, the end of it in sight, and what Enter and Escape do. */
function typingLine(word: string, text: string, ends: readonly [string, string], columns: number): ScreenLine {
	const room = Math.max(1, columns - word.length - ends.join('').length - 10);
	const shown = widthOf([{text}]) <= room ? text : text.slice(-room);
	return justify(
		[
			{text: word, tone: 'key'},
			{text: shown, tone: 'strong'},
			{text: ' ', selected: true},
		],
		[
			{text: 'Enter', tone: 'key'},
			{text: ends[0], tone: 'muted'},
			{text: 'Esc', tone: 'key'},
			{text: ends[1], tone: 'muted'},
		],
		columns,
	);
}

/** The line a note is typed on. */
const noteLine = (text: string, columns: number): ScreenLine =>
	typingLine(' note: ', text, [' keep  ', ' leave as it was '], columns);

/** The line a folder is typed on; why one was refused stands in place of what the keys do. */
const folderLine = ({text, fault}: Adding, columns: number): ScreenLine =>
	fault === null
		? typingLine(' folder: ', text, [' add  ', ' leave '], columns)
		: justify(
				[
					{text: ' folder: ', tone: 'key'},
					{text, tone: 'strong'},
					{text: ' ', selected: true},
				],
				[{text: ` ${fault} `, tone: 'unsure'}],
				columns,
			);

const pair = (key: string, text: string): ScreenLine => [
	{text: key, tone: 'key'},
	{text: ` ${text}  `, tone: 'muted'},
];

const hintOf = (row: KeyRow, style: DrawStyle): ScreenLine =>
	pair(keyLabel(row.keys[0] as string, style.ascii), row.footer?.text ?? '');

/** What to do in an overlay. */
function overlayHints(kind: OverlayKind, style: DrawStyle): ScreenLine {
	const move = pair(style.ascii ? 'Up Down' : '↑↓', 'move');
	const close = pair('Esc', 'close');
	if (kind === 'palette') return [...move, ...pair('Enter', 'go'), ...close];
	return kind === 'settings'
		? [
				...move,
				...pair(style.ascii ? 'Left Right' : '←→', 'change'),
				...pair('Enter', 'add'),
				...pair('d', 'take out'),
				...close,
			]
		: [...move, ...pair('/', 'filter'), ...close];
}

/** What `q` does here. */
const leaving = (state: UiState): string =>
	state.stack.length > 0 || state.zoomed || standsAlone(state) ? 'back' : 'quit';

/** Rows that have words for the footer here, the most important first. */
function footerRows(rows: readonly KeyRow[], state: UiState): readonly KeyRow[] {
	const places = placesOf(state);
	return validRows(rows, state)
		.filter(
			({footer, action}) =>
				footer !== undefined && action !== 'quit' && (footer.where === undefined || places.has(footer.where)),
		)
		.toSorted((a, b) => (a.footer?.rank ?? 0) - (b.footer?.rank ?? 0));
}

/** Keys valid here, as many as fit, the most important kept longest; the way out stands at the right. */
function hintsLine(state: UiState, rows: readonly KeyRow[], style: DrawStyle): ScreenLine {
	const {columns} = state.size;
	if (state.overlay) return fitCells([{text: ' '}, ...overlayHints(state.overlay.kind, style)], columns);
	const quit = pair(
		keyLabel(rows.find(row => row.action === 'quit')?.keys[0] ?? 'ctrl-c', style.ascii),
		leaving(state),
	);
	const move = pair(style.ascii ? 'j k' : '↑↓', 'move');
	let room = columns - widthOf(quit) - widthOf(move) - 2;
	const kept = footerRows(rows, state).filter(row => {
		room -= widthOf(hintOf(row, style));
		return room >= 0;
	});
	const shown = kept.flatMap(row => hintOf(row, style));
	return justify([{text: ' '}, ...move, ...shown], quit, columns);
}

/** The last line: a query being typed, a sentence, a number being typed, or the keys. */
export function footerLine(state: UiState, rows: readonly KeyRow[], style: DrawStyle): ScreenLine {
	const {columns} = state.size;
	if (state.adding) return folderLine(state.adding, columns);
	if (state.noting) return noteLine(state.noting.text, columns);
	if (state.typing && state.overlay?.kind !== 'palette') return promptLine(state);
	if (state.notice !== null) return fitCells([{text: ` ${foldFor(style)(state.notice)}`, tone: 'accent'}], columns);
	const line = hintsLine(state, rows, style);
	return state.count === '' ? line : justify(line, [{text: ` ${state.count} `, tone: 'key'}], columns);
}
