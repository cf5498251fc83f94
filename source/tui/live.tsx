// Runs the app on the terminal: Ink on the alternate screen, the mouse, signals. What it shows is decided by the session,
// what touches other programs and files by the machine; here they are put together and taken down again.

import path from 'node:path';
import {type Instance, render, type SuspendTerminal} from 'ink';
import {App} from './app.tsx';
import type {AppInput, Loaded} from './app-input.ts';
import type {Background} from './background.ts';
import {swallowEntering} from './first-write.ts';
import {keysWith} from './key-settings.ts';
import {type Heard, listen, terminalSize} from './listening.ts';
import {keptBrush, settingsOf} from './look.ts';
import {type Machine, machineOf} from './machine.ts';
import {openingNotice} from './notices.ts';
import {paintedSession} from './painted.ts';
import {openingState, rememberedValues, seenArticles} from './remembered.ts';
import {type Later, type SceneOf, sceneOf} from './scene.ts';
import {type Session, startSession} from './session.ts';

/** Signals that end the app; each is raised again once the terminal is given back. */
const endings = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** Everything that changes while the app runs. */
export interface Live {
	loaded: Loaded;
	settings: ReturnType<typeof settingsOf>;
	suspendTerminal: SuspendTerminal | null;
	/** Another program has the terminal. */
	away: boolean;
	/** As the terminal told it. */
	background: Background | null;
	/** Paints every row where it belongs once the screen rests. */
	repaintSoon: () => void;
	/** When it was asked (`performance.now`); null when no answer is due. */
	askedAt: number | null;
}

/** What does not change with what is loaded. */
type LaterThanLoaded = Omit<Later, 'read' | 'find'>;

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

/** The session and the machine, which need each other: the one asks, the other answers. */
function partsOf(input: AppInput, later: LaterThanLoaded): Heard {
	const live: Live = {
		loaded: input,
		settings: settingsOf(input.options),
		suspendTerminal: null,
		away: false,
		background: null,
		askedAt: null,
		repaintSoon: () => {},
	};
	const refresh = (): void => session.show({briefing: live.loaded.briefing, scenes: scenesOf(input, live, later)});
	const machine = machineOf(input, live, refresh, text => session.say(text));
	const session = openSession(input, live, machine, later);
	const brush = keptBrush(input.options);
	const painted = paintedSession(session, () => brush(live.settings, live.background));
	return {live, session, machine, painted, refresh};
}

function renderApp({live, session, painted}: Heard): Instance {
	swallowEntering(process.stdout);
	const onTerminal = (suspendTerminal: SuspendTerminal): void => {
		live.suspendTerminal = suspendTerminal;
	};
	return render(<App session={session} painted={painted} onTerminal={onTerminal} />, {
		alternateScreen: true,
		incrementalRendering: true,
		exitOnCtrlC: false,
		interactive: true,
		maxFps: 60,
	});
}

/**
 * Shows the app until it is left. The first screen stands on the alternate screen already. Resolves to the exit code;
 * rejects with our own mistakes, the terminal given back.
 */
export async function runLive(input: AppInput, later: LaterThanLoaded): Promise<number> {
	const parts = partsOf(input, later);
	const {live, session, machine} = parts;
	const app = renderApp(parts);
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
