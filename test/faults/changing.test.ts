import {spawn} from 'node:child_process';
import {rmSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Place, place} from '../cli/program.ts';
import {article, writeOddLibrary} from './odd-library.ts';

let here: Place;
beforeAll(() => {
	here = place();
	writeOddLibrary(path.join(here.folder, 'lib'), 210);
});
afterAll(() => here.remove());

/** Rewrites, cuts, appends to and removes the file as fast as it can until it is stopped. */
function restless(file: string): () => void {
	const code = `const fs = require('node:fs'); const text = ${JSON.stringify(article({title: 'Restless', date: '2025-10-30'}, 'A mill paid $3 million. '.repeat(400)))};
		for (;;) { fs.writeFileSync(process.argv[1], text); fs.appendFileSync(process.argv[1], text); fs.truncateSync(process.argv[1], 99); fs.rmSync(process.argv[1]); }`;
	const child = spawn(process.execPath, ['-e', code, file], {stdio: 'ignore'});
	return () => child.kill('SIGKILL');
}

describe('a file that changes while it is read', () => {
	it('leaves the others as they are, and is an article, a problem or nothing', () => {
		const file = path.join(here.folder, 'lib', 'm', 'restless.md');
		const stop = restless(file);
		try {
			for (let turn = 0; turn < 4; turn++) {
				const {code, out, err} = here.run(['--format', 'json', '--since', '2025-01-01', 'lib']);
				expect({code, err}).toEqual({code: 0, err: ''});
				const {articles} = JSON.parse(out) as {articles: {title: string; file: string}[]};
				expect(articles.length).toBeGreaterThan(50);
			}
		} finally {
			stop();
			rmSync(file, {force: true});
		}
	});

	it('is read anew once it rests', () => {
		const file = path.join(here.folder, 'lib', 'm', 'resting.md');
		writeFileSync(file, article({title: 'Written whole', date: '2025-10-30'}, 'A mill paid $3 million.'));
		expect(here.run(['--format', 'json', '--since', '2025-01-01', 'lib']).out).toContain('Written whole');
		truncateSync(file, statSync(file).size - 5);
		const again = here.run(['--format', 'json', '--since', '2025-01-01', 'lib']).out;
		expect(again).toBe(here.run(['--no-archive', '--format', 'json', '--since', '2025-01-01', 'lib']).out);
	});
});
