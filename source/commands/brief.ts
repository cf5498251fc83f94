// The briefing itself: the app on a terminal, else one output to stdout.

import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Analysis} from '../analyse/analyse.ts';
import type {Io} from '../io.ts';
import {suggestion} from '../nearest.ts';
import {type Options, UsageError} from '../options.ts';
import {exitCodes, type Run} from './command.ts';
import {terminalWidth, wantsColor} from './output.ts';
import {writeLong} from './pager.ts';
import {commandNames} from './registry.ts';
import {analyseSession, nothingRead, nothingReadMessage, openSession, type Session} from './session.ts';

/** `brief serach x`: a first word that is no path but nearly a command is a slip, not a missing file. */
function refuseMisspeltCommand(options: Options, io: Io): void {
	const [first] = options.words;
	if (first === undefined || first === '-' || /[/\\.]/.test(first) || existsSync(path.resolve(io.cwd, first))) return;
	const hint = suggestion(first, commandNames);
	if (hint !== '') throw new UsageError(`unknown command "${first}"${hint}`);
}

/** The app starts by itself on a terminal that can show it, when no output was asked for. */
function wantsApp(options: Options, io: Io): boolean {
	const canShow = io.stdoutIsTerminal && io.stdinIsTerminal;
	if (options.tui === true || options.linear) {
		if (canShow) return true;
		throw new UsageError('the app needs a terminal for input and output; without --tui the briefing is printed');
	}
	return (
		options.tui === null &&
		canShow &&
		options.format === null &&
		options.sections.length === 0 &&
		io.env.TERM !== 'dumb' &&
		!options.words.includes('-')
	);
}

async function printed(analysis: Analysis, options: Options, io: Io): Promise<string> {
	const {render, renderNotes} = await import('../render/formats.ts');
	const name = options.format ?? 'text';
	const choice = {
		width: options.width ?? terminalWidth(io),
		ascii: options.ascii,
		color: wantsColor(options, io),
		sections: options.sections,
		maxLines: options.maxLines,
		withText: options.withText,
	};
	for (const note of renderNotes(name, analysis, choice)) io.say(`brief: ${note}\n`);
	return render(name, analysis, choice);
}

function codeOf(session: Session, options: Options): number {
	const faults = session.library.problems.filter(problem => problem.severity !== 'note').length;
	return options.strict && faults > 0 ? exitCodes.failed : exitCodes.ok;
}

export const run: Run = async (options, io) => {
	refuseMisspeltCommand(options, io);
	if (options.format === 'csv' && options.sections.length !== 1)
		throw new UsageError('--format csv needs exactly one --section, such as --section claims');
	const app = wantsApp(options, io);
	const session = await openSession(options.words, options, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return exitCodes.failed;
	}
	const analysis = await analyseSession(session, options);
	if (app) return (await import('./app.ts')).openApp(session, analysis, options, io);
	await writeLong(await printed(analysis, options, io), options, io);
	return codeOf(session, options);
};
