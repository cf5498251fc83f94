// Runs the property tests on many more random inputs than the suite does: `npm run fuzz [-- TIMES [SEED]]`.
// A failure prints the seed and the smallest input found; that input then becomes a test of its own.

import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const [times = '20', seed = String(Math.trunc(Math.random() * 2 ** 31))] = process.argv.slice(2);

/** The test files that hold a property. */
const files = readdirSync(path.join(root, 'test'), {recursive: true, encoding: 'utf8'})
	.filter(name => /\.test\.tsx?$/.test(name))
	.map(name => path.join('test', name))
	.filter(name => readFileSync(path.join(root, name), 'utf8').includes('fc.assert'))
	.toSorted();

console.log(`${files.length} files with properties, ${times} times as many inputs, seed ${seed}`);
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const timeout = String(120_000 * Math.max(1, Number(times)));
const {status} = spawnSync(process.execPath, [vitest, 'run', '--retry=0', `--testTimeout=${timeout}`, ...files], {
	cwd: root,
	stdio: 'inherit',
	env: {...process.env, FUZZ_TIMES: times, FUZZ_SEED: seed, COLUMNS: '100', LINES: '30'},
});
process.exitCode = status ?? 1;
