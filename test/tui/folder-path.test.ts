import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {completedFolder, folderFault, resolvedFolder} from '../../source/tui/folder-path.ts';

const home = mkdtempSync(path.join(tmpdir(), 'brief-folders-'));
for (const name of ['articles', 'archive', 'prices', '.hidden']) mkdirSync(path.join(home, name));
writeFileSync(path.join(home, 'notes.txt'), '');
afterAll(() => rmSync(home, {recursive: true}));

const env = {HOME: home};

describe('a typed folder', () => {
	it('may begin at home or where the program was started', () => {
		expect(resolvedFolder('~/prices', env, '/')).toBe(path.join(home, 'prices'));
		expect(resolvedFolder(' prices/ ', env, home)).toBe(path.join(home, 'prices'));
		expect(resolvedFolder('~prices', env, home)).toBe(path.join(home, '~prices'));
	});

	it('is completed as far as the folders there agree', () => {
		expect(completedFolder('~/pr', env, '/')).toBe('~/prices/');
		expect(completedFolder('~/a', env, '/')).toBe('~/ar');
		expect(completedFolder('ar', env, home)).toBe('ar');
		expect(completedFolder('~', env, '/')).toBe('~/');
	});

	it('stays as typed where nothing fits, and hidden folders wait for a dot', () => {
		expect(completedFolder('~/zzz', env, '/')).toBe('~/zzz');
		expect(completedFolder('~/no', env, '/')).toBe('~/no');
		expect(completedFolder('~/.h', env, '/')).toBe('~/.hidden/');
	});

	it('is refused with the reason when it is none', () => {
		expect(folderFault(path.join(home, 'prices'))).toBeNull();
		expect(folderFault(path.join(home, 'notes.txt'))).toBe(`${path.join(home, 'notes.txt')} is a file, not a folder`);
		expect(folderFault(path.join(home, 'nowhere'))).toBe(`there is no folder ${path.join(home, 'nowhere')}`);
		expect(folderFault('')).toBe('type the path of a folder');
	});
});
