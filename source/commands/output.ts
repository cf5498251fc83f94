// What stdout can take: how wide, and with colours or without.

import type {Io} from '../io.ts';
import {type Options, UsageError} from '../options.ts';

/** A wider page of text is hard to read. */
const widest = 120;

/** COLUMNS as the shell exports it, else the terminal, else 80. */
export function terminalWidth(io: Io): number {
	const stated = Number(io.env.COLUMNS);
	const width = Number.isInteger(stated) && stated >= 20 ? stated : (io.columns ?? 80);
	return Math.min(width, widest);
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** By the flag, else by NO_COLOR, FORCE_COLOR, the terminal and TERM, in that order. */
export function wantsColor(options: Pick<Options, 'color'>, io: Pick<Io, 'env' | 'stdoutIsTerminal'>): boolean {
	if (options.color !== 'auto') return options.color === 'always';
	if (isSet(io.env.NO_COLOR)) return false;
	if (isSet(io.env.FORCE_COLOR)) return io.env.FORCE_COLOR !== '0';
	return io.stdoutIsTerminal && io.env.TERM !== 'dumb';
}

/** For commands that answer in text or JSON only: another format is told, not passed over. Throws UsageError. */
export function refuseFormat(command: string, {format}: Pick<Options, 'format'>): void {
	if (format === null || format === 'text' || format === 'json') return;
	throw new UsageError(`${command} has no ${format} output; expected --format text or --format json`);
}
