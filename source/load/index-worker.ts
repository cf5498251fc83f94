// The worker half of indexing: gets tasks, gives stored files.

import {parentPort, workerData} from 'node:worker_threads';
import type {Rules} from '../rules/rules.ts';
import {type IndexTask, indexFile} from './index-file.ts';

const rules = workerData as Rules;

parentPort?.on('message', async (tasks: readonly IndexTask[]) => {
	const files = [];
	for (const task of tasks) files.push(await indexFile(task, rules));
	parentPort?.postMessage(files);
});
