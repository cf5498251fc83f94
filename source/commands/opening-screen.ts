// The screen kept from last time, shown while the files are looked at. Until the app takes over, the terminal is as any program finds it:
// keys are signals, and whatever has to be said first gives the usual screen back.

import type {Io} from '../io.ts';
import {readScreen} from '../load/kept-screen.ts';
import {readerName} from '../load/program-build.ts';
import type {Settings} from '../load/read-settings.ts';
import type {Options} from '../options.ts';
import type {Located} from './session.ts';

/** What of the environment decides how the app looks. */
const looks = ['TERM', 'COLORTERM', 'COLORFGBG', 'NO_COLOR', 'FORCE_COLOR', 'LC_ALL', 'LC_CTYPE', 'LANG'] as const;

/** Everything but the files that decides the first screen, as far as it is known before they are looked at; null: none is kept. */
export function screenAsked(located: Located, settings: Settings, options: Options, io: Io): readonly unknown[] | null {
	const {home, folders, paths, sample, cacheFolder} = located;
	const reader = readerName(home, folders.config);
	if (cacheFolder === null || reader === '' || paths.includes('-') || options.linear || io.env.INK_SCREEN_READER)
		return null;
	const size = [io.columns, io.rows];
	return [reader, paths, io.cwd, sample, settings.all, options, size, looks.map(name => io.env[name] ?? null)];
}

export interface Opening {
	/** The text that stands on the screen; null when nothing was kept. */
	readonly shown: string | null;
	/** Says words on the usual screen. */
	readonly io: Io;
	/** The app takes the screen over. */
	readonly handOver: () => void;
	/** Gives the usual screen back. */
	readonly leave: () => Promise<void>;
}

const usualScreen = '\u001B[?25h\u001B[?1049l';
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function standing(shown: string, io: Io): Opening {
	let stands = true;
	const handOver = (): void => {
		stands = false;
		for (const signal of endings) process.removeListener(signal, end);
	};
	const leave = async (): Promise<void> => {
		if (!stands) return;
		handOver();
		await io.out(usualScreen);
	};
	/** Ends by the signal, as if nothing stood there. */
	const end = (signal: NodeJS.Signals): void => void leave().then(() => process.kill(process.pid, signal));
	for (const signal of endings) process.on(signal, end);
	const say = (text: string): void => {
		void leave();
		io.say(text);
	};
	return {shown, io: {...io, say}, handOver, leave};
}

/** Shows the kept screen, if there is one. */
export async function openKeptScreen(located: Located, options: Options, io: Io): Promise<Opening> {
	const asked = screenAsked(located, located.settings, options, io);
	const shown = asked && located.cacheFolder !== null ? readScreen(located.cacheFolder, asked) : null;
	if (shown === null) return {shown, io, handOver: () => {}, leave: async () => {}};
	await io.out(shown);
	return standing(shown, io);
}
