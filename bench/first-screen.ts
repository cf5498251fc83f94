// How soon the app shows its first real content and listens to keys, in a real pseudo-terminal, against bare node in the same one.
// Run by itself: node bench/first-screen.ts [ROUNDS]

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {inTerminal, program} from './in-terminal.ts';
import {median, quietEnvironment} from './measure.ts';

/** Milliseconds from the start of the process, medians. */
export interface StartFigures {
	/** `node -e 0`, from start to end. */
	readonly bare: number;
	/** Until a headline of the sample stands on the screen. */
	readonly content: number;
	/** Until Ink listens: it asks for bracketed paste when it begins to. */
	readonly live: number;
}

const listening = '\u001B[?2004h';

interface Started {
	readonly content: number;
	readonly live: number;
}

async function start(env: Readonly<Record<string, string>>, headline: string): Promise<Started> {
	const from = performance.now();
	let content = Number.NaN;
	let live = Number.NaN;
	await inTerminal(process.execPath, [program], env, (all, write) => {
		const now = performance.now() - from;
		if (Number.isNaN(content) && all.includes(headline)) content = now;
		if (!Number.isNaN(live) || !all.includes(listening)) return;
		live = now;
		write('\u0003');
	});
	return {content, live};
}

/** Medians over so many rounds, bare node and the app in turn, after one round that does not count (it fills the caches). */
export async function measureStart(rounds: number, headline = 'Amazon'): Promise<StartFigures> {
	const folder = mkdtempSync(path.join(tmpdir(), 'brief-start-'));
	const env = quietEnvironment({
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
		BRIEF_CONFIG_DIR: path.join(folder, 'config'),
		BRIEF_CACHE_DIR: path.join(folder, 'cache'),
		BRIEF_LIBRARY: '',
	});
	const bare: number[] = [];
	const started: Started[] = [];
	for (let round = -1; round < rounds; round++) {
		const from = performance.now();
		await inTerminal(process.execPath, ['-e', '0'], env, () => {});
		const time = performance.now() - from;
		const one = await start(env, headline);
		if (round < 0) continue;
		bare.push(time);
		started.push(one);
	}
	rmSync(folder, {recursive: true, force: true});
	return {
		bare: median(bare),
		content: median(started.map(one => one.content)),
		live: median(started.map(one => one.live)),
	};
}

if (import.meta.main) {
	const {bare, content, live} = await measureStart(Number(process.argv[2] ?? 9));
	console.log(
		`node -e 0 ${bare.toFixed(0)} ms; first content ${content.toFixed(0)} ms (${(content / bare).toFixed(2)}×); keys live ${live.toFixed(0)} ms (${(live / bare).toFixed(2)}×)`,
	);
}
