// Runs the app on the terminal: Ink on the alternate screen, the mouse, signals. What it shows is decided by the session,
// what touches other programs and files by the machine; here they are put together and taken down again.

import path from 'node:path';
import {type Instance, render, type SuspendTerminal} from 'ink';
import {App} from './app.tsx';
import type {AppInput, Loaded} from './app-input.ts';
import {type Background, backgroundQuery} from './background.ts';
import {swallowEntering} from './first-write.ts';
import {keysWith} from './key-settings.ts';
import {asksBackground, keptPainter, settingsOf} from './look.ts';
import {type Machine, machineOf} from './machine.ts';
import {openingNotice} from './notices.ts';
import {paintedSession} from './painted.ts';
import {openingState, rememberedValues, seenArticles} from './remembered.ts';
import {type Later, type SceneOf, sceneOf} from './scene.ts';
import {type Session, startSession} from './session.ts';
import type {Size} from './state.ts';
import {listenToTerminal} from './terminal-input.ts';

/** Signals that end the app; each is raised again once the terminal is given back. */
const endings = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** Everything that changes while the app runs. */
export interface Live {
	loaded: Loaded;
	settings: ReturnType<typeof settingsOf>;
	suspendTerminal: SuspendTerminal | null;
	/** As the terminal told it. */
	background: Background | null;
}

/** What does not change with what is loaded. */
type LaterThanLoaded = Omit<Later, 'read' | 'find'>;

const terminalSize = (): Size => ({columns: process.stdout.columns || 80, rows: process.stdout.rows || 24});

function scenesOf(input: AppInput, live: Live, later: LaterThanLoaded): SceneOf {
	const {options} = input;
	const {briefing, read, find = () => null} = live.loaded;
	return sceneOf({
		briefing,
		options,
		settings: live.settings,
		rows: keysWith(live.settings.keys).rows,
		seen: seenArticles(options.settings),
		settingsFile: options.configFolder === null ? null : path.join(options.configFolder, 'config.json'),
		later: {...later, read, find},
		opening: input.opening,
	});
}

function openSession(input: AppInput, live: Live, machine: Machine, later: LaterThanLoaded): Session {
	const start = {
		...openingState(terminalSize(), input.options.settings),
		notice: openingNotice(input.briefing, input.options),
	};
	return startSession(
		start,
		{briefing: input.briefing, scenes: scenesOf(input, live, later)},
		keysWith(live.settings.keys).rows,
		machine.shell,
	);
}

/** Leaves the app on a signal; `told` gives which it was, `stop` ends listening. */
function leaveOnSignals(app: Instance): {readonly told: () => NodeJS.Signals | null; readonly stop: () => void} {
	let caught: NodeJS.Signals | null = null;
	const leave = (signal: NodeJS.Signals): void => {
		caught = signal;
		app.unmount();
	};
	for (const signal of endings) process.on(signal, leave);
	return {
		told: () => caught,
		stop: () => {
			for (const signal of endings) process.removeListener(signal, leave);
		},
	};
}

/** Ends by the signal that was caught, as if it had not been, so that who sent it sees that it worked. */
function endBy(signal: NodeJS.Signals): Promise<never> {
	process.kill(process.pid, signal);
	return new Promise(() => setTimeout(() => process.exit(1), 1000));
}

interface Parts {
	readonly live: Live;
	readonly session: Session;
	readonly machine: Machine;
	/** Shows the state of `live` anew. */
	readonly refresh: () => void;
}

/** The session and the machine, which need each other: the one asks, the other answers. */
function partsOf(input: AppInput, later: LaterThanLoaded): Parts {
	const live: Live = {loaded: input, settings: settingsOf(input.options), suspendTerminal: null, background: null};
	const refresh = (): void => session.show({briefing: live.loaded.briefing, scenes: scenesOf(input, live, later)});
	const machine = machineOf(input, live, refresh, text => session.say(text));
	const session = openSession(input, live, machine, later);
	return {live, session, machine, refresh};
}

function renderApp({options}: AppInput, {live, session}: Parts): Instance {
	swallowEntering(process.stdout);
	const onTerminal = (suspendTerminal: SuspendTerminal): void => {
		live.suspendTerminal = suspendTerminal;
	};
	const painter = keptPainter(options);
	const painted = paintedSession(session, () => painter(live.settings, live.background));
	return render(<App session={session} painted={painted} onTerminal={onTerminal} />, {
		alternateScreen: true,
		incrementalRendering: true,
		exitOnCtrlC: false,
		interactive: true,
		maxFps: 60,
	});
}

/** Listens to mouse, background, size and changed files; gives the way to stop. */
function listen(input: AppInput, {live, session, machine, refresh}: Parts): () => void {
	const deaf = listenToTerminal(process.stdin, {
		mouse: session.point,
		background: told => {
			if (told === live.background) return;
			live.background = told;
			refresh();
		},
	});
	if (asksBackground(input.options, live.settings)) process.stdout.write(backgroundQuery);
	// Before Ink's own listener, so that it finds the rows of the new size.
	const onResize = (): void => session.resize(terminalSize());
	process.stdout.prependListener('resize', onResize);
	const unwatch = input.watch?.(why => (why === 'later' ? machine.readLater() : machine.shell.reload()));
	return () => {
		unwatch?.();
		deaf();
		process.stdout.removeListener('resize', onResize);
	};
}

/**
 * Shows the app until it is left. The first screen stands on the alternate screen already. Resolves to the exit code;
 * rejects with our own mistakes, the terminal given back.
 */
export async function runLive(input: AppInput, later: LaterThanLoaded): Promise<number> {
	const parts = partsOf(input, later);
	const {live, session, machine} = parts;
	const app = renderApp(input, parts);
	machine.begin(app);
	const stop = listen(input, parts);
	const signals = leaveOnSignals(app);
	try {
		await app.waitUntilExit();
		await machine.keep(
			rememberedValues(
				session.state(),
				live.loaded.briefing.articles.map(({id}) => id),
			),
		);
	} finally {
		stop();
		signals.stop();
		machine.end();
	}
	const signal = signals.told();
	return signal === null ? 0 : endBy(signal);
}
