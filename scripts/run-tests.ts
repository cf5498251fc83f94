// Runs vitest and ends with the line `N passed, N failed, N skipped`, which people and machines read alike.

import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numFailedTestSuites: number;
	readonly success: boolean;
}

const folder = mkdtempSync(path.join(tmpdir(), 'brief-tests-'));
const output = path.join(folder, 'report.json');
const vitest = path.join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(
	process.execPath,
	[vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile=${output}`, ...process.argv.slice(2)],
	{
		stdio: 'inherit',
		env: {...process.env, COLUMNS: '100', LINES: '30', NO_COLOR: '1'},
	},
);

let failed = run.status !== 0;
try {
	const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
	const broken = report.success ? 0 : Math.max(1, report.numFailedTests);
	failed ||= !report.success || report.numPassedTests === 0;
	console.log(`${report.numPassedTests} passed, ${broken} failed, ${report.numPendingTests} skipped`);
} catch {
	failed = true;
	console.log('0 passed, 1 failed, 0 skipped');
}
rmSync(folder, {recursive: true, force: true});
process.exitCode = failed ? 1 : 0;
