// Starts other programs: on the terminal in place of the app, or beside it. Loaded by Node only when one is started.

import type {CommandLine} from './external.ts';

/** Runs a program on the terminal; resolves when it has ended, with a sentence where it could not be run. */
export async function handOver({command, args}: CommandLine): Promise<string | null> {
	const {spawn} = await import('node:child_process');
	return new Promise(resolve => {
		const child = spawn(command, args, {stdio: 'inherit'});
		child.on('error', error => resolve(`${command} could not be started: ${error.message}; $EDITOR names another`));
		child.on('exit', code => resolve(code === 0 || code === null ? null : `${command} ended with ${code}`));
	});
}

/** Starts a program beside the terminal and forgets it. */
export async function startBeside({command, args}: CommandLine, failed: (text: string) => void): Promise<void> {
	const {spawn} = await import('node:child_process');
	const child = spawn(command, args, {stdio: 'ignore', detached: true});
	child.on('error', error => failed(`${command} could not be started: ${error.message}`));
	child.unref();
}
