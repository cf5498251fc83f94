// The packed program as a user installs it: without a network, with an empty npm cache, into a folder of its own.

import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../cli/program.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'brief-installed-'));
const prefix = path.join(folder, 'prefix');
const env = {
	PATH: `${path.join(prefix, 'bin')}:${path.dirname(process.execPath)}:${process.env.PATH}`,
	HOME: folder,
	npm_config_cache: path.join(folder, 'npm-cache'),
	npm_config_registry: 'http://127.0.0.1:9/',
	npm_config_update_notifier: 'false',
	BRIEF_CONFIG_DIR: path.join(folder, 'config'),
	BRIEF_CACHE_DIR: path.join(folder, 'cache'),
};

function run(program: string, args: readonly string[], cwd = folder) {
	const {status, stdout, stderr} = spawnSync(program, args, {cwd, env, encoding: 'utf8', maxBuffer: 1 << 28});
	return {status, stdout, stderr};
}

let archive = '';
beforeAll(() => {
	run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root);
	archive = path.join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')) ?? 'nothing was packed');
	const {status, stderr} = run('npm', ['install', '--global', '--offline', '--prefix', prefix, archive]);
	if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('the installed package', () => {
	it('starts from any folder, with its sample', () => {
		const {status, stdout, stderr} = run('brief', [], '/');
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toContain('sample');
	});

	it('has its manual page where man looks for it', () => {
		const page = readFileSync(path.join(prefix, 'share', 'man', 'man1', 'brief.1'), 'utf8');
		expect(page).toMatch(/^\.TH BRIEF 1/m);
	});

	it('brings no other package along', () => {
		const installed = path.join(prefix, 'lib', 'node_modules', 'brief');
		expect(existsSync(path.join(installed, 'node_modules'))).toBe(false);
		expect(readdirSync(path.join(prefix, 'lib', 'node_modules'))).toEqual(['brief']);
	});

	it('carries the licence of every package in its bundle', () => {
		const notices = readFileSync(path.join(prefix, 'lib', 'node_modules', 'brief', 'dist', 'licences.txt'), 'utf8');
		for (const name of ['ink', 'react', 'ink-table', 'asciichart', 'conf'])
			expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
	});

	it('runs by npx too', () => {
		const {status, stdout} = run('npx', ['--yes', '--offline', '--package', archive, 'brief', '--version']);
		expect({status, stdout}).toEqual({status: 0, stdout: run('brief', ['--version']).stdout});
	});
});
