// The built program in a real pseudo-terminal: what a person sees and does.

import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {brief, closeAll, entry, listening, type Program, ready} from './program.ts';
import {click, keys, start} from './terminal.ts';

afterEach(closeAll);

/** Row of the screen on which the cursor `▶` stands, or -1. */
const chosenRow = (app: Program): number => app.rows().findIndex(row => row.includes('▶'));

describe('the dashboard', () => {
	it('shows four panes on the alternate screen, the focused one with a heavy border', async () => {
		const app = await ready(brief());
		expect(app.alternate()).toBe(true);
		expect(app.cursorHidden()).toBe(true);
		for (const title of ['1 Headlines', '2 Sentiment', '3 Watch list', '4 Charts']) expect(app.text()).toContain(title);
		expect(app.cell(0, 1).text).toBe('┏');
		expect(app.cell(60, 1).text).toBe('╭');
	});

	it('says that it shows the sample, and how to show one’s own files', async () => {
		const app = await ready(brief());
		expect(app.rows()[0]).toContain('sample');
		expect(app.rows()[39]).toContain('brief FOLDER');
	});

	it('does not change when Ink takes over from the first screen', async () => {
		const app = brief();
		await app.shows('For your own files');
		const first = app.text();
		await ready(app);
		expect(app.text()).toBe(first);
		expect(app.written().match(/\u001B\[\?1049h/g)).toHaveLength(1);
	});

	it('is walked with Tab, numbers and arrows', async () => {
		const app = await ready(brief());
		await app.press(keys.tab);
		expect(app.cell(60, 1).text).toBe('┏');
		await app.press('3');
		expect(app.rows()[chosenRow(app)]).toContain('1 ');
		const before = chosenRow(app);
		await app.press(keys.down);
		expect(chosenRow(app)).toBeGreaterThan(before);
		await app.press('5');
		expect(app.text()).toContain('5 Claims');
		expect(app.text()).not.toContain('1 Headlines');
		await app.press(keys.escape);
		expect(app.text()).toContain('1 Headlines');
	});

	it('marks the chosen line with a sign and a background', async () => {
		const app = await ready(brief());
		const row = chosenRow(app);
		expect(app.cell(1, row).text).toBe('▶');
		expect(app.cell(20, row).background).toBe('#2b3d57');
		expect(app.cell(80, row).background).toBe('default');
	});

	it('opens an article, jumps to its marks, opens one, and comes back', async () => {
		const app = await ready(brief());
		await app.press(keys.enter);
		expect(app.text()).toContain('Headlines ›');
		await app.press('n', keys.enter);
		expect(app.text()).not.toContain('Headlines ›');
		await app.press(keys.escape, keys.escape);
		expect(app.text()).toContain('4 Charts');
	});

	it('opens a risk with its indicators in a table', async () => {
		const app = await ready(brief());
		await app.press('3', keys.enter);
		expect(app.text()).toContain('Watch list ›');
		expect(app.text()).toMatch(/┌─+┬─+/);
	});

	it('keeps its place when the terminal changes its size, down to one pane and back', async () => {
		const app = await ready(brief());
		await app.press('3', 'j');
		await app.resize(80, 24);
		await app.shows('[3 Watch list]');
		await app.resize(40, 10);
		await app.shows('3/10 Watch list');
		await app.resize(30, 8);
		await app.shows(/brief needs 40×10 cells/);
		await app.resize(120, 40);
		await app.shows('1 Headlines');
		await app.rest();
		expect(app.rows()[chosenRow(app)]).toContain('2 ');
	});

	it('takes 200 keys at once and loses none', async () => {
		const app = await ready(brief());
		await app.press('6');
		await app.press('1', keys.enter);
		app.send(keys.down.repeat(200));
		await app.rest(200);
		app.send(keys.up.repeat(200));
		await app.rest(200);
		expect(app.text()).toContain('Headlines ›');
		expect(app.rows()[2]).not.toBe('');
	});
});

describe('the mouse', () => {
	it('focuses and chooses with a click, opens with a double click', async () => {
		const app = await ready(brief());
		const row = app.rows().findIndex(text => text.includes('3 Watch list')) + 2;
		await app.press(click(10, row));
		expect(app.cell(0, row - 2).text).toBe('┏');
		expect(chosenRow(app)).toBe(row);
		app.send(click(10, row) + click(10, row));
		await app.shows('Watch list ›');
	});

	it('scrolls what lies under the pointer', async () => {
		const app = await ready(brief([], {columns: 120, rows: 20}));
		await app.press(keys.enter);
		const words = app.rows()[5]?.slice(2, 60) ?? '';
		await app.press('\u001B[<65;10;10M');
		expect(app.rows()[2]?.slice(2, 60)).toBe(words);
	});

	it('drags the border between the columns', async () => {
		const app = await ready(brief());
		await app.press('\u001B[<0;60;5M', '\u001B[<32;80;5M', '\u001B[<0;80;5m');
		expect(app.cell(80, 1).text).toBe('╭');
	});

	it('is given back at the end', async () => {
		const app = await ready(brief());
		app.send('q');
		await app.ended();
		await app.rest();
		expect(app.written().lastIndexOf('\u001B[?1000l')).toBeGreaterThan(app.written().lastIndexOf('\u001B[?1000h'));
	});
});

describe('every way out', () => {
	it.each([
		['q', 'q'],
		['Ctrl-C', keys.ctrlC],
	])('gives the terminal back on %s and prints nothing after', async (_, key) => {
		const app = await ready(brief());
		app.send(key);
		expect(await app.ended()).toEqual({code: 0, signal: 0});
		await app.rest();
		expect(app.alternate()).toBe(false);
		expect(app.cursorHidden()).toBe(false);
		expect(app.text().trim()).toBe('');
	});

	it.each([
		['SIGTERM', 15],
		['SIGHUP', 1],
	])('gives the terminal back on %s, keeps the place and ends by that signal', async (name, number) => {
		const app = await ready(brief());
		await app.press('3');
		app.signal(name);
		expect((await app.ended()).signal).toBe(number);
		await app.rest();
		expect(app.alternate()).toBe(false);
		expect(app.text().trim()).toBe('');
		const kept = JSON.parse(readFileSync(path.join(app.folder, 'config', 'config.json'), 'utf8'));
		expect(kept.place.focus).toBe('watch-list');
	});

	it('stops on Ctrl-Z and comes back with fg, with the place kept', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'brief-app-'));
		const env = {BRIEF_CONFIG_DIR: path.join(folder, 'config'), BRIEF_CACHE_DIR: path.join(folder, 'cache'), PS1: '$ '};
		const shell = start('bash', ['--norc', '--noprofile', '-i'], {env, cwd: folder});
		await shell.shows('$ ');
		shell.send(`'${process.execPath}' '${entry}'\r`);
		await listening(shell);
		await shell.press('3', keys.ctrlZ);
		await shell.shows('Stopped');
		expect(shell.alternate()).toBe(false);
		shell.send('fg\r');
		await shell.shows('3 Watch list');
		await shell.rest(300);
		expect(shell.alternate()).toBe(true);
		expect(shell.text()).toContain('▶ 1 ');
		await shell.press('q');
		await shell.rest(200);
		expect(shell.alternate()).toBe(false);
		shell.send('exit\r');
		await shell.ended();
	});
});

describe('what is kept', () => {
	it('begins where the last run ended, and shows no article as new that was there', async () => {
		const first = await ready(brief());
		await first.press('4', 'c', 'z', 'q', 'q');
		await first.ended();
		const second = brief([], {folder: first.folder});
		await second.shows('4 Charts');
		await second.rest(400);
		expect(second.cell(60, 20).text).toBe('┏');
		expect(second.text()).not.toContain('●');
	});

	it('shows a kept briefing without telling that its articles were read', async () => {
		const first = await ready(brief());
		first.send('q');
		await first.ended();
		const second = await ready(brief([], {folder: first.folder}));
		await second.rest(1500);
		expect(second.text()).toContain('This is the bundled sample');
		expect(second.text()).not.toContain('read again');
	});

	it('tells what is wrong with a setting and goes on with its default', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'brief-app-'));
		await mkdir(path.join(folder, 'config'));
		writeFileSync(path.join(folder, 'config', 'config.json'), '{"theme": "pink"}');
		const app = await ready(brief([], {folder}));
		expect(app.rows()[39]).toContain('invalid value "pink" for the setting "theme"');
	});

	it('keeps a broken settings file aside', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'brief-app-'));
		await mkdir(path.join(folder, 'config'));
		writeFileSync(path.join(folder, 'config', 'config.json'), '{"theme": ');
		const app = await ready(brief([], {folder}));
		app.send('q');
		await app.ended();
		expect(readFileSync(path.join(folder, 'config', 'config.json.broken'), 'utf8')).toBe('{"theme": ');
		expect(JSON.parse(readFileSync(path.join(folder, 'config', 'config.json'), 'utf8')).place.focus).toBe('headlines');
	});

	it('previews a theme at once and keeps it', async () => {
		const app = await ready(brief());
		const before = app.cell(0, 1).color;
		await app.press('S', keys.right, keys.right);
		await app.shows('[light]');
		expect(app.cell(0, 1).color).not.toBe(before);
		await app.press(keys.escape);
		app.send('q');
		await app.ended();
		expect(JSON.parse(readFileSync(path.join(app.folder, 'config', 'config.json'), 'utf8')).theme).toBe('light');
	});
});

describe('terminals with less', () => {
	it('uses no colour with NO_COLOR, and still shows what is chosen', async () => {
		const app = await ready(brief([], {env: {NO_COLOR: '1'}}));
		const row = chosenRow(app);
		expect(app.written()).not.toMatch(/\u001B\[(?:[\d;]{0,20};)?(?:3[0-8]|4[0-8]|9[0-7])(?:;[\d;]{0,20})?m/);
		expect(app.cell(20, row).inverse).toBe(true);
	});

	it('follows the background the terminal tells, never takes the answer for keys, and gives the title back', async () => {
		const app = await ready(brief());
		const before = app.cell(0, 1).color;
		expect(app.written()).toContain('\u001B]11;?\u0007');
		await app.press('\u001B]11;rgb:ffff/ffff/ffff\u0007');
		await app.rest(300);
		expect(app.cell(0, 1).color).not.toBe(before);
		expect(app.text()).toContain('1 Headlines');
		app.send('q');
		await app.ended();
		expect(app.written().indexOf('\u001B[23;2t')).toBeGreaterThan(app.written().indexOf('\u001B[22;2t'));
	});

	it('uses sixteen colours where the terminal has no more', async () => {
		const app = await ready(brief([], {env: {TERM: 'xterm', COLORTERM: undefined}}));
		expect(app.written()).not.toContain('38;2;');
		expect(app.written()).not.toContain('38;5;');
		expect(app.cell(0, 1).color).toMatch(/^\d+$/);
	});

	it('draws with ASCII alone where asked to', async () => {
		const app = await ready(brief(['--ascii']));
		expect(app.text()).toMatch(/^[\n -~]*$/);
		expect(app.text()).toContain('+= 1 Headlines');
	});

	it('knows no braille on a Linux console', async () => {
		const app = await ready(brief([], {env: {TERM: 'linux', COLORTERM: undefined}}));
		expect(app.text()).not.toMatch(/[\u2800-\u28FF╭╮╰╯]/);
	});

	it('prints the briefing instead where the terminal can do nothing', async () => {
		const app = brief(['--no-pager'], {env: {TERM: 'dumb'}});
		expect((await app.ended()).code).toBe(0);
		expect(app.written()).not.toContain('\u001B');
	});

	it('takes the linear mode where Ink is told of a screen reader', async () => {
		const app = brief([], {rows: 200, env: {INK_SCREEN_READER: 'true'}});
		await app.shows('> ');
		expect(app.alternate()).toBe(false);
		app.send('q\r');
		expect((await app.ended()).code).toBe(0);
	});

	it('reads everything in order, without frames, in the linear mode', async () => {
		const app = brief(['--linear'], {rows: 200});
		await app.shows('> ');
		expect(app.alternate()).toBe(false);
		expect(app.written()).toContain('Headlines,');
		expect(app.written()).not.toMatch(/[─│┌\u2581-\u258F\u2800-\u28FF]/);
		app.send('1\r');
		await app.shows(/source|Source/);
		app.send('q\r');
		expect((await app.ended()).code).toBe(0);
	});
});
