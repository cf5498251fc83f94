import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {listFiles} from '../../source/load/list-files.ts';

let folder = '';
const write = (name: string): void => {
	mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
	writeFileSync(path.join(folder, name), 'x');
};
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'brief-list-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const shown = (...paths: readonly string[]): readonly string[] =>
	listFiles(paths, folder).files.map(file => file.shown);

describe('listing files', () => {
	it('walks folders and names files below the path as it was typed', () => {
		for (const name of ['lib/b.md', 'lib/a.md', 'lib/deep/c.csv']) write(name);
		expect(shown('lib')).toEqual(['lib/a.md', 'lib/b.md', 'lib/deep/c.csv']);
		expect(shown('./lib/')).toEqual(['lib/a.md', 'lib/b.md', 'lib/deep/c.csv']);
	});
	it('gives the same list whatever the order of the paths, and a file named twice once', () => {
		for (const name of ['a/x.md', 'b/y.md']) write(name);
		expect(shown('b', 'a')).toEqual(shown('a', 'b'));
		expect(shown('a', 'a', 'a/x.md')).toEqual(['a/x.md']);
	});
	it('leaves hidden files and the folders of tools alone', () => {
		for (const name of ['lib/.hidden.md', 'lib/.git/x.md', 'lib/node_modules/y.md', 'lib/z.md']) write(name);
		expect(shown('lib')).toEqual(['lib/z.md']);
	});
	it('goes through a link once and not round in a circle', () => {
		write('lib/a.md');
		symlinkSync(path.join(folder, 'lib'), path.join(folder, 'lib', 'again'));
		symlinkSync('round', path.join(folder, 'lib', 'round'));
		const listing = listFiles(['lib'], folder);
		expect(listing.files.map(file => file.shown)).toEqual(['lib/a.md']);
		expect(listing.problems.map(problem => problem.message)).toEqual([
			'"lib/round": a link that goes round in a circle',
		]);
	});
	it('follows no link out of the named folders, says where it leads, and reads it when that is named too', () => {
		write('lib/a.md');
		write('secrets/b.md');
		symlinkSync(path.join(folder, 'secrets'), path.join(folder, 'lib', 'more'));
		symlinkSync('/dev/zero', path.join(folder, 'lib', 'zero.md'));
		const listing = listFiles(['lib'], folder);
		expect(listing.files.map(file => file.shown)).toEqual(['lib/a.md']);
		expect(listing.problems.map(({file, code}) => `${file} ${code}`)).toEqual([
			'lib/more outside',
			'lib/zero.md outside',
		]);
		expect(listing.problems[0]?.message).toContain(`"${path.join(folder, 'secrets')}"; name that path too`);
		expect(shown('lib', 'secrets')).toContain('lib/more/b.md');
	});
	it('follows a named path that is a link itself', () => {
		write('elsewhere/a.md');
		symlinkSync('elsewhere', path.join(folder, 'lib'));
		expect(shown('lib')).toEqual(['lib/a.md']);
	});
	it('lists a missing path as a problem that quotes it', () =>
		expect(listFiles(['nowhere'], folder).problems).toMatchObject([
			{file: 'nowhere', severity: 'error', code: 'unreadable', message: '"nowhere": no such file or folder'},
		]));
	it('refuses a pipe in the folder instead of waiting for it', () => {
		mkdirSync(path.join(folder, 'lib'));
		execFileSync('mkfifo', [path.join(folder, 'lib', 'pipe')]);
		expect(listFiles(['lib'], folder).problems[0]?.message).toContain('pipe, socket or device');
	});
	it('shows no control character of a file name, and says when a name is not UTF-8', () => {
		write('lib/two\nlines\u001B[2J.md');
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/lib/`), Buffer.from([0x62, 0xff]), Buffer.from('.md')]), 'x');
		const listing = listFiles(['lib'], folder);
		expect(listing.files.map(file => file.shown)).toEqual(['lib/two?lines?[2J.md']);
		expect(listing.problems[0]?.message).toContain('not UTF-8');
	});
	it.skipIf(process.getuid?.() === 0)('lists an unreadable folder as a problem', () => {
		write('lib/closed/a.md');
		chmodSync(path.join(folder, 'lib', 'closed'), 0);
		expect(listFiles(['lib'], folder).problems[0]?.message).toContain('not readable with your rights');
		chmodSync(path.join(folder, 'lib', 'closed'), 0o755);
	});
});
