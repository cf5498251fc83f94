// Key to repaint in a real pseudo-terminal: how long after a key the last byte of the new screen arrives, and how many.
// Run by itself: node bench/keys.ts [COLUMNSxROWS] [ARTICLES…]

import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';
import {writeArticles} from './generate.ts';
import {median, quantile, quietEnvironment} from './measure.ts';

export interface KeyFigures {
	readonly articles: number;
	readonly columns: number;
	readonly rows: number;
	/** Milliseconds from key to the last byte of the frame. */
	readonly median: number;
	readonly p95: number;
	/** Processor time of one key, mean: the same on a busy machine. Not a number where the system does not tell. */
	readonly cpu: number;
	/** Bytes written for one key, median. */
	readonly bytes: number;
	/** Milliseconds from the last of 200 keys sent at once to the last byte. */
	readonly held: number;
}

const entry = path.join(import.meta.dirname, '..', 'bin', 'brief.js');
const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
/** Processor time a process has used, in ticks of 10 ms: fine enough over many keys. */
function cpuMilliseconds(pid: number): number {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return Number.NaN;
	}
}

/** Resolves once the app listens: Ink asks for bracketed paste when it begins to. */
async function listening(written: () => string): Promise<void> {
	while (!written().includes('\u001B[?2004h')) await sleep(20);
	await sleep(1000);
}

/** Measures a list with so many articles. */
export async function measureKeys(articles: number, columns: number, rows: number, presses = 60): Promise<KeyFigures> {
	const folder = mkdtempSync(path.join(tmpdir(), 'brief-keys-'));
	mkdirSync(path.join(folder, 'texts'));
	writeArticles(path.join(folder, 'texts'), articles);
	const env = quietEnvironment({
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
		BRIEF_CONFIG_DIR: path.join(folder, 'config'),
		BRIEF_CACHE_DIR: path.join(folder, 'cache'),
	});
	const child = spawn(process.execPath, [entry, '--since', '9999d', path.join(folder, 'texts')], {
		cols: columns,
		rows,
		env,
		name: 'xterm-256color',
	});
	let last = 0;
	let bytes = 0;
	let all = '';
	child.onData(data => {
		last = performance.now();
		bytes += data.length;
		all = (all + data).slice(-10_000);
	});
	const ended = new Promise<void>(resolve => child.onExit(() => resolve()));
	await listening(() => all);
	const press = async (key: string, quiet: number): Promise<{readonly ms: number; readonly bytes: number}> => {
		const before = bytes;
		const sent = performance.now();
		child.write(key);
		while (last < sent && performance.now() - sent < 2000) await sleep(1);
		while (performance.now() - last < quiet) await sleep(1);
		return {ms: last - sent, bytes: bytes - before};
	};
	for (let n = 0; n < 10; n++) await press('\u001B[B', 40);
	const cpuBefore = cpuMilliseconds(child.pid);
	const pressed = [];
	for (let n = 0; n < presses; n++) pressed.push(await press('\u001B[B', 25));
	const cpu = (cpuMilliseconds(child.pid) - cpuBefore) / presses;
	const held = await press('\u001B[B'.repeat(200), 200);
	child.write('\u0003');
	await ended;
	rmSync(folder, {recursive: true, force: true});
	const times = pressed.map(({ms}) => ms);
	return {
		articles,
		columns,
		rows,
		median: median(times),
		p95: quantile(times, 0.95),
		cpu,
		bytes: median(pressed.map(one => one.bytes)),
		held: held.ms,
	};
}

if (import.meta.main) {
	const [size = '120x40', ...counts] = process.argv.slice(2);
	const [columns = 120, rows = 40] = size.split('x').map(Number);
	for (const articles of counts.length === 0 ? [100, 10_000] : counts.map(Number)) {
		const figures = await measureKeys(articles, columns, rows);
		console.log(
			`${figures.articles} articles at ${columns}x${rows}: key to repaint median ${figures.median.toFixed(1)} ms, p95 ${figures.p95.toFixed(1)} ms, processor ${figures.cpu.toFixed(1)} ms, ${figures.bytes} bytes; 200 held keys ${figures.held.toFixed(0)} ms`,
		);
	}
}
