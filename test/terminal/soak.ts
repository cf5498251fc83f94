// Random keys, clicks, pastes and sizes for the built program in a real pseudo-terminal; after each burst the screen is
// looked at. A seed repeats a run, as far as time lets it.

import {readFileSync} from 'node:fs';
import {type Random, seededRandom} from '../../bench/seeded-random.ts';
import {keyTable} from '../../source/tui/key-table.ts';
import {brief, type Program, ready} from './program.ts';
import {keys} from './terminal.ts';

export interface SoakResult {
	readonly steps: number;
	/** How often the program was left by a key and started again. */
	readonly restarts: number;
	/** Resident megabytes after a fifth of the steps and at the end, without what a start takes. */
	readonly memory: readonly [early: number, late: number];
}

const burst = 20;

/** Letters of the table but those that leave; the words of the palette are typed with the others. */
const letters = keyTable
	.flatMap(row => (row.action === 'quit-now' || row.action === 'suspend' ? [] : row.keys))
	.filter(key => key.length === 1 && key !== 'q');
const named = [
	keys.up,
	keys.down,
	keys.left,
	keys.right,
	keys.enter,
	keys.escape,
	keys.tab,
	keys.shiftTab,
	keys.pageDown,
];
const rare = [keys.pageUp, keys.home, keys.end, keys.ctrlP, keys.backspace, 'é', '漢', '\u001B[200~pasted\u001B[201~'];

function mouseReport(random: Random, columns: number, rows: number): string {
	const [x, y] = [random.between(1, columns), random.between(1, rows)];
	const code = random.pick([0, 0, 0, 32, 64, 65]);
	return `\u001B[<${code};${x};${y}M${code === 0 ? `\u001B[<0;${x};${y}m` : ''}`;
}

function keyOf(random: Random, columns: number, rows: number): string {
	const dice = random.next();
	if (dice < 0.12) return mouseReport(random, columns, rows);
	if (dice < 0.5) return random.pick(named);
	return dice < 0.6 ? random.pick(rare) : random.pick(letters);
}

const memoryOf = (pid: number): number =>
	(Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6;

/** What is wrong with the screen; null for a whole one. */
function fault(app: Program, columns: number, rows: number): string | null {
	if (!app.alternate()) return 'the alternate screen was left';
	if (!app.cursorHidden()) return 'the cursor is shown';
	if (app.scrolled()) return 'the screen scrolled: a line was too wide or there was one too many';
	const [first = ''] = app.rows();
	const small = columns < 40 || rows < 10;
	if (small)
		return first.startsWith('brief needs') || columns < 12 || first === '' ? null : 'no sentence on a small screen';
	return first.startsWith(' brief ') ? null : 'the header is not in the first row';
}

/** The same, once the program had time: an editor may hold the terminal for a moment. */
async function lastingFault(app: Program, columns: number, rows: number): Promise<string | null> {
	for (let tries = 0; tries < 60 && fault(app, columns, rows) !== null; tries++) await app.rest(50);
	return fault(app, columns, rows);
}

/** What a fresh drawing of the whole screen changes; the last row may lose its notice by it. */
async function stale(app: Program): Promise<string | null> {
	// Keys that are still on their way would change it too.
	await app.rest(1500);
	const rows = (): readonly string[] =>
		app
			.rows()
			.slice(0, -1)
			.map(row => row.trimEnd());
	const before = rows();
	await app.press('\f');
	// For a moment the terminal is given back and taken again.
	for (let tries = 0; tries < 40 && rows().join('\n') !== before.join('\n'); tries++) await app.rest(50);
	const after = rows();
	const row = before.findIndex((text, at) => text !== after[at]);
	return row === -1 ? null : `row ${row + 1} was not what it should be:\n${before[row]}\n${after[row]}`;
}

/** Runs so many steps; rejects with what broke, the seed and the last keys. */
export async function soak(seed: number, steps: number, args: readonly string[] = []): Promise<SoakResult> {
	const random = seededRandom(seed);
	const env = {EDITOR: 'true', BROWSER: 'true'};
	let size = {columns: 120, rows: 40};
	const open = (): Promise<Program> => ready(brief(args, {...size, env}));
	let app = await open();
	let restarts = 0;
	let early = 0;
	for (let step = 0; step < steps; step += burst) {
		if (random.next() < 0.25) {
			size = {columns: random.between(20, 230), rows: random.between(6, 64)};
			await app.resize(size.columns, size.rows);
		}
		const sent = Array.from({length: burst}, () => keyOf(random, size.columns, size.rows));
		for (const key of sent) app.send(key);
		await app.rest(80);
		const code = await app.exitCode();
		if (code === 0) {
			restarts++;
			app.close();
			app = await open();
			continue;
		}
		const wrong = code !== null ? `the program ended with ${code}` : await lastingFault(app, size.columns, size.rows);
		const broken = wrong ?? (random.next() < 0.2 ? await stale(app) : null);
		if (broken !== null)
			throw new Error(
				`seed ${seed}, step ${step}, ${size.columns}x${size.rows}: ${broken}\nkeys ${JSON.stringify(sent)}\n${app.text()}`,
			);
		if (early === 0 && step >= steps / 5) early = memoryOf(app.pid);
	}
	const late = memoryOf(app.pid);
	app.close();
	return {steps, restarts, memory: [early, late]};
}
