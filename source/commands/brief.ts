// The briefing itself: the app on a terminal, else one output to stdout.

import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Io} from '../io.ts';
import type {Question} from '../load/kept-answer.ts';
import {keepOutput, type Output, readOutput} from '../load/kept-output.ts';
import {listFiles} from '../load/list-files.ts';
import {programBuild} from '../load/program-build.ts';
import {suggestion} from '../nearest.ts';
import {type Options, UsageError} from '../options.ts';
import type {FormatName, RenderChoice, Rendered} from '../render/formats.ts';
import {exitCodes, type Run} from './command.ts';
import {commandNames} from './command-table.ts';
import {terminalWidth, wantsColor} from './output.ts';
import {writeLong} from './pager.ts';
import {
	analyseSession,
	type Located,
	locate,
	nothingRead,
	nothingReadMessage,
	openPrepared,
	type Prepared,
	type Session,
	withListing,
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

function choiceOf(options: Options, io: Io): RenderChoice {
	return {
		width: options.width ?? terminalWidth(io),
		ascii: options.ascii,
		color: wantsColor(options, io),
		sections: options.sections,
		maxLines: options.maxLines,
		withText: options.withText,
	};
}

const formatOf = (options: Options): FormatName => options.format ?? 'text';

async function printed(analysis: Rendered, options: Options, io: Io): Promise<Output> {
	const {render, renderNotes} = await import('../render/formats.ts');
	const name = formatOf(options);
	const choice = choiceOf(options, io);
	const faults = analysis.briefing.problems.filter(problem => problem.severity !== 'note').length;
	return {text: render(name, analysis, choice), notes: renderNotes(name, analysis, choice), faults};
}

/** Writes an output and gives the exit code. */
async function write({text, notes, faults}: Output, options: Options, io: Io): Promise<number> {
	for (const note of notes) io.say(`brief: ${note}\n`);
	await writeLong(text, options, io);
	return options.strict && faults > 0 ? exitCodes.failed : exitCodes.ok;
}

/** A question whose answer may be kept, and where. */
interface Keepable {
	readonly cache: string;
	readonly question: Question;
}

/** What an answer depends on besides the files. Null: this one is not kept. */
function keepableOf(prepared: Prepared, options: Options): Keepable | null {
	const {home, folders, paths, sample, listing, settings, cacheFolder} = prepared;
	if (cacheFolder === null || paths.includes('-') || options.withText) return null;
	const program = programBuild(home);
	if (program === '') return null;
	const ownRules = folders.config === null ? [] : listFiles([path.join(folders.config, 'rules')], '/').files;
	const asked = [program, ownRules, paths, sample, settings.problems, options.asOf, options.since, options.symbols];
	return {cache: cacheFolder, question: {asked, listing}};
}

/** The same question about what is printed: its format, width and the like decide too. */
function printKeepable({cache, question}: Keepable, options: Options, io: Io): Keepable {
	return {cache, question: {...question, asked: [...question.asked, formatOf(options), choiceOf(options, io)]}};
}

interface Answer extends Rendered {
	/** Null when the briefing was kept from before and no file was read. */
	readonly session: Session | null;
}

/** The briefing: kept from before when no file changed, else made anew and kept. Null when nothing could be read. */
async function answerOf(
	prepared: Prepared,
	keepable: Keepable | null,
	options: Options,
	io: Io,
): Promise<Answer | null> {
	const {readBriefing, keepBriefing} = await import('../load/kept-briefing.ts');
	const kept = keepable && readBriefing(keepable.cache, keepable.question);
	if (kept) return {briefing: kept, read: new Map(), session: null};
	const session = await openPrepared(prepared, options, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return null;
	}
	const {briefing, read} = await analyseSession(session, options);
	if (keepable) keepBriefing(keepable.cache, keepable.question, briefing);
	return {briefing, read, session};
}

/** The output: kept from before when no file changed, else printed anew and kept. Null when nothing could be read. */
async function outputOf(
	prepared: Prepared,
	keepable: Keepable | null,
	options: Options,
	io: Io,
): Promise<Output | null> {
	const own = keepable && printKeepable(keepable, options, io);
	const kept = own && readOutput(own.cache, own.question);
	if (kept) return kept;
	const answer = await answerOf(prepared, keepable, options, io);
	if (answer === null) return null;
	const output = await printed(answer, options, io);
	if (own) keepOutput(own.cache, own.question, output);
	return output;
}

/** The app: the screen kept from last time at once, then what the files are now. */
async function runApp(located: Located, options: Options, io: Io): Promise<number> {
	const {openKeptScreen} = await import('./opening-screen.ts');
	const opening = await openKeptScreen(located, options, io);
	try {
		const prepared = withListing(located, io);
		const answer = await answerOf(prepared, keepableOf(prepared, options), options, opening.io);
		if (answer === null) return exitCodes.failed;
		const {openApp} = await import('./app.ts');
		return await openApp(prepared, {...answer, opening}, options, io);
	} finally {
		await opening.leave();
	}
}

export const run: Run = async (options, io) => {
	refuseMisspeltCommand(options, io);
	if (options.format === 'csv' && options.sections.length !== 1)
		throw new UsageError('--format csv needs exactly one --section, such as --section claims');
	if (options.format === 'csv' && options.sections.includes('overview'))
		throw new UsageError('the overview has no table for --format csv; --section headlines and others have');
	const app = wantsApp(options, io);
	const located = locate(options.words, options, io);
	if (app) return runApp(located, options, io);
	const prepared = withListing(located, io);
	const output = await outputOf(prepared, keepableOf(prepared, options), options, io);
	return output === null ? exitCodes.failed : write(output, options, io);
};
