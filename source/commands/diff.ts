// `brief diff FROM TO [PATH…]`: what changed between two as-of dates, or two saved JSON briefings.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {diffBriefings, isEmptyDiff} from '../analyse/diff-briefings.ts';
import {layout} from '../draw/layout.ts';
import type {Io} from '../io.ts';
import {reasonOf} from '../load/file-error.ts';
import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {isRealDate, type Options, UsageError} from '../options.ts';
import {diffBlocks} from '../sections/diff-blocks.ts';
import {exitCodes, type Run} from './command.ts';
import {analyseSession, nothingRead, nothingReadMessage, openSession} from './session.ts';

function savedBriefing(file: string, io: Io): Briefing {
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(path.resolve(io.cwd, file), 'utf8'));
	} catch (error) {
		throw new UsageError(
			`"${file}" is neither a day such as 2025-12-31 nor a saved JSON briefing (${error instanceof SyntaxError ? 'it is no JSON' : reasonOf(error)})`,
		);
	}
	const briefing = value as Partial<Briefing> | null;
	if (briefing?.schemaVersion !== 1 || !Array.isArray(briefing.risks) || !Array.isArray(briefing.claims))
		throw new UsageError(`"${file}" is no saved briefing of brief --format json (schemaVersion 1)`);
	return briefing as Briefing;
}

async function twoDays(
	from: string,
	to: string,
	options: Options,
	io: Io,
): Promise<readonly [Briefing, Briefing] | null> {
	const paths = options.words.slice(2);
	const later = {...options, asOf: from < to ? to : from};
	const session = await openSession(paths, {...later, archive: false}, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return null;
	}
	const at = async (asOf: string): Promise<Briefing> => (await analyseSession(session, {...options, asOf})).briefing;
	return [await at(from), await at(to)];
}

/** Blocks as plain text lines. */
function textOf(blocks: readonly Block[], options: Options): string {
	const lines = layout(blocks, options.width ?? 80, {ascii: options.ascii, unicode: 'full'});
	return `${lines
		.map(line =>
			line.spans
				.map(span => span.text)
				.join('')
				.trimEnd(),
		)
		.join('\n')}\n`;
}

export const run: Run = async (options, io) => {
	const [from, to] = options.words;
	if (from === undefined || to === undefined)
		throw new UsageError('diff needs two days, such as brief diff 2025-12-01 2025-12-17, or two saved JSON briefings');
	if (isRealDate(from) !== isRealDate(to))
		throw new UsageError(`brief diff compares two days or two files, not "${from}" with "${to}"`);
	const pair = isRealDate(from)
		? await twoDays(from, to, options, io)
		: ([savedBriefing(from, io), savedBriefing(to, io)] as const);
	if (pair === null) return exitCodes.failed;
	const diff = diffBriefings(...pair);
	if (options.format === 'json') await io.out(`${JSON.stringify({...diff, empty: isEmptyDiff(diff)}, null, 2)}\n`);
	else await io.out(textOf(diffBlocks(diff), options));
	return exitCodes.ok;
};
