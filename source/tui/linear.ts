// The app for screen readers: everything the panes know, read in order, line by line; a number opens, a word goes.

import {createInterface} from 'node:readline';
import type {Detail} from '../details/detail.ts';
import {detailOf} from '../details/registry.ts';
import {weekdayDate} from '../format/dates.ts';
import type {Target} from '../model/block.ts';
import type {Section} from '../model/section.ts';
import {sections} from '../sections/registry.ts';
import type {AppInput} from './app-input.ts';
import {paneNames} from './pane.ts';
import {spoken} from './spoken.ts';

/** A page that is read: its words, and what its numbers open. */
export interface LinearPage {
	readonly title: string;
	readonly lines: readonly string[];
	readonly targets: readonly Target[];
}

/** Page of a title and blocks; lines that open something begin with their number. */
function pageOf(title: string, blocks: Detail['blocks']): LinearPage {
	const targets: Target[] = [];
	const lines = spoken(blocks).map(({text, open}) => {
		if (!open) return text;
		targets.push(open);
		return `${targets.length}. ${text}`;
	});
	return {title, lines, targets};
}

const readable = (words: string): string => words.replaceAll(' › ', ', ').replaceAll(' · ', ', ');

/** One page for each pane, in their order. */
export function linearPages(input: Pick<AppInput, 'briefing'>): readonly LinearPage[] {
	const shown = paneNames.flatMap(name => sections.find(section => section.name === name) ?? []) as readonly Section[];
	return shown.map(section => {
		const count = section.count(input.briefing);
		return pageOf(readable(count === '' ? section.title : `${section.title}, ${count}`), section.pane(input.briefing));
	});
}

/** What the reader can do next, and where they are. */
export interface LinearState {
	/** Index of the pane. */
	readonly pane: number;
	readonly opened: readonly Target[];
}

export type LinearStep =
	| {readonly kind: 'go'; readonly state: LinearState}
	| {readonly kind: 'quit'}
	| {readonly kind: 'all'}
	| {readonly kind: 'unknown'; readonly words: string};

/** What a typed line means on a page. Pure. */
export function linearStep(
	line: string,
	state: LinearState,
	page: LinearPage,
	panes: readonly LinearPage[],
): LinearStep {
	const word = line.trim().toLowerCase();
	const go = (change: Partial<LinearState>): LinearStep => ({kind: 'go', state: {...state, ...change}});
	if (['q', 'quit', 'exit'].includes(word)) return {kind: 'quit'};
	if (['b', 'back'].includes(word)) return go({opened: state.opened.slice(0, -1)});
	if (['', 'n', 'next'].includes(word)) return go({pane: (state.pane + 1) % panes.length, opened: []});
	if (['p', 'previous'].includes(word)) return go({pane: (state.pane + panes.length - 1) % panes.length, opened: []});
	if (['a', 'all'].includes(word)) return {kind: 'all'};
	const target = /^\d{1,6}$/.test(word) ? page.targets[Number(word) - 1] : undefined;
	if (target) return go({opened: [...state.opened, target]});
	const named = panes.findIndex(({title}) => title.toLowerCase().startsWith(word));
	if (named !== -1 && /^[a-z]/.test(word)) return go({pane: named, opened: []});
	return {
		kind: 'unknown',
		words: `"${line.trim()}" is no number on this page and no pane; the panes are ${panes.map(({title}) => title.split(',')[0]).join(', ')}`,
	};
}

const help =
	'A number opens it, Enter reads the next pane, a pane can be named, b goes back, a reads everything, q quits.';

const textOf = (page: LinearPage): string => `\n${page.title}.\n${page.lines.map(line => `${line}\n`).join('')}`;

function openingText({briefing}: AppInput): string {
	const sample = briefing.inputs.sample ? ' This is the bundled sample; brief FOLDER reads your own files.' : '';
	return `Briefing as of ${weekdayDate(briefing.asOf)}.${sample}\n${help}\n`;
}

/** Reads the briefing aloud line by line until `q` or the end of the input. Resolves to the exit code. */
export async function runLinear(input: AppInput): Promise<number> {
	const panes = linearPages(input);
	const {stdin, stdout} = process;
	const context = {briefing: input.briefing, read: input.read};
	const pageFor = ({pane, opened}: LinearState): LinearPage => {
		const target = opened.at(-1);
		if (!target) return panes[pane] as LinearPage;
		const detail = detailOf(target, context);
		return pageOf(readable(detail.title), detail.blocks);
	};
	let state: LinearState = {pane: 0, opened: []};
	stdout.write(openingText(input) + panes.map(textOf).join(''));
	const lines = createInterface({input: stdin, output: stdout, prompt: '> '});
	lines.prompt();
	for await (const line of lines) {
		const step = linearStep(line, state, pageFor(state), panes);
		if (step.kind === 'quit') break;
		if (step.kind === 'go') state = step.state;
		stdout.write(
			step.kind === 'all'
				? panes.map(textOf).join('')
				: step.kind === 'unknown'
					? `${step.words}\n`
					: textOf(pageFor(state)),
		);
		lines.prompt();
	}
	lines.close();
	return 0;
}
