import {mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Place, place} from '../cli/program.ts';
import {article, writeOddLibrary} from './odd-library.ts';

let here: Place;
beforeAll(() => {
	here = place();
	writeOddLibrary(path.join(here.folder, 'lib'), 260);
});
afterAll(() => here.remove());

const json = (...args: readonly string[]) => {
	const {code, out, err} = here.run(['--format', 'json', ...args]);
	return {code, err, briefing: JSON.parse(out) as Record<string, unknown>};
};

/** What was answered before is forgotten, so that the archive itself has to answer. */
function forgetAnswers(): void {
	for (const name of ['briefings', 'outputs'])
		rmSync(path.join(here.folder, 'cache', name), {recursive: true, force: true});
}

function expectSame(...args: readonly string[]): void {
	forgetAnswers();
	const kept = json(...args);
	const plain = json('--no-archive', ...args);
	expect(kept.briefing).toEqual(plain.briefing);
	expect(kept).toEqual(plain);
}

describe('a briefing through the archive is the briefing from the files', () => {
	it.each([
		[[]],
		[['--as-of', '2025-10-31']],
		[['--as-of', '2025-10-31', '--since', '7d']],
		[['--as-of', '2025-02-28']],
		[['--since', '2025-01-01']],
		[['--since', '2025-11-30', '--as-of', '2025-10-31']],
		[['--as-of', '2024-01-01']],
		[['--symbol', 'BTC']],
		[['--with-text', '--since', '90d']],
	])('with %j', args => expectSame('lib', ...args));

	it('whatever the order and the spelling of the paths', () => {
		expectSame('lib/m', 'lib/h', 'lib/a', 'lib/z', 'lib/p');
		expectSame('lib/z', './lib/a', path.join(here.folder, 'lib', 'm'));
		expectSame('lib', 'nowhere');
		expectSame('lib');
	});

	it('of one folder, though the archive holds another', () => {
		writeOddLibrary(path.join(here.folder, 'other'), 230);
		json('other');
		expectSame('lib');
		expectSame('other', 'lib/h');
	});

	it('after files changed, moved and went', () => {
		const lib = path.join(here.folder, 'lib');
		writeFileSync(path.join(lib, 'z', 'new-version.md'), article({title: 'Rewritten', date: '2025-10-29'}, 'All new.'));
		expectSame('lib');
		renameSync(path.join(lib, 'x', 'dated.md'), path.join(lib, 'x', 'dated again.md'));
		expectSame('lib');
		rmSync(path.join(lib, 'p', 'gauge.meta.json'));
		rmSync(path.join(lib, 'w'), {recursive: true});
		expectSame('lib');
		rmSync(path.join(here.folder, 'cache'), {recursive: true});
		expectSame('lib');
	});

	it('after a file got other words of the same length and its old time back', () => {
		const file = path.join(here.folder, 'lib', 'm', '0001.md');
		const {atimeMs, mtimeMs, size} = statSync(file);
		json('lib', '--since', '2025-01-01');
		writeFileSync(file, article({title: 'Swapped', date: '2025-01-09'}, '.').padEnd(size, 'x').slice(0, size));
		utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
		expectSame('lib', '--since', '2025-01-01');
		expect(JSON.stringify(json('lib', '--since', '2025-01-01').briefing)).toContain('Swapped');
	});

	it('for a note about the folder that is named alone, and again beside others', () => {
		const big = path.join(here.folder, 'big');
		mkdirSync(big);
		writeFileSync(path.join(big, 'README.md'), `# Dredging\n\n${'x'.repeat(4_300_000)}\n`);
		expectSame('big/README.md', '--section', 'problems');
		writeFileSync(path.join(big, 'one.md'), article({title: 'One', date: '2025-05-05'}, 'One ship.'));
		expectSame('big', '--section', 'problems');
		expectSame('big/README.md', '--section', 'problems');
	});
});
