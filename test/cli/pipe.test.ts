import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Place, place} from './program.ts';

let here: Place;
beforeEach(() => {
	here = place();
});
afterEach(() => here.remove());

describe('the program in a pipe', () => {
	it('shows the sample, and says that it is the sample', () => {
		const {code, out, err} = here.run([]);
		expect({code, err}).toEqual({code: 0, err: ''});
		expect(out).toMatch(/sample/i);
		expect(out).toContain('Not investment advice');
	});

	it('prints no escape sequence and no line wider than 80 columns', () => {
		const {out} = here.run([]);
		expect(out).not.toMatch(/[\u001B\u009B]/);
		for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
	});

	it('prints nothing but ASCII with --ascii', () => expect(here.run(['--ascii']).out).toMatch(/^[\n -~]*$/));

	it('ends quietly when the reader goes away', () => {
		const {code, out, err} = here.shell('set -o pipefail; brief | head -n 1');
		expect(code).toBe(0);
		expect(out.split('\n')).toHaveLength(2);
		expect(err).toBe('');
	});

	it('says so when the output cannot be written', () => {
		const {code, err} = here.shell('brief > /dev/full');
		expect(code).toBe(1);
		expect(err).toContain('no space left');
	});

	it('reads an article from stdin', () => {
		const {out, code} = here.run(['-', '--format', 'json'], {
			input: '---\ntitle: From a pipe\npublishedAt: 2025-05-05\n---\nA utility paid $3 million.\n',
		});
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({articles: [{title: 'From a pipe', file: '-'}]});
	});

	it('gives the same bytes in another time zone, locale and order of files', () => {
		const names = ['b.md', 'a.md', 'c.txt'];
		for (const [index, name] of names.entries())
			here.write(
				`lib/${name}`,
				`---\ntitle: Mill ${index}\npublishedAt: '2025-0${index + 1}-01T23:30:00Z'\n---\nThe mill İstanbul paid $${index + 2} million to Contoso.\n`,
			);
		const plain = here.run(['--format', 'json', 'lib']).out;
		const moved = here.run(['--format', 'json', 'lib'], {env: {TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8'}}).out;
		const reversed = here.run(['--format', 'json', ...names.map(name => `lib/${name}`)]).out;
		expect(moved).toBe(plain);
		expect(reversed).toBe(plain);
	});

	it('needs no home', () => {
		const {code, err} = here.shell('env -u HOME -u BRIEF_CONFIG_DIR -u BRIEF_CACHE_DIR brief > /dev/null');
		expect({code, err}).toEqual({code: 0, err: ''});
	});

	it.each(['--help', '--version'])('answers %s', option =>
		expect(here.run([option])).toMatchObject({code: 0, err: ''}),
	);
});
