import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Place, place} from '../cli/program.ts';

// Ways to give a terminal an order, each in the words of the standard it comes from (ECMA-48, xterm, Unicode UAX 9).
const tricks: Readonly<Record<string, string>> = {
	'clear the screen': '\u001B[2J',
	'clear the screen, eight bit': '\u009B2J',
	'move the cursor': '\u001B[1;1H',
	'set a title': '\u001B]0;owned\u0007',
	'set a title, eight bit': '\u009D0;owned\u009C',
	'write the clipboard': '\u001B]52;c;b3duZWQ=\u0007',
	'link elsewhere': '\u001B]8;;https://evil.example\u001B\\',
	'device control': '\u001BP$q"p\u001B\\',
	'application command': '\u001B_Gf=100\u001B\\',
	reset: '\u001Bc',
	'bell and backspace': '\u0007\u0008\u0008',
	'carriage return': '\r',
	'reverse a line': '\u202E',
	isolate: '\u2067',
	'hide text': '\u200B\u2060\uFEFF',
	'tag characters': '\u{E0041}\u{E007F}',
	delete: '\u007F',
	'lone surrogate': '\uD83D',
};
const all = Object.values(tricks).join('x');

const forbidden =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/u;

let here: Place;
beforeAll(() => {
	here = place();
	here.write(
		'lib/note.md',
		`---\ntitle: "Mill ${Buffer.from(all)
			.toString('utf8')
			.replace(
				/["\\\r\n]/g,
				' ',
			)} closes"\npublishedAt: 2025-05-05\nsource: {name: "Har${'\u009B'}31mbor"}\ntags: ["a${'\u202E'}b"]\nother: "x${'\u200B'}y"\n---\nBitcoin ${all} fell 5% over the past 30 days.\n`,
	);
	here.write(
		'lib/plain.txt',
		`Amazon ${all} invests $10 billion in OpenAI${all}\n\nAmazon ${all} invests $10 billion in OpenAI. Miners ${all} borrowed heavily.\n`,
	);
	here.write(
		'lib/page.html',
		`<html><head><title>Page &#27;[2J ${all}</title></head><body><article><h1>Head &#x9b;31m</h1><p>OpenAI &#8238; burned $2 billion ${all} in May 2025. ${'Padding words make this long enough. '.repeat(20)}</p></article></body></html>`,
	);
	here.write(
		'lib/feed.xml',
		`<?xml version="1.0"?><rss version="2.0"><channel><title>F</title><item><title>Feed &#8238;x ${'\u202E'}</title><pubDate>Mon, 05 May 2025 10:00:00 GMT</pubDate><description><![CDATA[<p>Iren ${'\u009B'}5m rose 4% on Monday.</p>]]></description></item></channel></rss>`,
	);
	here.write('lib/prices.csv', `date,close\n2025-05-01,1\u001B[2J\n2025-05-02,2\n2025-05-05,3\n`);
	here.write('lib/na\u001B[2Jme.txt', 'A headline here\n\nA mill paid $3 million in May 2025.\n');
});
afterAll(() => here.remove());

describe('hostile text', () => {
	it.each([
		['text', []],
		['markdown', []],
		['json', ['--with-text']],
		['html', []],
		['csv', ['--section', 'headlines']],
		['csv', ['--section', 'claims']],
	])('has no order for the terminal left in %s output %j', (format, more) => {
		const {out, err, code} = here.run(['--format', format, ...more, 'lib']);
		expect(code).toBe(0);
		expect(out.length).toBeGreaterThan(200);
		// CSV records end in CRLF, as RFC 4180 has it.
		expect(out.replaceAll('\r\n', '\n')).not.toMatch(forbidden);
		expect(err).not.toMatch(forbidden);
	});

	it.each([
		['explain', 'BTC', 'lib'],
		['search', 'billion', 'lib'],
		['doctor', 'lib'],
		['check', 'lib'],
		['import', 'lib'],
		['brief', 'gone\u001B[2J\u202E.md'],
	])('has none left in %s %s', (...args) => {
		const {out, err} = here.run(args[0] === 'brief' ? args.slice(1) : args, {
			env: {BRIEF_LIBRARY: `${here.folder}/mine`},
		});
		expect(out + err).not.toMatch(forbidden);
	});

	it('stays readable: the words around the tricks are kept', () => {
		const {articles} = JSON.parse(here.run(['--format', 'json', 'lib']).out) as {articles: {title: string}[]};
		expect(articles.some(article => article.title.startsWith('Mill') && article.title.endsWith('closes'))).toBe(true);
	});

	it('is defused in cells a spreadsheet would compute, and that is told', () => {
		here.write(
			'sheet/a.md',
			'---\ntitle: "=HYPERLINK(\\"http://evil.example\\")"\npublishedAt: 2025-05-05\n---\nA mill paid $3 million.\n',
		);
		const {out, err} = here.run(['--format', 'csv', '--section', 'headlines', 'sheet']);
		expect(out).toContain("'=HYPERLINK");
		expect(out).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
		expect(err).toMatch(/apostrophe|defused/i);
	});
});

describe('the network', () => {
	const guard = `data:text/javascript,${encodeURIComponent(`
		import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram';
		const refuse = name => () => { process.stderr.write('NETWORK ' + name); process.exit(99); };
		net.Socket.prototype.connect = refuse('connect'); dns.lookup = refuse('lookup'); dgram.createSocket = refuse('udp'); globalThis.fetch = refuse('fetch');
	`)}`;
	it.each([
		[['lib']],
		[['--format', 'json', 'lib']],
		[['search', 'mill', 'lib']],
		[['doctor']],
		[['check', 'lib']],
		[['tone']],
		[['import', 'lib']],
	])('is never used by %j', args => {
		const {code, err} = here.run(args, {
			env: {NODE_OPTIONS: `--import=${guard}`, BRIEF_LIBRARY: args[0] === 'import' ? `${here.folder}/mine2` : ''},
			input: 'Profit rose.\n',
		});
		expect(err).not.toContain('NETWORK');
		expect(code).not.toBe(99);
	});
});
