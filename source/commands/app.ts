// Opens the terminal app: the first screen at once from the pure lines, then Ink over it.

import path from 'node:path';
import type {Analysis} from '../analyse/analyse.ts';
import type {Io} from '../io.ts';
import {watchPaths} from '../load/watch.ts';
import type {Options} from '../options.ts';
import type {AppInput, Loaded} from '../tui/app-input.ts';
import {firstScreen} from '../tui/first-screen.ts';
import {exitCodes} from './command.ts';
import {analyseSession, openSession, type Session} from './session.ts';

function loadedOf({briefing, read}: Analysis, session: Session): Loaded {
	return {briefing, read: id => read.get(id) ?? session.readKept(id)};
}

/** Evidence names files as they were shown; the sample's are below the package. */
function pathOf(session: Session, io: Io): (file: string) => string | null {
	return file => {
		if (file === '-') return null;
		if (session.sample) return path.join(session.home, 'data', file);
		return path.resolve(io.cwd, file);
	};
}

function inputOf(session: Session, analysis: Analysis, options: Options, io: Io): AppInput {
	const roots = session.paths.filter(name => name !== '-').map(name => path.resolve(io.cwd, name));
	return {
		...loadedOf(analysis, session),
		options: {
			theme: options.theme,
			ascii: options.ascii,
			linear: options.linear,
			env: io.env,
			settings: session.settings.all,
			configFolder: session.folders.config,
		},
		reload: async () => {
			const again = await openSession(options.words, options, {...io, stderrIsTerminal: false});
			return loadedOf(await analyseSession(again, options), again);
		},
		watch: onChange => watchPaths(roots, onChange),
		pathOf: pathOf(session, io),
	};
}

/** Runs the app until it is left. */
export async function openApp(session: Session, analysis: Analysis, options: Options, io: Io): Promise<number> {
	const input = inputOf(session, analysis, options, io);
	const size = {columns: io.columns ?? 80, rows: io.rows ?? 24};
	if (!options.linear) {
		// Keys typed from now on wait for the app instead of being echoed over the screen.
		io.quietKeyboard();
		await io.out(firstScreen(analysis.briefing, size, input.options));
	}
	const {runApp} = await import('../tui/run.tsx');
	return (await runApp(input)) ?? exitCodes.ok;
}
