import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Place, place} from './program.ts';

let here: Place;
beforeEach(() => {
	here = place();
});
afterEach(() => here.remove());

const config = (...args: readonly string[]) => here.run(['config', ...args]);
const file = (): string => path.join(here.folder, 'config', 'config.json');

describe('brief config', () => {
	it('tells where the settings are', () => expect(config('path')).toMatchObject({code: 0, out: `${file()}\n`}));

	it('sets, gets and unsets', () => {
		expect(config('set', 'theme', 'mono')).toMatchObject({code: 0, out: '', err: ''});
		expect(config('get', 'theme').out).toBe('mono\n');
		expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({theme: 'mono'});
		expect(config('unset', 'theme').code).toBe(0);
		expect(config('get', 'theme').out).toBe('auto\n');
	});

	it('makes the library what is read without a path', () => {
		here.write('mine/a.md', '---\ntitle: Mine\npublishedAt: 2025-05-05\n---\nA mill paid $3 million.\n');
		expect(config('set', 'library', 'mine').code).toBe(0);
		expect(JSON.parse(here.run(['--format', 'json']).out)).toMatchObject({
			inputs: {sample: false},
			articles: [{title: 'Mine'}],
		});
	});

	it.each([
		[['set', 'theme', 'solarized'], 'invalid value "solarized" for the setting "theme"; expected one of'],
		[['set', 'thme', 'mono'], 'unknown setting "thme"; did you mean "theme"?'],
		[['gte'], 'unknown word "gte" behind config; did you mean "get"?'],
		[['set', 'theme'], 'needs a value'],
		[['set', 'keys', '{oops'], 'expected JSON'],
	])('%j is refused with a sentence', (args, words) =>
		expect(config(...args)).toMatchObject({code: 2, err: expect.stringContaining(words)}),
	);

	it('reads on with the defaults when the file is broken, says so, and keeps it aside before writing', () => {
		here.write('config/config.json', '{"theme": "mono",');
		expect(here.run(['--format', 'json']).code).toBe(0);
		expect(config('get', 'theme')).toMatchObject({out: 'auto\n', err: expect.stringContaining('could not be read')});
		expect(config('set', 'theme', 'light').code).toBe(0);
		expect(readdirSync(path.join(here.folder, 'config')).toSorted()).toEqual(['config.json', 'config.json.broken']);
		expect(readFileSync(path.join(here.folder, 'config', 'config.json.broken'), 'utf8')).toBe('{"theme": "mono",');
	});

	it('opens the file in the editor', () => {
		here.write('editor', '#!/bin/sh\necho \'{"density": "compact"}\' > "$1"\n');
		expect(here.run(['config', 'edit'], {env: {EDITOR: `sh ${path.join(here.folder, 'editor')}`}}).code).toBe(0);
		expect(config('get', 'density').out).toBe('compact\n');
	});
});
