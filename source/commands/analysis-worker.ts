// The worker half of reading anew beside the app: gets a command line, gives the briefing and the articles it can afford to send.

import {parentPort, workerData} from 'node:worker_threads';
import type {Io} from '../io.ts';
import {type AsideReply, type AsideRequest, mostSent} from './analyse-aside.ts';
import {analyseSession, openSession, shownDays} from './session.ts';

const {options, env, cwd} = workerData as AsideRequest;

const nothing = async (): Promise<void> => {};
const io: Io = {
	out: nothing,
	say: () => {},
	readStdin: async () => new Uint8Array(),
	quietKeyboard: () => {},
	env,
	cwd,
	stdinIsTerminal: false,
	stdoutIsTerminal: false,
	stderrIsTerminal: false,
	columns: null,
	rows: null,
};

const session = await openSession(options.words, options, io);
const {briefing, read} = await analyseSession(session, options, shownDays);
const archived = session.archive !== null;
const reply: AsideReply = {briefing, read: archived && read.size > mostSent ? [] : [...read], archived};
parentPort?.postMessage(reply);
