// What the app hands to the terminal and takes from it besides keys: tables drawn anew, folders, answers, links.

import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {brief, closeAll, entry, listening, ready} from './program.ts';
import {keys, start} from './terminal.ts';

afterEach(closeAll);

describe('a framed table', () => {
	it('is drawn anew under an overlay when the size changes, and in a preview', async () => {
		const app = await ready(brief([], {columns: 140, rows: 40}));
		await app.press('3', 'z', '?');
		await app.resize(120, 38);
		await app.press(keys.escape);
		expect(app.text()).toMatch(/│ risk +│ level +│/);
		await app.press('z');
		await app.resize(80, 24);
		await app.press('9', keys.down);
		expect(app.text()).toContain('── Prices › BTC');
	});
});

describe('the settings screen', () => {
	it('adds a folder to the library, takes it out again and keeps both', async () => {
		const app = await ready(brief([], {columns: 120, rows: 40}));
		const kept = (): unknown =>
			existsSync(path.join(app.folder, 'config', 'config.json'))
				? JSON.parse(readFileSync(path.join(app.folder, 'config', 'config.json'), 'utf8')).library
				: undefined;
		mkdirSync(path.join(app.folder, 'my-articles'));
		await app.press('S', 'G', keys.enter, 'my-', keys.tab);
		expect(app.text()).toContain('folder: my-articles/');
		await app.press(keys.enter);
		expect(app.text()).toContain(`library   ${path.join(app.folder, 'my-articles')}`);
		await app.rest(900);
		expect(kept()).toEqual([path.join(app.folder, 'my-articles')]);
		// The cursor stands on the folder that was added.
		await app.press('d');
		await app.rest(900);
		expect(kept()).toEqual([]);
	});
});

describe('what ends while the terminal is asked', () => {
	it('leaves no answer for the shell', async () => {
		const program = `${process.execPath} ${entry}; echo left; sleep 1`;
		const folder = mkdtempSync(path.join(tmpdir(), 'brief-answer-'));
		const shell = start('sh', ['-c', program], {
			env: {BRIEF_CONFIG_DIR: path.join(folder, 'config'), BRIEF_CACHE_DIR: path.join(folder, 'cache')},
		});
		await listening(shell);
		shell.send('q');
		await new Promise(resolve => setTimeout(resolve, 60));
		shell.send('\u001B]11;rgb:1010/1010/1010\u001B\\');
		await shell.shows('left');
		await shell.rest(200);
		expect(shell.text()).not.toContain('rgb:');
		shell.close();
		rmSync(folder, {recursive: true});
	});

	it('is not handed over twice by keys that come at once', async () => {
		const app = await ready(brief([], {env: {EDITOR: 'true'}}));
		await app.press('eee\fe\f');
		await app.rest(800);
		await app.press(keys.down);
		expect(await app.exitCode()).toBeNull();
		expect(app.text()).toContain('Headlines');
	});
});

describe('links of the reader', () => {
	it('are sent to a terminal that follows them and to no other', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'brief-links-'));
		writeFileSync(
			path.join(folder, 'a.md'),
			'# Rates\n\nThe [ruling](https://example.org/ruling) was published on 2 December 2025.\n',
		);
		const read = async (env: Record<string, string>): Promise<string> => {
			const app = await ready(brief([folder], {env}));
			await app.press(keys.enter);
			return app.written();
		};
		const link = '\u001B]8;;https://example.org/ruling\u001B\\';
		expect(await read({FORCE_HYPERLINK: '1'})).toContain(link);
		expect(await read({FORCE_HYPERLINK: '1', NO_HYPERLINK: '1'})).not.toContain('\u001B]8;');
		rmSync(folder, {recursive: true});
	});
});

describe('coming back from another program', () => {
	it('draws every row where it belongs, wherever the cursor was left', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'brief-editor-'));
		const editor = path.join(folder, 'editor.sh');
		writeFileSync(editor, "#!/bin/sh\nprintf 'no line end here'\n", {mode: 0o755});
		const app = await ready(brief([], {env: {EDITOR: editor}}));
		const before = app.rows().slice(0, -1);
		await app.press('e');
		await app.rest(400);
		expect(app.rows().slice(0, -1)).toEqual(before);
		rmSync(folder, {recursive: true});
	});
});
