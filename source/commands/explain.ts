// `brief explain ITEM [PATH…]`: every input, rule, number and sentence behind one item.

import {existsSync} from 'node:fs';
import path from 'node:path';
import {suggestion} from '../nearest.ts';
import {UsageError} from '../options.ts';
import {explain, explainable} from '../render/explain.ts';
import {exitCodes, type Run} from './command.ts';
import {terminalWidth, wantsColor} from './output.ts';
import {writeLong} from './pager.ts';
import {analyseSession, nothingRead, nothingReadMessage, openSession, shownDays} from './session.ts';

export const run: Run = async (options, io) => {
	const [item, ...paths] = options.words;
	if (item === undefined)
		throw new UsageError(
			'brief explain needs an item: a risk such as R1, a symbol such as BTC, or the id of a claim, deal or story',
		);
	const session = await openSession(paths, options, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return exitCodes.failed;
	}
	const {briefing, read} = await analyseSession(session, options, shownDays);
	const style = {ascii: options.ascii, unicode: 'full'} as const;
	const paint = wantsColor(options, io) ? (await import('../render/ansi.ts')).paintAnsi : undefined;
	const text = explain(
		item,
		{briefing, read: id => read.get(id)},
		{width: options.width ?? terminalWidth(io), style, ...(paint ? {paint} : {})},
	);
	if (text === null) {
		const known = explainable(briefing);
		const hint = existsSync(path.resolve(io.cwd, item)) ? '; the item comes before the paths' : '';
		io.say(
			`brief: nothing called "${item}" in this briefing${hint || suggestion(item, known) || `; there are ${known.slice(0, 8).join(', ')} …`}\n`,
		);
		return exitCodes.failed;
	}
	await writeLong(text, options, io);
	return exitCodes.ok;
};
