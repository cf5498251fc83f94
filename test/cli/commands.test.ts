import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Place, place} from './program.ts';

const closes = (start: number, factor: number): string => {
	const rows = Array.from({length: 100}, (_, index) => {
		const day = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
		return `${day},${(start * factor ** index).toFixed(2)}`;
	});
	return `date,close\n${rows.join('\n')}\n`;
};

let here: Place;
beforeEach(() => {
	here = place();
	here.write(
		'lib/news.md',
		"---\ntitle: Bitcoin slides\npublishedAt: '2025-04-10T12:00:00Z'\nsource: {name: Harbor Post}\n---\nBitcoin fell 26.0% over the past 30 days. Contoso rose 5% over the past 30 days.\n",
	);
	here.write('lib/BTC.csv', closes(100_000, 0.99));
});
afterEach(() => here.remove());

describe('brief check', () => {
	it('answers an alarm expression with the exit code and one line why', () => {
		const yes = here.run(['check', 'drawdown(BTC) > 15%', 'lib']);
		expect(yes.code).toBe(0);
		expect(yes.out).toMatch(/^drawdown\(BTC\) > 15%: holds \(BTC drawdown .* % from .* to 2025-04-10\)\n$/);
		expect(here.run(['check', 'drawdown(BTC) > 99%', 'lib']).code).toBe(1);
		expect(here.run(['check', 'drawdown(ETH) > 1%', 'lib'])).toMatchObject({
			code: 3,
			out: expect.stringContaining('no series ETH is loaded'),
		});
	});
	it('answers as data too', () => {
		const {code, out} = here.run(['check', '--format', 'json', 'drawdown(BTC) > 90%', 'lib']);
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({answers: [{expression: 'drawdown(BTC) > 90%', holds: false}]});
	});
	it('refuses a format it does not have', () =>
		expect(here.run(['check', '--format', 'csv', 'lib'])).toMatchObject({
			code: 2,
			err: 'brief: check has no csv output; expected --format text or --format json\n',
		}));
	it('points at the column of a mistake', () => {
		const {code, err} = here.run(['check', 'price(BTC) >> 3', 'lib']);
		expect(code).toBe(2);
		expect(err).toContain('\n  price(BTC) >> 3\n              ^');
	});
	it('checks the claims when nothing else is asked', () => {
		const {code, out} = here.run(['check', 'lib']);
		expect(out).toBe('claims: holds (1 supported, 0 contradicted, 1 not checkable)\n');
		expect(code).toBe(0);
	});
});

describe('brief diff', () => {
	it('finds nothing between a day and itself', () =>
		expect(here.run(['diff', '2025-04-10', '2025-04-10', 'lib'])).toMatchObject({
			code: 0,
			out: expect.stringContaining('Nothing changed.'),
		}));
	it('mirrors: what came one way goes the other', () => {
		const forth = JSON.parse(here.run(['diff', '2025-03-01', '2025-04-10', 'lib', '--format', 'json']).out);
		const back = JSON.parse(here.run(['diff', '2025-04-10', '2025-03-01', 'lib', '--format', 'json']).out);
		expect(forth.articles.added).toHaveLength(1);
		for (const list of ['articles', 'claims', 'deals', 'conflicts'])
			expect([back[list].added, back[list].gone]).toEqual([forth[list].gone, forth[list].added]);
		expect(back.prices.map((change: {before: unknown; after: unknown}) => [change.after, change.before])).toEqual(
			forth.prices.map((change: {before: unknown; after: unknown}) => [change.before, change.after]),
		);
	});
	it('compares two saved briefings', () => {
		here.write('a.json', here.run(['--format', 'json', 'lib']).out);
		expect(here.run(['diff', 'a.json', 'a.json']).out).toContain('Nothing changed.');
		here.write('b.json', '{"no": "briefing"}');
		expect(here.run(['diff', 'a.json', 'b.json'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('is no saved briefing'),
		});
	});
});

describe('brief verify', () => {
	it('holds for a saved briefing, and fails on one edited digit with its line', () => {
		const saved = here.run(['--format', 'markdown', 'lib']).out;
		here.write('saved.md', saved);
		expect(here.run(['verify', 'saved.md', 'lib'])).toMatchObject({
			code: 0,
			out: expect.stringMatching(/^(\d+) of \1 lines/),
		});
		const lines = saved.split('\n');
		const at = lines.findIndex(line => line.includes('26.0%'));
		here.write(
			'edited.md',
			lines.map((line, index) => (index === at ? line.replace('26.0%', '27.0%') : line)).join('\n'),
		);
		expect(here.run(['verify', 'edited.md', 'lib'])).toMatchObject({
			code: 1,
			out: expect.stringContaining(`edited.md:${at + 1}: not from the library`),
		});
	});
	it('holds however the folder of the library is spelt', () => {
		here.write('relative.md', here.run(['--format', 'markdown', 'lib']).out);
		expect(here.run(['verify', 'relative.md', path.join(here.folder, 'lib')])).toMatchObject({code: 0});
		expect(here.run(['verify', 'relative.md', './lib/'])).toMatchObject({code: 0});
	});
	it('lets notes without figures be added', () => {
		here.write('noted.md', `${here.run(['--format', 'markdown', 'lib']).out}\nAsk the desk about this.\n`);
		expect(here.run(['verify', 'noted.md', 'lib']).code).toBe(0);
	});
});

describe('brief explain', () => {
	it('gives what the briefing holds of an item as data', () => {
		const {code, out} = here.run(['explain', '--format', 'json', 'BTC', 'lib']);
		expect(code).toBe(0);
		const {item, found} = JSON.parse(out) as {item: string; found: {kind: string; value: object}[]};
		expect(item).toBe('BTC');
		expect(found[0]).toMatchObject({kind: 'series', value: {series: [{symbol: 'BTC', bars: 100}]}});
	});
	it('says what there is when nothing is called so', () => {
		const {code, out, err} = here.run(['explain', '--format', 'json', 'BTX', 'lib']);
		expect({code, out}).toEqual({code: 1, out: ''});
		expect(err).toContain('did you mean "BTC"');
	});
});

describe('brief search', () => {
	it('shows the sentence that matched with file and line', () => {
		const {code, out} = here.run(['search', 'contoso', 'lib']);
		expect(code).toBe(0);
		expect(out).toBe(
			'2025-04-10  Bitcoin slides  Harbor Post\n    Contoso rose 5% over the past 30 days.\n    lib/news.md:6\n',
		);
	});
	it('filters by symbol and days, and exits with 1 when nothing is found', () => {
		expect(here.run(['search', 'symbol:BTC', 'after:2025-04', 'lib']).code).toBe(0);
		expect(here.run(['search', 'contoso before:2025-04', 'lib'])).toMatchObject({code: 1, out: ''});
	});
});

describe('brief import', () => {
	const library = (): readonly string[] =>
		readdirSync(path.join(here.folder, 'mine'), {recursive: true, encoding: 'utf8'}).toSorted();
	const run = (...args: readonly string[]) =>
		here.run(['import', ...args], {env: {BRIEF_LIBRARY: path.join(here.folder, 'mine')}});

	it('puts each kind where it belongs and says so', () => {
		const {code, out} = run('lib');
		expect(code).toBe(0);
		expect(library()).toEqual(['articles', path.join('articles', 'news.md'), 'prices', path.join('prices', 'BTC.csv')]);
		expect(out).toContain('imported  lib/BTC.csv -> prices/BTC.csv');
	});
	it('knows a file again, and never overwrites a different one', () => {
		run('lib');
		expect(run('lib').out).toContain('known     lib/news.md');
		here.write('other/news.md', '---\ntitle: Another\n---\nA different text.\n');
		expect(run('other').out).toContain('imported  other/news.md -> articles/news-2.md (another file has its name)');
		expect(readFileSync(path.join(here.folder, 'mine', 'articles', 'news.md'), 'utf8')).toContain('Bitcoin slides');
	});
	it('says what it left out and why', () => {
		here.write('bin/x.dat', Uint8Array.from([0, 1, 2, 3, 0, 0]));
		const {code, out} = run('bin', 'missing');
		expect(code).toBe(1);
		expect(out).toContain('left out  missing: "missing": no such file or folder');
		expect(out).toContain('left out  bin/x.dat: ');
	});
});

describe('brief doctor', () => {
	it('tells places, what was read and what was not', () => {
		here.write('lib/empty.txt', '');
		const {code, out} = here.run(['doctor', 'lib']);
		expect(code).toBe(0);
		for (const words of [
			'Program',
			'settings',
			'articles    1',
			'BTC 2025-01-01…2025-04-10 100 bars',
			'lib/empty.txt',
			'Terminal',
		])
			expect(out).toContain(words);
	});
});

describe('brief tone', () => {
	it('gives a JSON line for each line, in order, whose contributions sum before squashing', () => {
		const {code, out} = here.run(['tone'], {
			input:
				'Profit rose strongly.\n{"id": "x", "text": "Contoso beats Fabrikam in court", "target": "Fabrikam"}\n\nShares plunged on fraud charges.\n',
		});
		expect(code).toBe(0);
		const lines = out
			.trim()
			.split('\n')
			.map(line => JSON.parse(line));
		expect(lines.map(line => line.id)).toEqual([1, 'x', 3, 4]);
		expect(lines[0].label).toBe(1);
		expect(lines[1]).toMatchObject({target: 'Fabrikam'});
		expect(lines[3].label).toBe(-1);
		for (const line of lines) expect(line.because).toBeInstanceOf(Array);
	});
});

describe('brief completions', () => {
	it.each(['bash', 'zsh', 'fish'])('%s gets a script that its shell accepts, where the shell is installed', shell => {
		const {code, out} = here.run(['completions', shell]);
		expect(code).toBe(0);
		here.write('script', out);
		if (['/bin', '/usr/bin'].some(folder => existsSync(path.join(folder, shell))))
			expect(here.shell(`${shell} -n script`)).toMatchObject({code: 0, err: ''});
	});
	it('complete commands, options and choices in bash', () => {
		const completed = (...words: readonly string[]): readonly string[] =>
			here
				.shell(
					`source <(brief completions bash); COMP_WORDS=(brief ${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _brief; printf '%s\\n' "\${COMPREPLY[@]}"`,
				)
				.out.trim()
				.split('\n');
		expect(completed('sea')).toEqual(['search']);
		expect(completed('--asc')).toEqual(['--ascii']);
		expect(completed('--format', 'js')).toEqual(['json']);
		expect(completed('completions', 'z')).toEqual(['zsh']);
	});
	const has = (shell: string): boolean => ['/bin', '/usr/bin'].some(folder => existsSync(path.join(folder, shell)));
	it.skipIf(!has('fish'))('complete commands, options and choices in fish', () => {
		const completed = (line: string): readonly string[] =>
			here
				.shell(`fish --no-config -c 'brief completions fish | source; complete --do-complete "${line}"'`)
				.out.trim()
				.split('\n')
				.map(row => row.split('\t')[0] ?? '');
		expect(completed('brief sea')).toEqual(['search']);
		expect(completed('brief --asc')).toEqual(['--ascii']);
		expect(completed('brief --format js')).toEqual(['json']);
		expect(completed('brief completions z')).toEqual(['zsh']);
	});
	it.skipIf(!has('zsh'))('complete commands and choices in zsh', () => {
		// zsh completes on a terminal only: one is made, the line and a tab are typed, and what stands there then is read.
		const typed = (line: string): string =>
			here
				.shell(
					`zsh -fc 'zmodload zsh/zpty; zpty z zsh -f -i; zpty -w z "PS1=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source <(brief completions zsh)"; sleep 2; zpty -r -t z > /dev/null; zpty -n -w z "${line}"$'"'\\t'"'; sleep 2; zpty -r -t z seen; print -r -- "$seen"; zpty -d z'`,
				)
				.out.replace(/\u0007|\u001B\[[\d?]*[a-zA-Z]/g, '');
		expect(typed('brief sea')).toContain('brief search');
		expect(typed('brief --format js')).toContain('json');
	});
	it('refuses another shell with a hint', () =>
		expect(here.run(['completions', 'bsh'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('did you mean "bash"'),
		}));
});
