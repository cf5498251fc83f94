// `brief tone [FILE…|-]`: sentiment of texts, line by line, in order.

import {createReadStream, statSync} from 'node:fs';
import path from 'node:path';
import type {Io} from '../io.ts';
import {foldersOf} from '../load/folders.ts';
import {packageFolder} from '../load/package-folder.ts';
import {readRules} from '../load/read-rules.ts';
import {UsageError} from '../options.ts';
import {exitCodes, type Run} from './command.ts';
import {splitLines} from './line-splitter.ts';
import {toneLine, tonePlain} from './tone-lines.ts';

async function* linesOf(words: readonly string[], io: Io): AsyncGenerator<readonly string[]> {
	for (const word of words) {
		const input =
			word === '-' ? process.stdin.setEncoding('utf8') : createReadStream(path.resolve(io.cwd, word), 'utf8');
		yield* splitLines(input);
	}
}

/** Why a path cannot be read line by line, or null. */
function faultOf(file: string): string | null {
	const found = statSync(file, {throwIfNoEntry: false});
	if (!found) return 'no such file';
	return found.isDirectory() ? 'a folder; give the files in it, each with a text per line' : null;
}

export const run: Run = async (options, io) => {
	const words = options.words.length > 0 ? options.words : ['-'];
	if (words.includes('-') && io.stdinIsTerminal && options.words.length === 0)
		throw new UsageError('tone reads a file or stdin: echo "Profit rose" | brief tone');
	for (const word of words) {
		const fault = word === '-' ? null : faultOf(path.resolve(io.cwd, word));
		if (fault === null) continue;
		io.say(`brief: "${word}": ${fault}\n`);
		return exitCodes.failed;
	}
	const {rules} = await readRules(packageFolder(import.meta.dirname), foldersOf(io.env, process.platform).config);
	const write = options.plain ? tonePlain : toneLine;
	let number = 0;
	// As many lines as came at once are written at once: one system call a line would cost more than scoring it.
	for await (const lines of linesOf(words, io))
		await io.out(lines.map(line => `${write(line, ++number, rules.tone)}\n`).join(''));
	return exitCodes.ok;
};
