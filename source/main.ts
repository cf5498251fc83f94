// Entry of the bundle: hands the real streams and environment to the program and sets the exit code.

import {main} from './cli.ts';
import type {Io} from './io.ts';

function processIo(): Io {
	const {stdin, stdout, stderr} = process;
	// A write that fails is told through its callback; without a listener the same error would end the process.
	stdout.on('error', () => {});
	stderr.on('error', () => {});
	return {
		out: text => new Promise((resolve, reject) => stdout.write(text, error => (error ? reject(error) : resolve()))),
		say: text => void stderr.write(text),
		quietKeyboard: () => {
			if (stdin.isTTY) stdin.setRawMode(true);
		},
		readStdin: async () => {
			const chunks: Uint8Array[] = [];
			for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
			return Buffer.concat(chunks);
		},
		env: process.env,
		cwd: process.cwd(),
		stdinIsTerminal: stdin.isTTY === true,
		stdoutIsTerminal: stdout.isTTY === true,
		stderrIsTerminal: stderr.isTTY === true,
		columns: stdout.columns ?? null,
		rows: stdout.rows ?? null,
	};
}

/** Our own mistakes end the program with their stack, without the line of bundled code Node would print. */
function confess(error: unknown): number {
	process.stderr.write(`brief: a mistake in the program: ${error instanceof Error ? error.stack : String(error)}\n`);
	return 70;
}

process.exitCode = await main(process.argv.slice(2), processIo()).catch(confess);
