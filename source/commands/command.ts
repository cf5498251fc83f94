// What a command of the program is.

import type {Io} from '../io.ts';
import type {Options} from '../options.ts';

export const exitCodes = {ok: 0, failed: 1, usage: 2, unknown: 3} as const;

export type Run = (options: Options, io: Io) => Promise<number>;

export interface Command {
	readonly name: string;
	/** What follows the name: `ITEM [PATH…]`. */
	readonly words: string;
	readonly summary: string;
	/** Options it takes; `briefing`: all that make a briefing. */
	readonly options: readonly string[] | 'briefing';
	/** Command lines a person may try, with what they do. */
	readonly examples: readonly (readonly [line: string, what: string])[];
}
