// First content on the terminal over a large library, warm, against newsboat's first screen over the same articles, in turn in one run.

import {writeFileSync} from 'node:fs';
import {inTerminal, program} from './in-terminal.ts';
import {median} from './measure.ts';

export interface PeerFigures {
	/** Milliseconds until newsboat shows its list of feeds. */
	readonly newsboat: number;
	/** Milliseconds until `brief` shows the first panes. */
	readonly brief: number;
}

interface Peer {
	readonly command: string;
	readonly args: readonly string[];
	/** What stands on its first screen. */
	readonly shows: string;
	/** What it writes once it listens to keys. */
	readonly listens: string;
	readonly quit: string;
}

/** Milliseconds until a program shows its first content; it is left as soon as it listens. */
async function firstContent(peer: Peer, env: Readonly<Record<string, string>>): Promise<number> {
	const from = performance.now();
	let content = Number.NaN;
	let left = false;
	await inTerminal(peer.command, peer.args, env, (all, write) => {
		if (Number.isNaN(content) && all.includes(peer.shows)) content = performance.now() - from;
		if (left || Number.isNaN(content) || !all.includes(peer.listens)) return;
		left = true;
		write(peer.quit);
	});
	return content;
}

/** Medians over rounds, after one that does not count. `at` names the files newsboat was filled from. */
export async function measurePeer(
	rounds: number,
	articles: string,
	at: (name: string) => string,
	env: Readonly<Record<string, string>>,
): Promise<PeerFigures> {
	// Without this it would load the feed again before it shows anything.
	writeFileSync(at('config'), 'auto-reload no\nrefresh-on-startup no\n');
	const newsboat: Peer = {
		command: 'newsboat',
		args: ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config')],
		shows: 'Bench Wire',
		listens: 'Bench Wire',
		quit: 'q',
	};
	const brief: Peer = {
		command: process.execPath,
		args: [program, articles],
		shows: 'Headlines',
		listens: '\u001B[?2004h',
		quit: 'q',
	};
	const times = {newsboat: [] as number[], brief: [] as number[]};
	for (let round = -1; round < rounds; round++) {
		const pair = {newsboat: await firstContent(newsboat, env), brief: await firstContent(brief, env)};
		if (round < 0) continue;
		times.newsboat.push(pair.newsboat);
		times.brief.push(pair.brief);
	}
	return {newsboat: median(times.newsboat), brief: median(times.brief)};
}
