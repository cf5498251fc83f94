// `brief explain ITEM [PATH…]`: every input, rule, number and sentence behind one item.

import {existsSync} from 'node:fs';
import path from 'node:path';
import type {DetailContext} from '../details/detail.ts';
import type {Io} from '../io.ts';
import {suggestion} from '../nearest.ts';
import {type Options, UsageError} from '../options.ts';
import {explain, explainable} from '../render/explain.ts';
import {explainJson} from '../render/explain-json.ts';
import {exitCodes, type Run} from './command.ts';
import {refuseFormat, terminalWidth, wantsColor} from './output.ts';
import {writeLong} from './pager.ts';
import {analyseSession, nothingRead, nothingReadMessage, openSession, shownDays} from './session.ts';

/** The item as pages of text, in the width and colours that stdout takes. */
async function page(item: string, context: DetailContext, options: Options, io: Io): Promise<string | null> {
	const style = {ascii: options.ascii, unicode: 'full'} as const;
	const paint = wantsColor(options, io) ? (await import('../render/ansi.ts')).paintAnsi : undefined;
	return explain(item, context, {width: options.width ?? terminalWidth(io), style, ...(paint ? {paint} : {})});
}

export const run: Run = async (options, io) => {
	refuseFormat('explain', options);
	const [item, ...paths] = options.words;
	if (item === undefined)
		throw new UsageError(
			'explain needs an item: a risk such as R1, a symbol such as BTC, or the id of a claim, deal or story',
		);
	const session = await openSession(paths, options, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return exitCodes.failed;
	}
	const {briefing, read} = await analyseSession(session, options, shownDays);
	const text =
		options.format === 'json'
			? explainJson(item, briefing)
			: await page(item, {briefing, read: id => read.get(id)}, options, io);
	if (text === null) {
		const known = explainable(briefing);
		const hint = existsSync(path.resolve(io.cwd, item)) ? '; the item comes before the paths' : '';
		io.say(
			`brief: nothing called "${item}" in this briefing${hint || suggestion(item, known) || `; there are ${known.slice(0, 8).join(', ')} …`}\n`,
		);
		return exitCodes.failed;
	}
	if (options.format === 'json') await io.out(text);
	else await writeLong(text, options, io);
	return exitCodes.ok;
};
