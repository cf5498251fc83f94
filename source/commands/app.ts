// Opens the terminal app: the first screen at once from the pure lines, then Ink over it.

import path from 'node:path';
import type {Io} from '../io.ts';
import {archiveFile} from '../load/library-archive.ts';
import {watchPaths} from '../load/watch.ts';
import type {Briefing} from '../model/briefing.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Options} from '../options.ts';
import type {AppInput, Loaded} from '../tui/app-input.ts';
import {firstScreen} from '../tui/first-screen.ts';
import {analyseAside} from './analyse-aside.ts';
import type {Prepared, Session} from './session.ts';

type Read = Loaded['read'];

function readOf(read: ReadonlyMap<string, ReadArticle>, session: Session): Read {
	return id => read.get(id) ?? session.kept.read(id);
}

/** Evidence names files as they were shown; the sample's are below the package. */
function pathOf(prepared: Prepared, io: Io): (file: string) => string | null {
	return file => {
		if (file === '-') return null;
		if (prepared.sample) return path.join(prepared.home, 'data', file);
		return path.resolve(io.cwd, file);
	};
}

export interface AppStart {
	readonly briefing: Briefing;
	readonly read: ReadonlyMap<string, ReadArticle>;
	/** Null: the briefing is kept from before, its articles are read once the screen stands. */
	readonly session: Session | null;
}

/** Calls back when files change, and once at the start for a kept briefing: its articles are read while the screen stands. */
function watchOf(prepared: Prepared, start: AppStart, io: Io): NonNullable<AppInput['watch']> {
	const roots = prepared.paths.filter(name => name !== '-').map(name => path.resolve(io.cwd, name));
	return onChange => {
		if (start.session === null) setImmediate(() => onChange('later'));
		return watchPaths(roots, () => onChange('changed'));
	};
}

const archiveOf = ({cacheFolder, paths}: Prepared, io: Io): string | null =>
	cacheFolder === null ? null : archiveFile(cacheFolder, paths, io.cwd);

/** Without frames: asked for by the option, or by the variable that asks every program made with Ink. */
const isLinear = ({linear}: Options, io: Io): boolean => linear || io.env.INK_SCREEN_READER === 'true';

function inputOf(prepared: Prepared, start: AppStart, options: Options, io: Io): AppInput {
	const {briefing, read, session} = start;
	return {
		briefing,
		read: session === null ? id => read.get(id) : readOf(read, session),
		find: session?.kept.find ?? (() => null),
		options: {
			theme: options.theme,
			ascii: options.ascii,
			linear: isLinear(options, io),
			env: io.env,
			settings: prepared.settings.all,
			configFolder: prepared.folders.config,
		},
		reload: () => analyseAside(options, archiveOf(prepared, io), io),
		watch: watchOf(prepared, start, io),
		pathOf: pathOf(prepared, io),
	};
}

/** Runs the app until it is left. */
export async function openApp(prepared: Prepared, start: AppStart, options: Options, io: Io): Promise<number> {
	const input = inputOf(prepared, start, options, io);
	const size = {columns: io.columns ?? 80, rows: io.rows ?? 24};
	if (input.options.linear) return (await import('../tui/linear.ts')).runLinear(input);
	// Keys typed from now on wait for the app instead of being echoed over the screen.
	io.quietKeyboard();
	const {text, content} = firstScreen(start.briefing, size, input.options);
	await io.out(text);
	const {runApp} = await import('../tui/run.tsx');
	return runApp({...input, opening: content});
}
