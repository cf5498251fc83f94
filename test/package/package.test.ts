import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {licencesPage} from '../../scripts/write-licences.ts';
import {exitCodes} from '../../source/commands/command.ts';
import {commands} from '../../source/commands/command-table.ts';
import {packageVersion} from '../../source/load/package-version.ts';
import {sectionNames} from '../../source/model/section.ts';
import {formatNames, optionTable} from '../../source/option-table.ts';
import {manPage} from '../../source/shell/man-page.ts';
import {optionsPage} from '../../source/shell/options-page.ts';
import {keyTable} from '../../source/tui/key-table.ts';
import {keysPage} from '../../source/tui/keys-page.ts';
import {root} from '../cli/program.ts';

const text = (name: string): string => readFileSync(path.join(root, name), 'utf8');

interface Packed {
	/** In bytes, as are the unpacked files together. */
	readonly size: number;
	readonly unpackedSize: number;
	readonly files: readonly {readonly path: string}[];
}

/** What `npm pack` would put into the package. */
function packed(): Packed {
	const run = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root, encoding: 'utf8'});
	const report = JSON.parse(run.stdout) as readonly Packed[] | Readonly<Record<string, Packed>>;
	return Object.values(report)[0] as Packed;
}

describe('the package', () => {
	it('holds the program, its data and its papers, and nothing else', () => {
		const {files, size} = packed();
		const tops = new Set(files.map(file => file.path.split('/')[0]));
		expect([...tops].toSorted()).toEqual(
			['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'data', 'dist', 'man', 'package.json'].toSorted(),
		);
		const names = files.map(file => file.path);
		for (const needed of ['bin/brief.js', 'dist/main.js', 'dist/rules.json', 'dist/build.txt', 'man/brief.1'])
			expect(names).toContain(needed);
		expect(size).toBeLessThan(2_000_000);
	});

	it('weighs what the README says, and is made of as many packages', async () => {
		const {size, unpackedSize} = packed();
		const [, megabytes, unpacked] = /weighs ([\d.]+) MB \(([\d.]+) MB unpacked\)/.exec(text('README.md')) ?? [];
		expect(Math.abs(Number(megabytes) * 1e6 - size)).toBeLessThan(0.1e6);
		expect(Math.abs(Number(unpacked) * 1e6 - unpackedSize)).toBeLessThan(0.3e6);
		const [, inside] = /^(\d+) packages/m.exec(await licencesPage()) ?? [];
		expect(text('README.md')).toContain(`the ${inside} packages it is built from`);
	});

	it('depends on no other package', () => {
		const manifest = JSON.parse(text('package.json')) as Readonly<Record<string, unknown>>;
		const asked = ['dependencies', 'optionalDependencies', 'peerDependencies'].filter(kind => kind in manifest);
		expect(asked).toEqual([]);
	});

	it('runs without any installed package, from a folder of its own', () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'brief-package-'));
		for (const name of ['bin', 'dist', 'data', 'package.json'])
			cpSync(path.join(root, name), path.join(folder, name), {recursive: true});
		const args = [path.join(folder, 'bin', 'brief.js'), '--format', 'json', '--no-archive'];
		const env = {PATH: process.env.PATH ?? '', BRIEF_CONFIG_DIR: path.join(folder, 'config')};
		const {status, stdout, stderr} = spawnSync(process.execPath, args, {
			cwd: '/',
			env,
			encoding: 'utf8',
			maxBuffer: 1 << 28,
		});
		rmSync(folder, {recursive: true});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(JSON.parse(stdout)).toMatchObject({schemaVersion: 1, inputs: {sample: true}});
	});

	it('has a version in the lock for every package of another platform, so that npm ci never asks for one', () => {
		const {packages} = JSON.parse(text('package-lock.json')) as {
			packages: Record<string, {optionalDependencies?: Record<string, string>}>;
		};
		const wanted = Object.values(packages).flatMap(locked => Object.keys(locked.optionalDependencies ?? {}));
		expect(wanted.filter(name => !Object.keys(packages).some(place => place.endsWith(`node_modules/${name}`)))).toEqual(
			[],
		);
	});

	it('tells what is in its version', () => {
		const {version} = JSON.parse(text('package.json')) as {version: string};
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(/^## (\S+),/m.exec(text('CHANGELOG.md'))?.[1]).toBe(version);
	});

	it('names no registry host', () => {
		for (const name of ['package-lock.json', '.npmrc'])
			expect(text(name)).not.toMatch(/"resolved": "http|registry\s*=/);
	});

	it('has papers made from what the program is now', async () => {
		expect(text('man/brief.1')).toBe(manPage(commands, packageVersion(root)));
		expect(text('docs/options.md')).toBe(optionsPage(commands, optionTable));
		expect(text('docs/licences.md')).toBe(await licencesPage());
		expect(text('docs/keys.md')).toBe(keysPage(keyTable));
	});
});

describe('the documents', () => {
	const all = [
		'README.md',
		...readdirSync(path.join(root, 'docs'))
			.filter(name => name.endsWith('.md'))
			.map(name => `docs/${name}`),
	]
		.map(text)
		.join('\n');

	it.each(commands.map(command => command.name))('tell of the command %s', name =>
		expect(all).toContain(name === 'brief' ? '`brief' : `brief ${name}`),
	);

	it.each(optionTable.map(option => option.name))('tell of the option --%s', name =>
		expect(all.includes(`--${name}`)).toBe(true),
	);

	it('tell of every section and every format', () => {
		const missing = [...sectionNames, ...formatNames].filter(name => !all.includes(name));
		expect(missing).toEqual([]);
	});

	it('tell of every exit code', () => {
		const table = text('docs/options.md').split('## Exit codes')[1] ?? '';
		for (const code of Object.values(exitCodes)) expect(table).toMatch(new RegExp(`^\\| ${code} \\| .+ \\|$`, 'm'));
	});

	it('have an example for every command in its help', () =>
		expect(commands.filter(command => command.examples.length === 0).map(command => command.name)).toEqual([]));
});
