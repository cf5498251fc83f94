// Opens the terminal app: the first screen at once from the pure lines, then Ink over it.

import path from 'node:path';
import type {Io} from '../io.ts';
import {type KeptArticles, noneKept} from '../load/kept-articles.ts';
import {keepScreen} from '../load/kept-screen.ts';
import {archiveFile} from '../load/library-archive.ts';
import {readerName} from '../load/program-build.ts';
import {readSettings} from '../load/read-settings.ts';
import {watchPaths} from '../load/watch.ts';
import type {Briefing} from '../model/briefing.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {Options} from '../options.ts';
import type {AppInput, Loaded} from '../tui/app-input.ts';
import {firstScreen} from '../tui/first-screen.ts';
import {analyseAside, articlesIn, stopReading} from './analyse-aside.ts';
import {type Opening, screenAsked} from './opening-screen.ts';
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
	/** What stands on the screen meanwhile. */
	readonly opening: Opening;
}

/** Calls back when files change; and once at the start, where articles are still to be read while the screen stands. */
function watchOf(prepared: Prepared, unread: boolean, io: Io): NonNullable<AppInput['watch']> {
	const roots = prepared.paths.filter(name => name !== '-').map(name => path.resolve(io.cwd, name));
	const folders = prepared.listing.folders.filter(({isFolder}) => isFolder).map(({full}) => full);
	return onChange => {
		if (unread) setImmediate(() => onChange('later'));
		return watchPaths(roots, () => onChange('changed'), folders);
	};
}

/** The articles of the library's archive. */
function archivedArticles({cacheFolder, paths, home, folders}: Prepared, io: Io): Promise<KeptArticles | null> {
	const file = cacheFolder === null ? null : archiveFile(cacheFolder, paths, io.cwd);
	return articlesIn(file, readerName(home, folders.config));
}

/** Without frames: asked for by the option, or by the variable that asks every program made with Ink. */
const isLinear = ({linear}: Options, io: Io): boolean => linear || io.env.INK_SCREEN_READER === 'true';

function inputOf(prepared: Prepared, start: AppStart, options: Options, io: Io): AppInput {
	const {briefing, read, session} = start;
	return {
		briefing,
		read: session === null ? id => read.get(id) : readOf(read, session),
		find: session?.kept.find ?? noneKept.find,
		options: {
			theme: options.theme,
			ascii: options.ascii,
			linear: isLinear(options, io),
			env: io.env,
			settings: prepared.settings.all,
			configFolder: prepared.folders.config,
		},
		reload: () => analyseAside(options, () => archivedArticles(prepared, io), io),
		watch: watchOf(prepared, session === null, io),
		pathOf: pathOf(prepared, io),
	};
}

/** Keeps the screen the next start will begin with: settings and marks are those of the moment the app was left. */
function keepNext(prepared: Prepared, briefing: Briefing, input: AppInput, options: Options, io: Io): void {
	const settings = readSettings(prepared.folders, io.env);
	const asked = screenAsked(prepared, settings, options, io);
	if (asked === null || prepared.cacheFolder === null) return;
	const size = {columns: io.columns ?? 80, rows: io.rows ?? 24};
	const {text} = firstScreen(briefing, size, {...input.options, settings: settings.all});
	keepScreen(prepared.cacheFolder, asked, text);
}

/** A kept briefing with the articles of the archive beside it, so that nothing of a large library has to be read again. */
async function withArchive(input: AppInput, prepared: Prepared, start: AppStart, io: Io): Promise<AppInput> {
	const kept = start.session === null ? await archivedArticles(prepared, io) : null;
	return kept === null ? input : {...input, ...kept, watch: watchOf(prepared, false, io)};
}

/** Runs the app until it is left. */
export async function openApp(prepared: Prepared, start: AppStart, options: Options, io: Io): Promise<number> {
	const input = inputOf(prepared, start, options, io);
	const size = {columns: io.columns ?? 80, rows: io.rows ?? 24};
	if (input.options.linear) return (await import('../tui/linear.ts')).runLinear(input);
	// Keys typed from now on wait for the app instead of being echoed over the screen.
	io.quietKeyboard();
	const {text, content} = firstScreen(start.briefing, size, input.options);
	if (text !== start.opening.shown) await io.out(text);
	start.opening.handOver();
	const {runApp} = await import('../tui/run.tsx');
	let last = start.briefing;
	const archived = await withArchive(input, prepared, start, io);
	const code = await runApp({...archived, opening: content, onShown: briefing => (last = briefing)});
	await stopReading();
	keepNext(prepared, last, input, options, io);
	return code;
}
