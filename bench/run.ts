// `npm run bench`: the speed of the main jobs. Each figure is a ratio or a bound measured in this very run; nothing here fails a build.
// `npm run bench -- large` adds the figures with 10,000 articles, `largest` those with 100,000: minutes, and a quarter of an hour.

import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {measureStart} from './first-screen.ts';
import {writeArticles, writeBars, writeFeed} from './generate.ts';
import {measureKeys} from './keys.ts';
import {interleaved, peakMegabytes, quietEnvironment} from './measure.ts';
import {measurePeer} from './peer-screen.ts';

interface Row {
	readonly what: string;
	readonly value: number;
	readonly unit: string;
	/** Null: told for its own sake. */
	readonly target: number | null;
}

const root = path.join(import.meta.dirname, '..');
const program = path.join(root, 'bin', 'brief.js');
const folder = mkdtempSync(path.join(tmpdir(), 'brief-bench-'));
const env = {
	BRIEF_CONFIG_DIR: path.join(folder, 'config'),
	BRIEF_CACHE_DIR: path.join(folder, 'cache'),
	BRIEF_LIBRARY: '',
};
const node = process.execPath;
const rows: Row[] = [];

const isMissed = ({value, target}: Pick<Row, 'value' | 'target'>): boolean => target !== null && !(value <= target);

function add(what: string, value: number, unit: string, target: number | null): void {
	rows.push({what, value, unit, target});
	console.log(
		`${what.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${target === null ? '' : `target ≤ ${target.toFixed(1)}`}${isMissed({value, target}) ? '   MISSED' : ''}`,
	);
}

function startUp(): void {
	const [bare, piped, cold] = interleaved(
		[
			{name: 'node -e 0', command: [node, '-e', '0']},
			{name: 'piped sample', command: [node, program], env},
			{name: 'piped sample, nothing kept', command: [node, program, '--no-archive'], env},
		],
		15,
	);
	const unit = bare?.median ?? 1;
	console.log(`node -e 0: ${unit.toFixed(1)} ms (medians of 15)`);
	add('piped sample against node -e 0', (piped?.median ?? 0) / unit, '×', 2.0);
	add('piped sample with nothing kept, against node -e 0', (cold?.median ?? 0) / unit, '×', null);
	add('piped sample, peak memory', peakMegabytes([program], env), 'MB', 90);
	add('piped sample with nothing kept, peak memory', peakMegabytes([program, '--no-archive'], env), 'MB', 90);
}

async function terminal(): Promise<void> {
	const {bare, content, live} = await measureStart(9);
	add('first content on the terminal against node -e 0', content / bare, '×', 2.5);
	add('keys live against node -e 0', live / bare, '×', 5);
	for (const articles of process.argv.includes('large') ? [100, 10_000] : [100])
		add(`key to repaint at 120×40, ${articles} articles, p95`, (await measureKeys(articles, 120, 40)).p95, 'ms', 16);
}

/** Seconds newsboat takes to load the same articles as one feed; null where it is not installed. */
function newsboatSeconds(count: number): number | null {
	if (spawnSync('newsboat', ['--version']).status !== 0) return null;
	const at = (name: string): string => path.join(folder, `newsboat-${count}-${name}`);
	writeFeed(at('feed.xml'), count);
	writeFileSync(at('urls'), `file://${at('feed.xml')}\n`);
	writeFileSync(at('config'), '');
	const from = performance.now();
	spawnSync('newsboat', ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config'), '-x', 'reload'], {
		stdio: 'ignore',
	});
	return (performance.now() - from) / 1000;
}

function folderBytes(below: string, counts: (name: string) => boolean = () => true): number {
	return readdirSync(below, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile() && counts(entry.name))
		.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/** Whole processes, less twice what bare node takes in the same rounds. */
function searches(count: number, articles: string, here: Readonly<Record<string, string>>): void {
	const queries = ['coreweave', '"grid connections"', 'symbol:iren title:lawsuit', 'tone:negative after:2025-12-01'];
	const bare = {name: 'node -e 0', command: [node, '-e', '0']};
	const jobs = queries.map(name => ({name, command: [node, program, 'search', name, articles], env: here}));
	const [unit, ...times] = interleaved([bare, ...jobs], 5);
	for (const {name, median} of times)
		add(`${count} articles, search ${name}, less 2× node -e 0`, median - 2 * (unit?.median ?? 0), 'ms', 50);
}

async function library(count: number): Promise<void> {
	const articles = path.join(folder, `articles-${count}`);
	const cache = path.join(folder, `cache-${count}`);
	writeArticles(articles, count);
	const here = {...env, BRIEF_CACHE_DIR: cache};
	const time = (name: string, command: readonly string[], rounds: number): number =>
		interleaved([{name, command, env: here}], rounds)[0]?.median ?? Number.NaN;
	const peer = newsboatSeconds(count);
	const from = performance.now();
	const peak = peakMegabytes([program, articles], here);
	const seconds = (performance.now() - from) / 1000;
	if (peer !== null) add(`${count} articles as one feed in newsboat`, peer, 's', null);
	add(`${count} articles cold, with all findings`, seconds, 's', peer ?? count * 0.003);
	add(`${count} articles cold, an article`, (seconds * 1000) / count, 'ms', 3);
	add(`${count} articles cold, peak memory`, peak, 'MB', null);
	add(`${count} articles warm, piped`, time('warm', [node, program, articles], 3) / 1000, 's', 0.5);
	searches(count, articles, here);
	add(`${count} articles warm, peak memory`, peakMegabytes([program, articles], here), 'MB', 250);
	const archive = folderBytes(cache, name => name.startsWith('archive-'));
	add(`${count} articles, archive against text`, archive / folderBytes(articles), '×', 2);
	if (peer === null) return;
	const at = (name: string): string => path.join(folder, `newsboat-${count}-${name}`);
	const screens = await measurePeer(5, articles, at, quietEnvironment({...here, TERM: 'xterm-256color'}));
	add(`${count} articles warm, first content`, screens.brief / 1000, 's', 0.5);
	add(`${count} articles warm, first content against newsboat's`, screens.brief / screens.newsboat, '×', 0.5);
}

function bars(): void {
	const file = path.join(folder, 'bars.csv');
	writeBars(file, 1_000_000);
	const [bare, read] = interleaved(
		[
			{name: 'node -e 0', command: [node, '-e', '0']},
			{name: 'a million bars', command: [node, program, '--no-archive', '--section', 'prices', file], env},
		],
		3,
	);
	add(
		'CSV of 1,000,000 bars, whole process less node -e 0',
		((read?.median ?? 0) - (bare?.median ?? 0)) / 1000,
		's',
		1.5,
	);
}

try {
	startUp();
	await terminal();
	bars();
	if (process.argv.includes('large')) await library(10_000);
	if (process.argv.includes('largest')) await library(100_000);
	const missed = rows.filter(isMissed);
	const aimed = rows.filter(row => row.target !== null);
	console.log(`${aimed.length - missed.length} of ${aimed.length} targets met`);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
