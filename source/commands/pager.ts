// Long text on a terminal goes through $PAGER; everything else straight to stdout.

import type {Io} from '../io.ts';
import type {Options} from '../options.ts';

/** Runs the pager and waits for it. False when it could not be started. */
async function page(text: string, command: string, env: Io['env']): Promise<boolean> {
	// Loading it takes longer than a short text takes to write.
	const {spawn} = await import('node:child_process');
	return new Promise(resolve => {
		// Through a shell, as PAGER may hold options ("less -R"); the text goes in by its input only.
		const child = spawn(command, {
			shell: true,
			stdio: ['pipe', 'inherit', 'inherit'],
			env: {...env, LESS: env.LESS ?? 'FRX', LV: env.LV ?? '-c'},
		});
		child.on('error', () => resolve(false));
		child.on('close', code => resolve(code !== 127 && code !== 126));
		// The reader may quit before the end: that is no fault.
		child.stdin.on('error', () => {});
		child.stdin.end(text);
	});
}

/** Writes a text, through the pager where it is longer than the terminal and nothing speaks against it. */
export async function writeLong(text: string, options: Options, io: Io): Promise<void> {
	const lines = text.split('\n').length;
	const command = io.env.PAGER ?? 'less';
	const paged =
		io.stdoutIsTerminal &&
		options.pager &&
		io.rows !== null &&
		lines > io.rows &&
		command !== '' &&
		command !== 'cat' &&
		io.env.TERM !== 'dumb';
	if (paged && (await page(text, command, io.env))) return;
	await io.out(text);
}
