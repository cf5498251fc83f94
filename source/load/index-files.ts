// Indexes many files: in this thread when they are few, in worker threads when they are many.

import {existsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {StoredFile} from '../archive/store.ts';
import type {Rules} from '../rules/rules.ts';
import {type IndexTask, indexFile} from './index-file.ts';

// Starting a worker costs about as much as reading this many articles.
const worthWorkers = 400;
const batchSize = 64;

// What is left over from reading an article dies young. A worker's nursery left alone grows to four times this: as fast, at nearly
// twice the memory. What grows old is not limited, for a single file may be large.
const resourceLimits = {maxYoungGenerationSizeMb: 24};

/** Takes a batch of indexed files; called in no particular order. */
export type Receive = (files: readonly StoredFile[]) => void;

function batches<T>(items: readonly T[]): readonly (readonly T[])[] {
	const count = Math.ceil(items.length / batchSize);
	return Array.from({length: count}, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
}

async function indexHere(tasks: readonly IndexTask[], rules: Rules, receive: Receive): Promise<void> {
	for (const batch of batches(tasks)) {
		const files: StoredFile[] = [];
		for (const task of batch) files.push(await indexFile(task, rules));
		receive(files);
	}
}

/** The worker's own bundle; absent when the program runs from its sources. */
function workerFile(): string | null {
	const file = path.join(import.meta.dirname, 'index-worker.js');
	return existsSync(file) ? file : null;
}

function runWorker(
	file: string,
	rules: Rules,
	next: () => readonly IndexTask[] | undefined,
	receive: Receive,
): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(file, {workerData: rules, resourceLimits});
		const feed = (): void => {
			const batch = next();
			if (batch) worker.postMessage(batch);
			else void worker.terminate().then(() => resolve());
		};
		worker.on('message', (files: readonly StoredFile[]) => {
			receive(files);
			feed();
		});
		worker.on('error', reject);
		feed();
	});
}

/** Indexes the tasks and hands the results over batch by batch. */
export async function indexFiles(tasks: readonly IndexTask[], rules: Rules, receive: Receive): Promise<void> {
	const file = workerFile();
	if (tasks.length < worthWorkers || file === null) return indexHere(tasks, rules, receive);
	const waiting = batches(tasks)[Symbol.iterator]();
	const next = (): readonly IndexTask[] | undefined => waiting.next().value as readonly IndexTask[] | undefined;
	const count = Math.min(4, availableParallelism());
	await Promise.all(Array.from({length: count}, () => runWorker(file, rules, next, receive)));
}
