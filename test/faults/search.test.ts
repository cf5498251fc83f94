import {readdirSync, rmSync, writeFileSync} from 'node:fs';
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

interface Found {
	readonly title: string;
	readonly score: number;
	readonly passage: {readonly file: string} | null;
}

const search = (...words: readonly string[]) => here.run(['search', ...words, 'lib', '--format', 'json']);
const found = (...words: readonly string[]): readonly Found[] =>
	search(...words)
		.out.split('\n')
		.filter(line => line !== '')
		.map(line => JSON.parse(line) as Found);
const titles = (...words: readonly string[]): readonly string[] => found(...words).map(({title}) => title);

describe('searching a library that has an archive', {timeout: 60_000}, () => {
	it('finds the same as without one, the first time and again', () => {
		const plain = here.run(['search', 'dredging', 'lib', '--format', 'json', '--no-archive']).out;
		expect(plain).toContain('Late copy');
		const unweighed = (text: string): string => text.replace(/"score":[^,]+/g, '');
		expect(unweighed(search('dredging').out)).toBe(unweighed(plain));
		expect(unweighed(search('dredging').out)).toBe(unweighed(plain));
	});

	it('finds versions of one article once, as the version that is shown', () => {
		expect(titles('quay', 'wall')).toEqual(['Quay moves on']);
		expect(titles('crane')).toEqual(['Crane falls']);
		expect(found('crane')[0]?.passage?.file).toBe('lib/w/page-new.md');
		expect(titles('locks')).toEqual(['Locks close']);
	});

	it('sees new, changed and removed files', () => {
		const file = path.join(here.folder, 'lib', 'm', 'fresh.md');
		writeFileSync(file, article({title: 'Fresh', date: '2025-05-05'}, 'A seldom word: bollard.'));
		expect(titles('bollard')).toEqual(['Fresh']);
		writeFileSync(file, article({title: 'Fresh', date: '2025-05-05'}, 'A seldom word: fairlead.'));
		expect(titles('bollard')).toEqual([]);
		expect(titles('fairlead')).toEqual(['Fresh']);
		rmSync(file);
		expect(titles('fairlead')).toEqual([]);
	});

	it('filters by days, source, tone and by every name of a company', () => {
		expect(titles('after:2025-10-20', 'before:2025-10-22', 'source:harbour')).toContain('Quay moves on');
		const oracle = titles('symbol:ORCL', 'cork', '--limit', '500');
		expect(oracle.length).toBeGreaterThan(10);
		expect(titles('symbol:oracle', 'cork', '--limit', '500')).toEqual(oracle);
		expect(titles('symbol:nobody', 'cork')).toEqual([]);
	});

	it('does without an archive where none can be kept, and says so once', () => {
		const env = {BRIEF_CACHE_DIR: here.write('a-file', '')};
		const {code, out, err} = here.run(['search', 'crane', 'lib'], {env});
		expect(code).toBe(0);
		expect(out).toContain('Crane falls');
		expect(err).toMatch(/^brief: no archive could be kept [^\n]*\n$/);
	});

	it('reads anew, with one sentence, when the archive is damaged', () => {
		const cache = path.join(here.folder, 'cache');
		const name = readdirSync(cache).find(each => each.endsWith('.sqlite')) as string;
		writeFileSync(path.join(cache, name), 'SQLite format 3\u0000'.padEnd(9000, '\u0001'));
		const {out, err} = search('crane');
		expect(out).toContain('Crane falls');
		expect(err).toMatch(/^brief: the archive .* set aside as .*\n$/);
		expect(search('crane').err).toBe('');
	});
});
