// Disks that are full or cannot be written, made as small file systems in a name space of their own.

import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bin, type Place, place} from '../cli/program.ts';
import {writeOddLibrary} from './odd-library.ts';

// Mounting needs a user name space; where the system gives none these tests are left out.
const canMount =
	spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0 && process.platform === 'linux';

let here: Place;
let expected = '';
const question = '--format json --as-of 2025-10-31 lib';
beforeAll(() => {
	here = place();
	writeOddLibrary(path.join(here.folder, 'lib'), 260);
	here.shell('mkdir -p cache config library');
	expected = here.run(['--no-archive', ...question.split(' ')]).out;
});
afterAll(() => here.remove());

/** Runs lines of shell where `brief` is the program and mounts concern nobody else. */
function inside(...lines: readonly string[]) {
	const script = [`brief() { '${process.execPath}' '${bin}' "$@"; }`, ...lines].join('\n');
	const {status, stdout, stderr} = spawnSync('unshare', ['-rm', 'bash', '-c', script], {
		cwd: here.folder,
		env: {...here.env},
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	return {code: status, out: stdout, err: stderr};
}

const readOnly = (folder: string): string => `mount --bind ${folder} ${folder}; mount -o remount,ro,bind ${folder}`;

describe.skipIf(!canMount)('a disk', () => {
	it.each([64, 512, 2048])('with %i KB for the archive gives the same briefing, twice', size => {
		const {code, out, err} = inside(
			`mount -t tmpfs -o size=${size}k none cache`,
			`brief ${question} > one.json; one=$?`,
			`brief ${question} > two.json && cmp one.json two.json && cat one.json; exit $one`,
		);
		expect({code, out}).toEqual({code: 0, out: expected});
		if (size === 64) expect(err).not.toBe('');
		for (const line of err.split('\n').filter(text => text !== ''))
			expect(line).toMatch(/^brief: (?:the|no) archive .*(?:the files (?:are|were) read anew)/);
	});

	it('that can only be read for the archive gives the same briefing and says so once', () => {
		const {code, out, err} = inside(readOnly('cache'), `brief ${question}`);
		expect({code, out}).toEqual({code: 0, out: expected});
		expect(err).toMatch(/^brief: no archive could be kept [^\n]*\n$/);
	});

	it('without room for new settings keeps the old ones and says why', () => {
		const {code, out, err} = inside(
			'mount -t tmpfs -o size=16k none config',
			'brief config set theme mono',
			'dd if=/dev/zero of=config/fill bs=1k count=100 2> /dev/null',
			'brief config set theme light; code=$?',
			'brief config get theme; exit $code',
		);
		expect({code, out}).toEqual({code: 1, out: 'mono\n'});
		expect(err).toMatch(/^brief: the settings could not be written to .*: no space left on the device\n$/);
	});

	it('that can only be read for the library takes no import and says why', () => {
		here.write('new.csv', 'date,close\n2025-01-02,1\n2025-01-03,2\n');
		const {code, out} = inside(readOnly('library'), 'BRIEF_LIBRARY=library/own brief import new.csv');
		expect(code).toBe(1);
		expect(out).toContain('the disk can only be read');
	});

	it('without room for the output is told, and is no success', () => {
		const {code, err} = inside(`brief ${question} > /dev/full`);
		expect({code, err}).toEqual({
			code: 1,
			err: 'brief: the output could not be written: no space left on the device\n',
		});
	});
});
