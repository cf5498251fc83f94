import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {watchPaths} from '../../source/load/watch.ts';

let folder = '';
let stop = (): void => {};
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'brief-watch-'));
	mkdirSync(path.join(folder, 'deep'));
	writeFileSync(path.join(folder, 'deep', 'a.md'), 'one');
});
afterEach(() => {
	stop();
	rmSync(folder, {recursive: true, force: true});
});

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** How long after a change the watch speaks, in milliseconds; null when it stays silent for two seconds. */
async function delayOf(roots: readonly string[], change: () => void): Promise<number | null> {
	const spoken = Promise.withResolvers<number>();
	stop = watchPaths(roots, () => spoken.resolve(performance.now()));
	await pause(100);
	const began = performance.now();
	change();
	const end = await Promise.race([spoken.promise, pause(2000).then(() => null)]);
	return end === null ? null : end - began;
}

describe('the watch', () => {
	it.each([
		['a new file', () => writeFileSync(path.join(folder, 'deep', 'b.md'), 'two')],
		['a changed file', () => writeFileSync(path.join(folder, 'deep', 'a.md'), 'three')],
		['a deleted file', () => rmSync(path.join(folder, 'deep', 'a.md'))],
	])('sees %s within a second', async (_name, change) => expect(await delayOf([folder], change)).toBeLessThan(1000));

	it('sees what happens in a folder that appeared later, and in one below that', async () => {
		let heard = 0;
		stop = watchPaths([folder], () => heard++, [folder, path.join(folder, 'deep')]);
		const inside = path.join(folder, 'late', 'later');
		mkdirSync(inside, {recursive: true});
		await pause(600);
		const before = heard;
		expect(before).toBeGreaterThan(0);
		writeFileSync(path.join(inside, 'c.md'), 'three');
		await pause(600);
		expect(heard).toBe(before + 1);
		rmSync(path.join(folder, 'late'), {recursive: true});
		await pause(600);
		expect(heard).toBe(before + 2);
	});

	it('sees a whole folder also where a file of it is named beside it', async () => {
		const roots = [path.join(folder, 'deep', 'a.md'), path.join(folder, 'deep')];
		expect(await delayOf(roots, () => writeFileSync(path.join(folder, 'deep', 'b.md'), 'two'))).toBeLessThan(1000);
	});

	it('sees the one file that was named, and not its neighbours', async () => {
		const named = path.join(folder, 'deep', 'a.md');
		expect(await delayOf([named], () => writeFileSync(path.join(folder, 'deep', 'b.md'), 'two'))).toBeNull();
		stop();
		expect(await delayOf([named], () => writeFileSync(named, 'two'))).toBeLessThan(1000);
	});
});
