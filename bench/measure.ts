// Times whole processes so that the figures can be compared: interleaved runs, medians, ratios against bare node in the same run.

import {spawnSync} from 'node:child_process';

export interface Job {
	readonly name: string;
	readonly command: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly input?: string;
}

export interface Timing {
	readonly name: string;
	/** Milliseconds. */
	readonly median: number;
	readonly min: number;
	readonly max: number;
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1
		? (sorted[middle] as number)
		: ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The value that a share of the sorted values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The environment of a measured process: without what makes node itself slower to start. */
export function quietEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
	const {NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, CI: ___, ...rest} = process.env;
	return {...(rest as Record<string, string>), ...more};
}

function once(job: Job): number {
	const [program = '', ...args] = job.command;
	const from = process.hrtime.bigint();
	const run = spawnSync(program, args, {
		env: quietEnvironment(job.env),
		input: job.input ?? '',
		stdio: ['pipe', 'ignore', 'pipe'],
		maxBuffer: 1 << 28,
	});
	const time = Number(process.hrtime.bigint() - from) / 1e6;
	if (run.status !== 0) throw new Error(`${job.name} ended with ${run.status}: ${run.stderr.toString().slice(0, 500)}`);
	return time;
}

/** Runs the jobs in turn, round after round, after one round that does not count. */
export function interleaved(jobs: readonly Job[], rounds: number): readonly Timing[] {
	const times = new Map<string, number[]>(jobs.map(job => [job.name, []]));
	for (let round = -1; round < rounds; round++)
		for (const job of jobs) {
			const time = once(job);
			if (round >= 0) times.get(job.name)?.push(time);
		}
	return jobs.map(({name}) => {
		const values = times.get(name) ?? [];
		return {name, median: median(values), min: Math.min(...values), max: Math.max(...values)};
	});
}

/** Peak resident memory of a node process in MB, as the operating system counted it. */
export function peakMegabytes(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
	const report = "process.on('exit', () => process.stderr.write('\\u0000' + process.resourceUsage().maxRSS))";
	const preload = `data:text/javascript,${encodeURIComponent(report)}`;
	const run = spawnSync(process.execPath, ['--import', preload, ...args], {
		env: quietEnvironment(env),
		stdio: ['ignore', 'ignore', 'pipe'],
		maxBuffer: 1 << 28,
	});
	return Number(run.stderr.toString().split('\u0000').at(-1)) / 1024;
}
