// A program in a real pseudo-terminal with a terminal emulator behind it: keys in, cells and colours out.

import {type IPty, spawn} from '@lydell/node-pty';
import {type Cell, cellAt, emulator, rowsOf} from './emulator.ts';

export interface TerminalOptions {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly cwd?: string;
}

export interface Terminal {
	/** The visible rows, without the blanks at their ends. */
	readonly rows: () => readonly string[];
	readonly text: () => string;
	readonly cell: (x: number, y: number) => Cell;
	/** Writes bytes as the keyboard does. */
	readonly send: (bytes: string) => void;
	/** Sends, and resolves when the screen has come to rest. */
	readonly press: (...keys: readonly string[]) => Promise<void>;
	/** Resolves when the screen shows it; rejects with the screen when it never does. */
	readonly shows: (wanted: string | RegExp) => Promise<void>;
	/** Resolves when nothing was written for a moment. */
	readonly rest: (quiet?: number) => Promise<void>;
	readonly resize: (columns: number, rows: number) => Promise<void>;
	readonly signal: (name: string) => void;
	/** Resolves to how the program ended. */
	readonly ended: () => Promise<{readonly code: number; readonly signal: number}>;
	/** The exit code of a program that has ended (128 and more for a signal); null while it runs. */
	readonly exitCode: () => Promise<number | null>;
	readonly alternate: () => boolean;
	/** Lines have left the top of the screen. */
	readonly scrolled: () => boolean;
	readonly cursorHidden: () => boolean;
	/** Everything that was written, for byte counts. */
	readonly bytes: () => number;
	readonly written: () => string;
	readonly pid: number;
	/** Ends the program if it still runs. */
	readonly close: () => void;
}

export const keys = {
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	shiftTab: '\u001B[Z',
	pageDown: '\u001B[6~',
	pageUp: '\u001B[5~',
	home: '\u001B[H',
	end: '\u001B[F',
	ctrlC: '\u0003',
	ctrlZ: '\u001A',
	ctrlP: '\u0010',
	backspace: '\u007F',
} as const;

/** A press of the mouse's main button on a cell counted from 0, and its release. */
export const click = (x: number, y: number): string => `\u001B[<0;${x + 1};${y + 1}M\u001B[<0;${x + 1};${y + 1}m`;

const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

const cleanEnv = (env: TerminalOptions['env']): Record<string, string> => {
	const all = {
		...process.env,
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
		LANG: 'C.UTF-8',
		CI: undefined,
		NO_COLOR: undefined,
		FORCE_COLOR: undefined,
		COLUMNS: undefined,
		LINES: undefined,
		...env,
	};
	return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
};

/** Starts a program. */
export function start(command: string, args: readonly string[], options: TerminalOptions = {}): Terminal {
	const {columns = 120, rows = 40} = options;
	const screen = emulator(columns, rows);
	const child: IPty = spawn(command, [...args], {
		cols: columns,
		rows,
		cwd: options.cwd ?? process.cwd(),
		env: cleanEnv(options.env),
		name: options.env?.TERM ?? 'xterm-256color',
	});
	let lastWrite = performance.now();
	let all = '';
	let hidden = false;
	let pending = 0;
	child.onData(data => {
		lastWrite = performance.now();
		all += data;
		for (const [, mode] of data.matchAll(/\u001B\[\?25([hl])/g)) hidden = mode === 'l';
		pending++;
		screen.write(data, () => pending--);
	});
	const ended = new Promise<{code: number; signal: number}>(resolve =>
		child.onExit(({exitCode, signal}) => resolve({code: exitCode, signal: signal ?? 0})),
	);
	let over = false;
	void ended.then(() => {
		over = true;
	});
	const shown = (): readonly string[] => rowsOf(screen);
	const rest = async (quiet = 60): Promise<void> => {
		const deadline = performance.now() + 5000;
		await sleep(quiet);
		while ((performance.now() - lastWrite < quiet || pending > 0) && performance.now() < deadline) await sleep(5);
	};
	const shows = async (wanted: string | RegExp): Promise<void> => {
		const found = (): boolean =>
			typeof wanted === 'string' ? shown().join('\n').includes(wanted) : wanted.test(shown().join('\n'));
		const deadline = performance.now() + 10_000;
		while (!found()) {
			if (performance.now() > deadline) throw new Error(`the screen never showed ${wanted}:\n${shown().join('\n')}`);
			await sleep(5);
		}
	};
	return {
		rows: shown,
		text: () => shown().join('\n'),
		cell: (x, y) => cellAt(screen, x, y),
		send: bytes => child.write(bytes),
		press: async (...pressed) => {
			for (const key of pressed) {
				const before = lastWrite;
				child.write(key);
				// A busy machine answers late; a key without an answer is waited for in vain, but not for long.
				for (let waited = 0; lastWrite === before && waited < 1000; waited += 5) await sleep(5);
				await rest(60);
			}
		},
		shows,
		rest,
		resize: async (wide, high) => {
			screen.resize(wide, high);
			child.resize(wide, high);
			await rest(120);
		},
		signal: name => child.kill(name),
		ended: () => ended,
		exitCode: () =>
			Promise.race([
				ended.then(({code, signal}) => (signal === 0 ? code : 128 + signal)),
				new Promise<null>(resolve => setImmediate(() => resolve(null))),
			]),
		scrolled: () => screen.buffer.active.baseY > 0,
		alternate: () => screen.buffer.active.type === 'alternate',
		cursorHidden: () => hidden,
		bytes: () => all.length,
		written: () => all,
		pid: child.pid,
		close: () => {
			if (!over) child.kill('SIGKILL');
		},
	};
}
