// Installs the packed program as a user would under each supported Node and compares what it says: `npm run nodes`.
// Needs the network for the Nodes themselves; the program is installed without one.

import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const releases = ['22', '24', '26'];
const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'brief-nodes-'));

/** Runs a program and gives what it printed; what fails ends the script with its words. */
function run(program: string, args: readonly string[], cwd = folder, more: Readonly<Record<string, string>> = {}) {
	const env = {...process.env, BRIEF_CONFIG_DIR: path.join(folder, 'config'), ...more};
	const {status, stdout, stderr} = spawnSync(program, args, {cwd, env, encoding: 'utf8', maxBuffer: 1 << 28});
	if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
	return stdout;
}

/** Installs the package globally, offline, with the npm of the machine, and gives the whole sample briefing as that Node prints it. */
function briefingUnder(release: string, archive: string): {readonly version: string; readonly briefing: string} {
	const prefix = path.join(folder, release);
	const nodePackage = `node-${process.platform}-${process.arch}`;
	run('npm', ['install', '--silent', '--no-save', '--prefix', path.join(prefix, 'node'), `${nodePackage}@${release}`]);
	const bin = path.join(prefix, 'node', 'node_modules', nodePackage, 'bin');
	const PATH = `${bin}:${path.join(prefix, 'bin')}:${process.env.PATH}`;
	run('npm', ['install', '--silent', '--global', '--offline', '--prefix', prefix, archive], folder, {PATH});
	const cache = {PATH, BRIEF_CACHE_DIR: path.join(prefix, 'cache')};
	run('brief', [], '/', cache);
	return {
		version: run('node', ['--version'], '/', cache).trim(),
		briefing: run('brief', ['--format', 'json'], '/', cache),
	};
}

try {
	run('npm', ['pack', '--silent', '--pack-destination', folder], root);
	const archive = path.join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '');
	const answers = releases.map(release => briefingUnder(release, archive));
	for (const {version, briefing} of answers) console.log(`${version}: ${briefing.length} characters of briefing`);
	const same = answers.every(({briefing}) => briefing === answers[0]?.briefing);
	console.log(same ? 'the same under each' : 'NOT the same under each');
	process.exitCode = same ? 0 : 1;
} finally {
	rmSync(folder, {recursive: true});
}
