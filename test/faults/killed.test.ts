import {type ChildProcess, spawn} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bin, type Place, place} from '../cli/program.ts';
import {article, writeOddLibrary} from './odd-library.ts';

// Twenty times here; BRIEF_KILLS=100 for a long look.
const kills = Number(process.env.BRIEF_KILLS ?? 20);

let here: Place;
beforeAll(() => {
	here = place();
	writeOddLibrary(path.join(here.folder, 'lib'), 420);
});
afterAll(() => here.remove());

const started = (...args: readonly string[]): ChildProcess =>
	spawn(process.execPath, [bin, ...args], {cwd: here.folder, env: {...here.env}, stdio: 'ignore'});

const ended = (child: ChildProcess): Promise<NodeJS.Signals | null> =>
	new Promise(resolve => child.on('exit', (_code, signal) => resolve(signal)));

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Starts the program, ends it after some time, and tells whether it was still running then. */
async function killed(after: number, signal: NodeJS.Signals, ...args: readonly string[]): Promise<boolean> {
	const child = started(...args);
	const end = ended(child);
	await pause(after);
	child.kill(signal);
	return (await end) === signal;
}

/** Moments spread over a run of so many milliseconds, the same ones each time. */
const moments = (longest: number): readonly number[] =>
	Array.from({length: kills}, (_, index) => Math.round(((index * 7919) % kills) * (longest / kills)) + 20);

const question = ['--format', 'json', '--since', '2025-01-01', 'lib'];

describe('ended at any moment', () => {
	it(`${kills} times while indexing, the program loses nothing and says the same`, {timeout: 600_000}, async () => {
		const expected = here.run(['--no-archive', ...question]).out;
		let hits = 0;
		for (const [index, after] of moments(1500).entries()) {
			// Every fifth time from nothing; else on top of what the one before left.
			if (index % 5 === 0) rmSync(path.join(here.folder, 'cache'), {recursive: true, force: true});
			else writeFileSync(path.join(here.folder, 'lib', 'm', '0000.md'), article({title: `Try ${index}`}, 'One ship.'));
			if (await killed(after, 'SIGKILL', ...question)) hits++;
		}
		expect(hits).toBeGreaterThan(kills / 4);
		rmSync(path.join(here.folder, 'cache', 'outputs'), {recursive: true, force: true});
		rmSync(path.join(here.folder, 'cache', 'briefings'), {recursive: true, force: true});
		const {out, err} = here.run(question);
		expect(out).toBe(here.run(['--no-archive', ...question]).out);
		expect(err).toBe('');
		expect(expected).not.toBe('');
	});

	it(`${kills} times while writing settings, the file is the old or the new one`, {timeout: 600_000}, async () => {
		const file = path.join(here.folder, 'config', 'config.json');
		here.run(['config', 'set', 'library', 'one', 'two']);
		const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
		for (const [index, after] of moments(160).entries()) {
			await killed(after, 'SIGKILL', 'config', 'set', 'theme', index % 2 === 0 ? 'mono' : 'light');
			const now = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
			expect({...now, theme: undefined}).toEqual({...before, theme: undefined});
			expect([undefined, 'mono', 'light']).toContain(now.theme);
		}
		expect(here.run(['config', 'get']).err).toBe('');
	});

	it('two at once on one archive both say what one alone says', {timeout: 180_000}, async () => {
		rmSync(path.join(here.folder, 'cache'), {recursive: true, force: true});
		const [one, two] = [started(...question), started(...question)];
		expect(await Promise.all([ended(one), ended(two)])).toEqual([null, null]);
		rmSync(path.join(here.folder, 'cache', 'outputs'), {recursive: true, force: true});
		rmSync(path.join(here.folder, 'cache', 'briefings'), {recursive: true, force: true});
		expect(here.run(question)).toEqual(here.run(['--no-archive', ...question]));
		expect(readdirSync(path.join(here.folder, 'cache')).filter(name => name.includes('broken'))).toEqual([]);
	});

	it('ends at once when interrupted', {timeout: 30_000}, async () => {
		rmSync(path.join(here.folder, 'cache'), {recursive: true, force: true});
		const child = started(...question);
		const end = ended(child);
		await pause(700);
		const began = performance.now();
		child.kill('SIGINT');
		await end;
		expect(performance.now() - began).toBeLessThan(1000);
	});
});
