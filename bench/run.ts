// `npm run bench`: the speed of the main jobs. Each figure is a ratio or a bound measured in this very run; nothing here fails a build.
// `npm run bench -- large` adds the figures with 10,000 and 100,000 articles, which take some minutes.

import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {writeArticles, writeBars} from './generate.ts';
import {interleaved, peakMegabytes} from './measure.ts';

interface Row {
	readonly what: string;
	readonly value: number;
	readonly unit: string;
	readonly target: number;
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

function add(what: string, value: number, unit: string, target: number): void {
	rows.push({what, value, unit, target});
	console.log(
		`${what.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(3)} target ≤ ${target}${value <= target ? '' : '   MISSED'}`,
	);
}

function startUp(): void {
	const [bare, piped] = interleaved(
		[
			{name: 'node -e 0', command: [node, '-e', '0']},
			{name: 'piped sample', command: [node, program], env},
		],
		21,
	);
	console.log(`node -e 0: ${bare?.median.toFixed(1)} ms; piped sample: ${piped?.median.toFixed(1)} ms (medians of 21)`);
	add('piped sample briefing against node -e 0', (piped?.median ?? 0) / (bare?.median ?? 1), '×', 2.0);
	add('peak memory of the piped sample', peakMegabytes([program], env), 'MB', 90);
}

function folderBytes(below: string): number {
	return readdirSync(below, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

function library(count: number): void {
	const articles = path.join(folder, `articles-${count}`);
	const cache = path.join(folder, `cache-${count}`);
	writeArticles(articles, count);
	const here = {...env, BRIEF_CACHE_DIR: cache};
	const time = (name: string, command: readonly string[], rounds: number): number =>
		interleaved([{name, command, env: here}], rounds)[0]?.median ?? Number.NaN;
	const from = performance.now();
	peakMegabytes([program, '--format', 'json', articles], here);
	add(`${count} articles cold, with all findings`, (performance.now() - from) / 1000, 's', count / 1000);
	add(`${count} articles warm, piped`, time('warm', [node, program, articles], 3) / 1000, 's', 2);
	add(
		`${count} articles warm, search`,
		time('search', [node, program, 'search', 'grid connections', articles], 3) / 1000,
		's',
		2,
	);
	add(`${count} articles warm, peak memory`, peakMegabytes([program, articles], here), 'MB', 250);
	add(`${count} articles, archive against text`, folderBytes(cache) / folderBytes(articles), '×', 2);
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
	bars();
	if (process.argv.includes('large')) for (const count of [10_000, 100_000]) library(count);
	const missed = rows.filter(row => row.value > row.target);
	console.log(`${rows.length - missed.length} of ${rows.length} targets met`);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
