// `brief verify FILE.md [PATH…]`: re-checks every figure and quote of a saved markdown briefing against the library.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fullStyle} from '../draw/style.ts';
import {stripUnsafe} from '../language/strip-unsafe.ts';
import {reasonOf} from '../load/file-error.ts';
import {UsageError} from '../options.ts';
import {renderMarkdown} from '../render/markdown.ts';
import {asOfOf, type UnfoundLine, verifyMarkdown} from '../render/verify-markdown.ts';
import {exitCodes, type Run} from './command.ts';
import {analyseSession, nothingRead, nothingReadMessage, openSession} from './session.ts';

function readSaved(file: string, cwd: string): string {
	try {
		return readFileSync(path.resolve(cwd, file), 'utf8');
	} catch (error) {
		throw new UsageError(`"${file}": ${reasonOf(error)}`);
	}
}

function unfoundText(file: string, {line, text, nearest}: UnfoundLine): string {
	const hint = nearest === null ? '' : `\n    the library gives: ${nearest}`;
	return `${file}:${line}: not from the library: ${stripUnsafe(text)}${hint}\n`;
}

export const run: Run = async (options, io) => {
	const [file, ...paths] = options.words;
	if (file === undefined)
		throw new UsageError('verify needs a saved briefing: brief --format markdown ~/library > monday.md');
	const saved = readSaved(file, io.cwd);
	const asOf = options.asOf ?? asOfOf(saved);
	const dated = {...options, asOf};
	const session = await openSession(paths, dated, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return exitCodes.failed;
	}
	const {briefing} = await analyseSession(session, dated);
	const fresh = renderMarkdown(briefing, {sections: options.sections, width: 80, style: fullStyle, maxLines: null});
	const {checked, unfound} = verifyMarkdown(saved, fresh);
	for (const line of unfound) await io.out(unfoundText(file, line));
	if (checked === 0) {
		io.say(`brief: "${file}" holds no figure and no quotation; is it a briefing?\n`);
		return exitCodes.unknown;
	}
	await io.out(
		`${checked - unfound.length} of ${checked} lines with figures or quotations hold${unfound.length === 0 ? '' : `; ${unfound.length} do not`}\n`,
	);
	return unfound.length === 0 ? exitCodes.ok : exitCodes.failed;
};
