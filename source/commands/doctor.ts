// `brief doctor [PATH…]`: where everything is, what was read, what was not and why, what the terminal can do.

import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Io} from '../io.ts';
import {markUnsafe} from '../language/strip-unsafe.ts';
import type {Folders} from '../load/folders.ts';
import {archiveFile} from '../load/library-archive.ts';
import {packageVersion} from '../load/package-version.ts';
import {settingsFile} from '../load/read-settings.ts';
import type {Library} from '../model/library.ts';
import type {Problem} from '../model/problem.ts';
import {exitCodes, type Run} from './command.ts';
import {nothingRead, openSession, type Session} from './session.ts';

type Entry = readonly [name: string, value: string];

const present = (file: string | null): string =>
	file === null ? 'none: HOME is not set' : existsSync(file) ? file : `${file} (not there)`;

function placeEntries(folders: Folders, session: Session, cwd: string): readonly Entry[] {
	return [
		['settings', present(settingsFile(folders))],
		['own rules', present(folders.config && path.join(folders.config, 'rules'))],
		['library', session.settings.library.length > 0 ? session.settings.library.join(', ') : present(folders.library)],
		['archive', present(folders.cache && archiveFile(folders.cache, session.paths, cwd))],
		['read now', session.sample ? 'the bundled sample' : markUnsafe(session.paths.join(', '))],
	];
}

function counted(values: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([value, count]) => `${value} ${count}`)
		.join(', ');
}

function readEntries(library: Library): readonly Entry[] {
	const bars = library.series.map(
		series =>
			`${series.symbol} ${series.bars[0]?.date ?? '?'}…${series.bars.at(-1)?.date ?? '?'} ${series.bars.length} bars`,
	);
	return [
		[
			'articles',
			`${library.articles.length}${library.articles.length > 0 ? ` (${counted(library.articles.map(article => article.format))})` : ''}`,
		],
		['dates', counted(library.articles.map(article => article.dateConfidence)) || 'none'],
		['languages', counted(library.articles.map(article => article.lang)) || 'none'],
		['series', String(library.series.length)],
		...bars.map((line): Entry => ['', line]),
		['quotes', String(library.snapshots.length)],
		[
			'filings',
			library.filings
				.map(filing => `${filing.companyName} (${filing.framework}, ${filing.facts.length} facts)`)
				.join(', ') || '0',
		],
	];
}

function terminalEntries(io: Io): readonly Entry[] {
	const size = io.columns === null ? 'not a terminal' : `${io.columns} × ${io.rows ?? '?'}`;
	const variables = [
		'TERM',
		'COLORTERM',
		'TERM_PROGRAM',
		'NO_COLOR',
		'FORCE_COLOR',
		'LANG',
		'TMUX',
		'SSH_TTY',
		'PAGER',
		'EDITOR',
	].filter(name => io.env[name] !== undefined && io.env[name] !== '');
	return [
		['stdout', size],
		['stdin', io.stdinIsTerminal ? 'a terminal' : 'not a terminal'],
		...variables.map((name): Entry => [name, name === 'TMUX' || name === 'SSH_TTY' ? 'set' : String(io.env[name])]),
	];
}

function problemLine(problem: Problem): string {
	const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
	return `  ${problem.severity.padEnd(7)} ${place}: ${problem.message} [${problem.code}]`;
}

function chapter(title: string, entries: readonly Entry[]): string {
	return `${title}\n${entries.map(([name, value]) => `  ${name.padEnd(12)}${value}`).join('\n')}\n`;
}

/** The report as text. */
export function doctorText(session: Session, io: Io, program: readonly Entry[]): string {
	const {library, folders} = session;
	const problems =
		library.problems.length === 0
			? 'Problems\n  none\n'
			: `Problems (${library.problems.length})\n${library.problems.map(problemLine).join('\n')}\n`;
	return [
		chapter('Program', program),
		chapter('Places', placeEntries(folders, session, io.cwd)),
		chapter('Read', readEntries(library)),
		problems,
		chapter('Terminal', terminalEntries(io)),
	].join('\n');
}

export const run: Run = async (options, io) => {
	const session = await openSession(options.words, options, io);
	const program: readonly Entry[] = [
		['brief', packageVersion(import.meta.dirname)],
		['node', process.version],
		['rules', session.rules.version],
	];
	await io.out(doctorText(session, io, program));
	return nothingRead(session) ? exitCodes.failed : exitCodes.ok;
};
