import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Place, place} from './program.ts';

const article =
	'---\ntitle: Dam repair delayed\npublishedAt: 2025-03-04\n---\nThe utility said repairs cost $2 million.\n';
let here: Place;
beforeEach(() => {
	here = place();
});
afterEach(() => here.remove());

const briefing = (...args: readonly string[]) =>
	JSON.parse(here.run(['--format', 'json', ...args]).out) as {
		articles: {title: string}[];
		problems: {file: string; line: number | null; code: string; message: string}[];
	};

describe('bad input', () => {
	it('says which path is missing and exits with 1', () => {
		const {code, out, err} = here.run(['nowhere/at-all']);
		expect({code, out}).toEqual({code: 1, out: ''});
		expect(err).toBe('brief: nothing could be read in "nowhere/at-all": "nowhere/at-all": no such file or folder\n');
	});

	it('takes a first word that is nearly a command for a slip', () => {
		const {code, err} = here.run(['serch', 'gold']);
		expect(code).toBe(2);
		expect(err).toBe('brief: unknown command "serch"; did you mean "search"?\n');
	});

	it('says that the overview has no table, rather than writing an empty one', () => {
		here.write('a.md', article);
		const {code, out, err} = here.run(['a.md', '--format', 'csv', '--section', 'overview']);
		expect({code, out}).toEqual({code: 2, out: ''});
		expect(err).toContain('the overview has no table for --format csv');
	});

	it('still reads what is there beside a missing path', () => {
		here.write('a.md', article);
		const {articles, problems} = briefing('a.md', 'gone.md');
		expect(articles.map(each => each.title)).toEqual(['Dam repair delayed']);
		expect(problems).toMatchObject([{file: 'gone.md', code: 'unreadable'}]);
	});

	it('says that an empty folder holds nothing', () => {
		mkdirSync(path.join(here.folder, 'empty'));
		expect(here.run(['empty'])).toMatchObject({code: 1, err: expect.stringContaining('"empty"')});
	});

	it.each([
		['a 0-byte file', 'x.md', ''],
		['a binary file', 'x.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3])],
	])('lists %s as a problem and reads the rest', (_name, name, content) => {
		here.write('lib/a.md', article);
		here.write(`lib/${name}`, content);
		const {articles, problems} = briefing('lib');
		expect(articles).toHaveLength(1);
		expect(problems.map(problem => problem.file)).toEqual([`lib/${name}`]);
	});

	it('reads an article whose header is broken, and says so with the line', () => {
		here.write(
			'a.md',
			'---\ntitle: "unclosed\npublishedAt: 2025-03-04\n---\nThe utility said repairs cost $2 million.\n',
		);
		const {articles, problems} = briefing('a.md');
		expect(articles).toHaveLength(1);
		expect(problems.some(problem => problem.line !== null && problem.file === 'a.md')).toBe(true);
	});

	it('says what a price file without a date column would need', () => {
		here.write('lib/a.md', article);
		here.write('lib/p.csv', 'open,close\n1,2\n3,4\n');
		const {problems} = briefing('lib');
		expect(problems[0]?.file).toBe('lib/p.csv');
		expect(problems[0]?.message).toMatch(/date/);
	});

	it.each([
		[['--as-of', '31.12.2025'], 'invalid date "31.12.2025"'],
		[['--format', 'csv'], 'exactly one --section'],
		[['--tui'], 'needs a terminal'],
		[['--sction', 'claims'], 'did you mean "--section"'],
	])('%j is wrong usage: a sentence and exit code 2', (args, words) => {
		const {code, out, err} = here.run(args);
		expect({code, out}).toEqual({code: 2, out: ''});
		expect(err).toContain(words);
	});

	it('makes problems the exit code with --strict', () => {
		here.write('lib/a.md', article);
		here.write('lib/p.csv', 'open,close\n1,2\n3,4\n');
		expect(here.run(['lib']).code).toBe(0);
		expect(here.run(['lib', '--strict']).code).toBe(1);
	});
});
