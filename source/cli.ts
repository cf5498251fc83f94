// The front door: argv in, one command run, an exit code out.

import {type Command, exitCodes} from './commands/command.ts';
import {commandNames, commands} from './commands/command-table.ts';
import {loaders} from './commands/registry.ts';
import type {Io} from './io.ts';
import {markUnsafe} from './language/strip-unsafe.ts';
import {type Options, parseOptions, UsageError} from './options.ts';

const commandOf = (name: string): Command => commands.find(command => command.name === name) as Command;

async function help(options: Options, io: Io): Promise<number> {
	const [{commandHelp, mainHelp}, {terminalWidth}] = await Promise.all([
		import('./help.ts'),
		import('./commands/output.ts'),
	]);
	const width = terminalWidth(io);
	await io.out(
		options.command === 'brief' ? mainHelp(commands, width) : commandHelp(commandOf(options.command), width),
	);
	return exitCodes.ok;
}

async function version(io: Io): Promise<number> {
	const {packageVersion} = await import('./load/package-version.ts');
	await io.out(`brief ${packageVersion(import.meta.dirname)}\n`);
	return exitCodes.ok;
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
	const options = parseOptions(argv, commandNames);
	if (options.help) return help(options, io);
	if (options.version) return version(io);
	const run = await loaders[options.command]?.();
	if (!run) throw new Error(`the command ${options.command} is in the table and has no loader`);
	return run(options, io);
}

/** Runs the program. The exit code is the result; only our own mistakes throw. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
	try {
		return await dispatch(argv, io);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		// The reader of the pipe went away (`brief | head`): it has what it wanted.
		if (code === 'EPIPE') return exitCodes.ok;
		if (code === 'ENOSPC') {
			io.say('brief: the output could not be written: no space left on the device\n');
			return exitCodes.failed;
		}
		if (error instanceof UsageError) {
			io.say(`brief: ${markUnsafe(error.message)}\n`);
			return exitCodes.usage;
		}
		throw error;
	}
}
