// Runs the app on the terminal: Ink on the alternate screen, the mouse, signals. What it shows is decided by the session,
// what touches other programs and files by the machine; here they are put together and taken down again.

import path from 'node:path';
import {type Instance, render, type SuspendTerminal} from 'ink';
import {App} from './app.tsx';
import type {AppInput, Loaded} from './app-input.ts';
import {colorsFirst} from './color-environment.ts';
import {keysWith} from './key-settings.ts';
import {painterFor, settingsOf} from './look.ts';
import {type Machine, machineOf} from './machine.ts';
import {openingNotice} from './notices.ts';
import {openingState, rememberedValues, seenArticles} from './remembered.ts';
import {type Later, type SceneOf, sceneOf} from './scene.ts';
import {type Session, startSession} from './session.ts';
import type {Size} from './state.ts';
import {listenToMouse} from './terminal-input.ts';

/** Signals that end the app; each is raised again once the terminal is given back. */
const endings = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** Everything that changes while the app runs. */
export interface Live {
	loaded: Loaded;
	settings: ReturnType<typeof settingsOf>;
	suspendTerminal: SuspendTerminal | null;
}

const terminalSize = (): Size => ({columns: process.stdout.columns || 80, rows: process.stdout.rows || 24});

function scenesOf(input: AppInput, live: Live, later: Omit<Later, 'read'>): SceneOf {
	const {options} = input;
	const {briefing, read} = live.loaded;
	return sceneOf({
		briefing,
		options,
		settings: live.settings,
		rows: keysWith(live.settings.keys).rows,
		seen: seenArticles(options.settings),
		settingsFile: options.configFolder === null ? null : path.join(options.configFolder, 'config.json'),
		later: {...later, read},
	});
}

function openSession(input: AppInput, live: Live, machine: Machine, later: Omit<Later, 'read'>): Session {
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

/** Gives the terminal back on a signal, keeps the place, and ends by that signal. */
function endOnSignals(app: Instance, keep: () => Promise<void>): () => void {
	const handlers = endings.map(signal => {
		const handler = async (): Promise<void> => {
			app.unmount();
			await keep().catch(() => {});
			stop();
			process.kill(process.pid, signal);
		};
		process.once(signal, handler);
		return [signal, handler] as const;
	});
	const stop = (): void => {
		for (const [signal, handler] of handlers) process.removeListener(signal, handler);
	};
	return stop;
}

/** Shows the app until it is left. Resolves to the exit code; rejects with our own mistakes, the terminal given back. */
export async function runLive(input: AppInput, later: Omit<Later, 'read'>): Promise<number> {
	const live: Live = {loaded: input, settings: settingsOf(input.options), suspendTerminal: null};
	const machine = machineOf(
		input,
		live,
		() => session.show({briefing: live.loaded.briefing, scenes: scenesOf(input, live, later)}),
		text => session.say(text),
	);
	const session = openSession(input, live, machine, later);
	const keep = (): Promise<void> =>
		machine.keep(
			rememberedValues(
				session.state(),
				live.loaded.briefing.articles.map(({id}) => id),
			),
		);
	colorsFirst(process.env);
	const app = render(
		<App
			session={session}
			painter={() => painterFor(input.options, live.settings)}
			onTerminal={suspendTerminal => {
				live.suspendTerminal = suspendTerminal;
			}}
		/>,
		{alternateScreen: true, incrementalRendering: true, exitOnCtrlC: false, interactive: true, maxFps: 60},
	);
	machine.begin(app);
	const deaf = listenToMouse(process.stdin, session.point);
	// Before Ink's own listener, so that it finds the rows of the new size.
	const onResize = (): void => session.resize(terminalSize());
	process.stdout.prependListener('resize', onResize);
	const unwatch = input.watch?.(() => machine.shell.reload());
	const unhook = endOnSignals(app, keep);
	try {
		await app.waitUntilExit();
		await keep();
		return 0;
	} finally {
		unhook();
		unwatch?.();
		deaf();
		process.stdout.removeListener('resize', onResize);
		machine.end();
	}
}
