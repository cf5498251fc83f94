// What the app asks of the machine: the clipboard, an editor, a browser, the shell, reading again, settings.

import {existsSync} from 'node:fs';
import type {Instance} from 'ink';
import {checkSettings} from '../settings/settings.ts';
import {storeIn} from '../settings/store.ts';
import type {AppInput} from './app-input.ts';
import {copySequence} from './clipboard.ts';
import {browserCommand, editorCommand} from './external.ts';
import {completedFolder, folderFault, resolvedFolder} from './folder-path.ts';
import type {Shell} from './host.ts';
import {answered} from './listening.ts';
import type {Live} from './live.tsx';
import {mouseOff, mouseOn} from './mouse.ts';
import {handOver, startBeside} from './programs.ts';
import {stopUntilContinued} from './suspend.ts';

export interface Machine {
	readonly shell: Shell;
	/** The app is on the screen. */
	readonly begin: (app: Instance) => void;
	/** Reads the articles of a kept briefing without a word: nothing changed. */
	readonly readLater: () => void;
	/** Takes back what was asked of the terminal. */
	readonly end: () => void;
	/** Writes values to the settings file; a sentence is shown where that fails. */
	readonly keep: (values: Readonly<Record<string, unknown>>) => Promise<void>;
}

const restOfHands = 500;

/** The terminal keeps its title on a stack while ours is shown (xterm, window operations 22 and 23). */
const titleKept = '\u001B[22;2t';
const titleBack = '\u001B[23;2t';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The machine behind the app. `refresh` shows the state of `live` anew, `say` shows a sentence. */
export function machineOf(
	input: AppInput,
	live: Live,
	refresh: () => void,
	say: (text: string | null) => void,
): Machine {
	const {env, configFolder} = input.options;
	const store = storeIn(configFolder);
	const {stdout} = process;
	let app: Instance | null = null;
	let reading = false;
	const mouse = (on: boolean): void => void stdout.write(on && live.settings.mouse === 'on' ? mouseOn : mouseOff);

	/** Hands the terminal over for a while. Keys that were on their way meanwhile cannot hand it over once more. */
	const away = async (work: () => Promise<string | null>): Promise<void> => {
		if (live.away) return;
		live.away = true;
		mouse(false);
		let said: string | null = null;
		try {
			await live.suspendTerminal?.(async () => {
				said = await work();
				// Ink draws on from the column the cursor has now.
				stdout.write('\r');
			});
		} finally {
			live.away = false;
		}
		live.repaintSoon();
		mouse(true);
		say(said);
	};

	let waiting: Readonly<Record<string, unknown>> = {};
	let timer: NodeJS.Timeout | null = null;
	const keep = async (values: Readonly<Record<string, unknown>>): Promise<void> => {
		if (timer) clearTimeout(timer);
		const all = {...waiting, ...values};
		waiting = {};
		try {
			await store.write(all);
		} catch (error) {
			say(`the settings could not be kept: ${reason(error)}`);
		}
	};
	/** Keeps values once the hands rest: loading and writing must not hold up the screen. */
	const keepSoon = (values: Readonly<Record<string, unknown>>): void => {
		if (timer) clearTimeout(timer);
		waiting = {...waiting, ...values};
		timer = setTimeout(() => void keep({}), restOfHands);
	};

	const reload = async (told: boolean): Promise<void> => {
		if (!input.reload || reading) return say(input.reload ? null : 'these files cannot be read again');
		reading = true;
		try {
			live.loaded = await input.reload();
			input.onShown?.(live.loaded.briefing);
			refresh();
			if (told) say('read again');
		} catch (error) {
			say(`the files could not be read again: ${reason(error)}`);
		} finally {
			reading = false;
		}
	};

	const set = (name: string, value: string): void => {
		live.settings = checkSettings({...live.settings, [name]: value}).settings;
		mouse(true);
		refresh();
		say(`${name}: ${value}`);
		keepSoon({[name]: value});
	};

	const setLibrary = (library: readonly string[], said: string): void => {
		live.settings = checkSettings({...live.settings, library}).settings;
		refresh();
		say(said);
		keepSoon({library});
	};

	const addFolder = (typed: string): string | null => {
		const folder = resolvedFolder(typed, env, process.cwd());
		const fault = folderFault(folder);
		if (fault !== null) return fault;
		if (live.settings.library.includes(folder)) return `${folder} is in the library already`;
		setLibrary([...live.settings.library, folder], `${folder} is read when brief is started without a path`);
		return null;
	};

	const edit = (file: string, line: number): void => {
		const found = input.pathOf?.(file) ?? (existsSync(file) ? file : null);
		if (found === null) say(`${file} is not a file that can be edited`);
		else void away(() => handOver(editorCommand(env, found, line)));
	};

	const shell: Shell = {
		quit: () => void answered(live).then(() => app?.unmount()),
		suspend: () =>
			void away(async () => {
				await stopUntilContinued();
				return null;
			}),
		redraw: () => void away(async () => null),
		reload: () => void reload(true),
		copy: text => {
			const sequence = copySequence(text);
			if (sequence === null) return 'too long for the clipboard of a terminal';
			stdout.write(sequence);
			return 'copied with its source';
		},
		edit,
		browse: url => {
			const line = browserCommand(env, process.platform, url);
			if (line) void startBeside(line, say);
			return line ? `opened ${url}` : `${url} is not an address of the web`;
		},
		set,
		complete: typed => completedFolder(typed, env, process.cwd()),
		addFolder,
		removeFolder: folder =>
			setLibrary(
				live.settings.library.filter(one => one !== folder),
				`${folder} is no longer in the library; its files stay`,
			),
		now: () => performance.now(),
	};
	return {
		shell,
		keep,
		readLater: () => void reload(false),
		begin: started => {
			app = started;
			mouse(true);
			stdout.write(`${titleKept}\u001B]2;brief\u0007`);
		},
		end: () => void stdout.write(mouseOff + titleBack),
	};
}
