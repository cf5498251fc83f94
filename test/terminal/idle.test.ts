// What the app costs while nobody touches it, and what keys leave behind, as the system counts it.

import {existsSync, readFileSync} from 'node:fs';
import {afterEach, describe, expect, it} from 'vitest';
import {brief, closeAll, ready} from './program.ts';
import {keys} from './terminal.ts';

afterEach(closeAll);

const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Processor time used so far, user and system, in ticks of 10 ms. */
function ticksOf(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return Number(fields[11]) + Number(fields[12]);
}

/** Resident memory in megabytes; pages have 4 KiB. */
const memoryOf = (pid: number): number =>
	(Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6;

const counted = existsSync('/proc/self/statm');

describe.skipIf(!counted)('an app nobody touches', () => {
	it('uses no processor time and writes nothing', async () => {
		const app = await ready(brief());
		await sleep(3000);
		const [ticks, bytes] = [ticksOf(app.pid), app.bytes()];
		await sleep(2000);
		expect(ticksOf(app.pid) - ticks).toBeLessThanOrEqual(1);
		expect(app.bytes()).toBe(bytes);
	});
});

describe.skipIf(!counted)('two thousand keys', () => {
	it('leave the memory as it was', async () => {
		const app = await ready(brief());
		const burst = async (): Promise<void> => {
			app.send(`${keys.down.repeat(20)}${keys.tab.repeat(10)}${keys.up.repeat(20)}`);
			await app.rest(60);
		};
		for (let n = 0; n < 10; n++) await burst();
		const before = memoryOf(app.pid);
		for (let n = 0; n < 40; n++) await burst();
		expect(memoryOf(app.pid) - before).toBeLessThan(40);
	}, 60_000);
});
