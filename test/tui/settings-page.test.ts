import {describe, expect, it} from 'vitest';
import {defaultSettings, settingTable} from '../../source/settings/settings.ts';
import {settingItems, settingLines} from '../../source/tui/settings-page.ts';

const settings = {...defaultSettings, library: ['/texts', '/prices']};
const texts = settingLines(settings, '/config.json').map(({spans}) => spans.map(({text}) => text).join(''));

describe('the settings screen', () => {
	it('shows each choice with the chosen one in brackets', () => {
		expect(texts).toContain('dates     [short] iso  relative ');
	});

	it('lists the folders of the library and a row to add one', () => {
		expect(texts).toContain('library   /texts');
		expect(texts).toContain('          /prices');
		expect(texts).toContain('          add a folder …');
		expect(texts.at(-1)).toBe('kept in /config.json');
	});

	it('names the row to add the first folder', () => {
		const empty = settingLines(defaultSettings, null).map(({spans}) => spans.map(({text}) => text).join(''));
		expect(empty).toContain('library   add a folder …');
		expect(empty.some(text => text.startsWith('kept in'))).toBe(false);
	});

	it('counts its items as its lines do', () => {
		const items = settingItems(settings);
		expect(items).toHaveLength(settingTable.length + 3);
		const lines = settingLines(settings, null);
		expect(Math.max(...lines.map(({item}) => item ?? -1))).toBe(items.length - 1);
		expect(items.at(-2)).toEqual({kind: 'folder', folder: '/prices'});
	});
});
