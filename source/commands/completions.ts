// `brief completions SHELL`: prints the completion script of a shell.

import {suggestion} from '../nearest.ts';
import {UsageError} from '../options.ts';
import {completions, type Shell, shells} from '../shell/completions.ts';
import {exitCodes, type Run} from './command.ts';
import {commands} from './command-table.ts';

export const run: Run = async (options, io) => {
	const [word, ...rest] = options.words;
	if (word === undefined || rest.length > 0)
		throw new UsageError(`brief completions takes one shell: ${shells.join(', ')}`);
	if (!(shells as readonly string[]).includes(word))
		throw new UsageError(
			`unknown shell "${word}"${suggestion(word, shells) || `; expected one of ${shells.join(', ')}`}`,
		);
	await io.out(completions(word as Shell, commands));
	return exitCodes.ok;
};
