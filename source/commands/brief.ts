// The briefing itself: the app on a terminal, else one output to stdout.

import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Io} from '../io.ts';
import {keepBriefing, type Question, readKept, stampOfFile} from '../load/kept-briefing.ts';
import {listFiles} from '../load/list-files.ts';
import type {Briefing} from '../model/briefing.ts';
import {suggestion} from '../nearest.ts';
import {type Options, UsageError} from '../options.ts';
import type {Rendered} from '../render/formats.ts';
import {exitCodes, type Run} from './command.ts';
import {commandNames} from './command-table.ts';
import {terminalWidth, wantsColor} from './output.ts';
import {writeLong} from './pager.ts';
import {
	analyseSession,
	nothingRead,
	nothingReadMessage,
	openPrepared,
	type Prepared,
	prepare,
	type Session,
} from './session.ts';

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

async function printed(analysis: Rendered, options: Options, io: Io): Promise<string> {
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

function codeOf(briefing: Briefing, options: Options): number {
	const faults = briefing.problems.filter(problem => problem.severity !== 'note').length;
	return options.strict && faults > 0 ? exitCodes.failed : exitCodes.ok;
}

/** What a kept briefing depends on besides the files. Null: this question is not kept. */
function questionOf(prepared: Prepared, options: Options): Question | null {
	const {home, folders, paths, sample, listing, settings} = prepared;
	if (prepared.cacheFolder === null || paths.includes('-')) return null;
	const program = [path.join(home, 'dist', 'main.js'), path.join(home, 'dist', 'rules.json')].map(stampOfFile);
	if (program.includes(null)) return null;
	const ownRules = folders.config === null ? [] : listFiles([path.join(folders.config, 'rules')], '/').files;
	const asked = [program, ownRules, paths, sample, settings.problems, options.asOf, options.since, options.symbols];
	return {asked, listing};
}

interface Answer extends Rendered {
	/** Null when the briefing was kept from before and no file was read. */
	readonly session: Session | null;
}

/** The briefing: kept from before when no file changed, else made anew and kept. Null when nothing could be read. */
async function answerOf(prepared: Prepared, options: Options, io: Io): Promise<Answer | null> {
	const question = questionOf(prepared, options);
	const kept = question === null || options.withText ? null : readKept(prepared.cacheFolder as string, question);
	if (kept !== null) return {briefing: kept, read: new Map(), session: null};
	const session = await openPrepared(prepared, options, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return null;
	}
	const {briefing, read} = await analyseSession(session, options);
	if (question !== null) keepBriefing(prepared.cacheFolder as string, question, briefing);
	return {briefing, read, session};
}

export const run: Run = async (options, io) => {
	refuseMisspeltCommand(options, io);
	if (options.format === 'csv' && options.sections.length !== 1)
		throw new UsageError('--format csv needs exactly one --section, such as --section claims');
	const app = wantsApp(options, io);
	const prepared = prepare(options.words, options, io);
	const answer = await answerOf(prepared, options, io);
	if (answer === null) return exitCodes.failed;
	if (app) return (await import('./app.ts')).openApp(prepared, answer, options, io);
	await writeLong(await printed(answer, options, io), options, io);
	return codeOf(answer.briefing, options);
};
