// The screen kept from the last time the app was left, in a real pseudo-terminal.

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, expect, it} from 'vitest';
import {brief, closeAll, ready} from './program.ts';

afterEach(closeAll);

async function leave(folder: string): Promise<string> {
	const app = await ready(brief(['lib'], {folder}));
	const text = app.text();
	app.send('q');
	await app.ended();
	return text;
}

it('stands before the files are looked at, and gives way to what they are now', {timeout: 60_000}, async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'brief-kept-screen-'));
	mkdirSync(path.join(folder, 'lib'));
	const note = path.join(folder, 'lib', 'note.md');
	writeFileSync(note, '---\ntitle: Cranes return\npublishedAt: 2025-04-04\n---\nThe cranes came back.\n');
	await leave(folder);
	writeFileSync(note, '---\ntitle: Storks return\npublishedAt: 2025-04-04\n---\nThe storks came back.\n');
	const app = await ready(brief(['lib'], {folder}));
	const [cranes, storks] = ['Cranes return', 'Storks return'].map(title => app.written().indexOf(title));
	expect(cranes).toBeGreaterThan(-1);
	expect(storks).toBeGreaterThan(cranes as number);
	expect(app.text()).toContain('Storks return');
	expect(app.text()).not.toContain('Cranes return');
});

it('is given back when nothing can be read any more, with the reason on the usual screen', {
	timeout: 60_000,
}, async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'brief-kept-screen-'));
	mkdirSync(path.join(folder, 'lib'));
	const note = path.join(folder, 'lib', 'note.md');
	writeFileSync(note, '---\ntitle: Cranes return\npublishedAt: 2025-04-04\n---\nThe cranes came back.\n');
	await leave(folder);
	rmSync(note);
	const app = brief(['lib'], {folder});
	await app.ended();
	expect(app.written()).toContain('Cranes return');
	expect(app.alternate()).toBe(false);
	expect(app.cursorHidden()).toBe(false);
	expect(app.text()).toContain('nothing could be read');
});
