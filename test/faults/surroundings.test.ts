import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {archiveFile} from '../../source/load/library-archive.ts';
import {type Place, place} from '../cli/program.ts';
import {writeOddLibrary} from './odd-library.ts';

let here: Place;
let expected = '';
const question = ['--format', 'json', '--as-of', '2025-10-31', 'lib'];
beforeAll(() => {
	here = place();
	writeOddLibrary(path.join(here.folder, 'lib'), 210);
	expected = here.run(['--no-archive', ...question]).out;
});
afterAll(() => here.remove());

/** Makes the program believe in another moment: whoever asks for the time gets this one. */
function clockAt(date: string): Readonly<Record<string, string>> {
	const code = `const Real = Date; const now = Real.parse('${date}'); globalThis.Date = class extends Real { constructor(...args) { super(...(args.length === 0 ? [now] : args)); } static now() { return now; } };`;
	return {NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}`};
}

describe('where the program runs changes nothing of what it says', () => {
	it.each([
		['1970', clockAt('1970-01-01T00:00:00Z')],
		['2100', clockAt('2100-02-28T23:59:59Z')],
		['a leap day', clockAt('2024-02-29T12:00:00Z')],
		['the hour summer time begins', {...clockAt('2025-03-30T01:30:00Z'), TZ: 'Europe/Berlin'}],
		['the far side of the date line', {TZ: 'Pacific/Kiritimati'}],
		['Turkish letters', {LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}],
	])('%s', (_name, env) => {
		rmSync(path.join(here.folder, 'cache'), {recursive: true, force: true});
		expect(here.run(question, {env})).toEqual({code: 0, out: expected, err: ''});
	});

	it('no home and no folder of its own', () => {
		const env = {HOME: '', BRIEF_CONFIG_DIR: '', BRIEF_CACHE_DIR: ''};
		expect(here.run(question, {env})).toEqual({code: 0, out: expected, err: ''});
		expect(here.run(['config', 'path'], {env})).toMatchObject({code: 0, out: '\n'});
	});

	it('a cache folder that cannot be one is told on stderr only', () => {
		const {code, out, err} = here.run(question, {env: {BRIEF_CACHE_DIR: here.write('a-file', '')}});
		expect({code, out}).toEqual({code: 0, out: expected});
		expect(err).toMatch(/^brief: no archive could be kept .* the files are read anew each time\n$/);
	});

	it.each([
		['garbage', 'no database at all, '.repeat(400)],
		['half a database', 'SQLite format 3\u0000'.padEnd(9000, '\u0001')],
	])('an archive that is %s is told on stderr only, once', (_name, content) => {
		const cache = path.join(here.folder, 'cache');
		rmSync(cache, {recursive: true, force: true});
		mkdirSync(cache);
		writeFileSync(archiveFile(cache, ['lib'], here.folder), content);
		const first = here.run(question);
		expect(first).toMatchObject({code: 0, out: expected});
		expect(first.err).toMatch(/^brief: the archive .* set aside as "archive-\w+\.sqlite\.broken".*\n$/);
		expect(here.run(question)).toEqual({code: 0, out: expected, err: ''});
	});

	it('settings that cannot be written are told with a sentence', () => {
		const env = {BRIEF_CONFIG_DIR: here.write('no-folder', '')};
		const {code, err} = here.run(['config', 'set', 'theme', 'mono'], {env});
		expect(code).toBe(1);
		expect(err).toMatch(/^brief: the settings could not be written to/);
	});
});
