// What reaches the app besides keys: the mouse, the answer about the background, sizes, changed files.

import type {AppInput} from './app-input.ts';
import {backgroundQuery} from './background.ts';
import type {Live} from './live.tsx';
import {asksBackground} from './look.ts';
import type {Machine} from './machine.ts';
import {repaintSequence} from './paint.ts';
import type {Painted} from './painted.ts';
import type {Session} from './session.ts';
import type {Size} from './state.ts';
import {listenToTerminal} from './terminal-input.ts';

export const terminalSize = (): Size => ({columns: process.stdout.columns || 80, rows: process.stdout.rows || 24});

/** Milliseconds without a further change of size or screen until the screen is painted once more. Ink waits 17 at most. */
const restOfScreen = 80;

/** How long a terminal may take to tell its background, and how much of that leaving waits for. */
const answerTime = {most: 1000, onLeaving: 200};

export interface Heard {
	readonly live: Live;
	readonly session: Session;
	readonly machine: Machine;
	readonly painted: Painted;
	/** Shows the state of `live` anew. */
	readonly refresh: () => void;
}

/**
 * Follows the size. What Ink was writing for the old size when the new one came may have wrapped or scrolled, and it only
 * writes what it takes for changed: once the size rests, every row is painted where it belongs. Not while the screen
 * changes: Ink would go on from the frame it wrote itself.
 */
function followSize({live, session, painted}: Heard): () => void {
	let timer: NodeJS.Timeout | null = null;
	const arm = (): void => {
		if (timer) clearTimeout(timer);
		timer = setTimeout(repaint, restOfScreen);
	};
	const repaint = (): void => {
		timer = null;
		if (!live.away) process.stdout.write(repaintSequence(painted.screen()));
	};
	live.repaintSoon = arm;
	const onResize = (): void => {
		session.resize(terminalSize());
		arm();
	};
	const unsubscribe = painted.subscribe(() => {
		if (timer) arm();
	});
	// Before Ink's own listener, so that it finds the rows of the new size.
	process.stdout.prependListener('resize', onResize);
	return () => {
		if (timer) clearTimeout(timer);
		unsubscribe();
		process.stdout.removeListener('resize', onResize);
	};
}

/** Listens until the way to stop, which it gives, is taken. */
export function listen(input: AppInput, heard: Heard): () => void {
	const {live, session, machine, refresh} = heard;
	const deaf = listenToTerminal(process.stdin, {
		mouse: session.point,
		background: told => {
			live.askedAt = null;
			if (told === live.background) return;
			live.background = told;
			refresh();
		},
	});
	if (asksBackground(input.options, live.settings)) {
		live.askedAt = performance.now();
		process.stdout.write(backgroundQuery);
	}
	const unfollow = followSize(heard);
	const unwatch = input.watch?.(why => (why === 'later' ? machine.readLater() : machine.shell.reload()));
	return () => {
		unwatch?.();
		deaf();
		unfollow();
	};
}

/** Resolves when no answer of the terminal is due any more: one that comes after the app has left would be typed into the shell. */
export async function answered(live: Pick<Live, 'askedAt'>): Promise<void> {
	const {askedAt} = live;
	if (askedAt === null) return;
	const until = Math.min(performance.now() + answerTime.onLeaving, askedAt + answerTime.most);
	while (live.askedAt !== null && performance.now() < until) await new Promise(resolve => setTimeout(resolve, 10));
}
