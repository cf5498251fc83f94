// `brief tone [FILE…|-]`: sentiment of texts, line by line, in order.

import {createReadStream, existsSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline';
import type {Io} from '../io.ts';
import {foldersOf} from '../load/folders.ts';
import {packageFolder} from '../load/package-folder.ts';
import {readRules} from '../load/read-rules.ts';
import {UsageError} from '../options.ts';
import {exitCodes, type Run} from './command.ts';
import {toneLine, tonePlain} from './tone-lines.ts';

// Lines are written in batches: one system call a line would cost more than scoring it.
const batch = 512;

async function* linesOf(words: readonly string[], io: Io): AsyncGenerator<string> {
	for (const word of words) {
		const input = word === '-' ? process.stdin : createReadStream(path.resolve(io.cwd, word), 'utf8');
		for await (const line of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) yield line;
	}
}

export const run: Run = async (options, io) => {
	const words = options.words.length > 0 ? options.words : ['-'];
	if (words.includes('-') && io.stdinIsTerminal && options.words.length === 0)
		throw new UsageError('tone reads a file or stdin: echo "Profit rose" | brief tone');
	const missing = words.find(word => word !== '-' && !existsSync(path.resolve(io.cwd, word)));
	if (missing !== undefined) {
		io.say(`brief: "${missing}": no such file\n`);
		return exitCodes.failed;
	}
	const {rules} = await readRules(packageFolder(import.meta.dirname), foldersOf(io.env, process.platform).config);
	const write = options.plain ? tonePlain : toneLine;
	let number = 0;
	let waiting: string[] = [];
	for await (const line of linesOf(words, io)) {
		number++;
		waiting.push(write(line, number, rules.tone));
		if (waiting.length < batch) continue;
		await io.out(`${waiting.join('\n')}\n`);
		waiting = [];
	}
	if (waiting.length > 0) await io.out(`${waiting.join('\n')}\n`);
	return exitCodes.ok;
};
