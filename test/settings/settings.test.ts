import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkSettings, defaultSettings, nextChoice, settingTable} from '../../source/settings/settings.ts';
import {keepBrokenAside, storeIn} from '../../source/settings/store.ts';

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'brief-settings-'));

describe('settings', () => {
	it('are the defaults where nothing is set', () => {
		expect(checkSettings({})).toEqual({settings: defaultSettings, faults: []});
	});

	it('hold where they are right, and tell the value and the choices where they are not', () => {
		const {settings, faults} = checkSettings({theme: 'mono', up: 'blue', density: 3});
		expect(settings).toMatchObject({theme: 'mono', up: 'green', density: 'normal'});
		expect(faults).toEqual([
			'invalid value "blue" for the setting "up"; expected one of green, red',
			'invalid value 3 for the setting "density"; expected one of normal, compact',
		]);
	});

	it('take one library folder or several', () => {
		expect(checkSettings({library: '/a'}).settings.library).toEqual(['/a']);
		expect(checkSettings({library: ['/a', '/b']}).settings.library).toEqual(['/a', '/b']);
		expect(checkSettings({library: 7}).faults).toEqual([
			'invalid value 7 for the setting "library"; expected a folder or a list of folders',
		]);
	});

	it('take keys as one name or a list of names', () => {
		const {settings, faults} = checkSettings({keys: {zoom: 'Z', swap: ['X', 'Y'], find: 1}});
		expect(settings.keys).toEqual({zoom: ['Z'], swap: ['X', 'Y']});
		expect(faults).toEqual(['invalid value 1 for the setting "keys.find"; expected a key or a list of keys']);
	});

	it('go round their choices in both directions', () => {
		const up = settingTable.find(row => row.name === 'up');
		if (!up) throw new Error('no such setting');
		expect(nextChoice(up, 'red')).toBe('green');
		expect(nextChoice(up, 'green', -1)).toBe('red');
	});
});

describe('the store', () => {
	it('writes values beside those that were there, and takes out what is undefined', async () => {
		const place = folder();
		writeFileSync(path.join(place, 'config.json'), '{"theme": "mono", "own": [1]}');
		await storeIn(place).write({theme: undefined, up: 'red'});
		expect(JSON.parse(readFileSync(path.join(place, 'config.json'), 'utf8'))).toEqual({own: [1], up: 'red'});
	});

	it('keeps a broken file aside, each under a name of its own', async () => {
		const place = folder();
		const file = path.join(place, 'config.json');
		for (const broken of ['{"a"', '[1]']) {
			writeFileSync(file, broken);
			await storeIn(place).write({up: 'red'});
		}
		expect(readFileSync(`${file}.broken`, 'utf8')).toBe('{"a"');
		expect(readFileSync(`${file}.broken-2`, 'utf8')).toBe('[1]');
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({up: 'red'});
	});

	it('leaves a good file where it is', () => {
		const place = folder();
		const file = path.join(place, 'config.json');
		writeFileSync(file, '{}');
		expect(keepBrokenAside(file)).toBeNull();
		expect(readdirSync(place)).toEqual(['config.json']);
	});

	it('keeps nothing without a folder', async () => {
		expect(storeIn(null).file).toBeNull();
		await expect(storeIn(null).write({a: 1})).resolves.toBeUndefined();
	});
});
