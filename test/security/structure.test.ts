import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Place, place} from '../cli/program.ts';

let here: Place;
beforeAll(() => {
	here = place();
});
afterAll(() => here.remove());

const article = '---\ntitle: Fine\npublishedAt: 2025-05-05\n---\nA mill paid $3 million.\n';
const deep = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);
const bomb = Array.from(
	{length: 9},
	(_, level) =>
		`${'abcdefghi'[level]}: &${'abcdefghi'[level]} [${Array.from({length: 9}, () => (level === 0 ? '"lol"' : `*${'abcdefghi'[level - 1]}`)).join(',')}]`,
).join('\n');

const nasty: readonly (readonly [name: string, file: string, content: string | Uint8Array])[] = [
	['JSON 10,000 levels deep', 'deep.json', deep('[', ']', 10_000)],
	['JSON objects 10,000 levels deep', 'deep-objects.json', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
	['HTML 10,000 levels deep', 'deep.html', `<html><body>${deep('<div>', '</div>', 10_000)}</body></html>`],
	['a YAML bomb', 'bomb.md', `---\ntitle: x\n${bomb}\n---\nText of the article.\n`],
	['a YAML tag that would run code', 'tag.md', '---\ntitle: !!js/function "function(){}"\n---\nText of the article.\n'],
	['front matter that is code', 'code.md', '---js\n{title: process.exit(42)}\n---\nText of the article.\n'],
	[
		'XML entities that multiply',
		'entities.xml',
		`<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${'x'.repeat(100)}">${Array.from({length: 8}, (_, i) => `<!ENTITY ${'bcdefghi'[i]} "${`&${'abcdefgh'[i]};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><item><title>&i;</title></item></channel></rss>`,
	],
	[
		'an XML entity that reads a file',
		'file.xml',
		'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>T &a;</title><description>x</description></item></channel></rss>',
	],
	['one line of 20 MB', 'line.txt', 'word '.repeat(4_000_000)],
	['one word of 5 MB', 'word.txt', 'x'.repeat(5_000_000)],
	[
		'keys of the prototype',
		'proto.json',
		'[{"title":"T","body":"A mill paid.","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
	],
	['a CSV of quotes', 'quotes.csv', `date,close\n${'"'.repeat(200_000)}`],
	['a million commas', 'commas.csv', `date,close\n${','.repeat(1_000_000)}`],
	[
		'numbers that are none',
		'numbers.csv',
		'date,close\n2025-01-01,NaN\n2025-01-02,Infinity\n2025-01-03,1e999\n2025-01-04,-5\n2025-01-05,0\n',
	],
	[
		'random bytes',
		'random.md',
		Uint8Array.from({length: 50_000}, (_, index) => (index * 7919 + (index >> 3) * 104_729) & 0xff),
	],
	[
		'overlong UTF-8',
		'overlong.txt',
		Uint8Array.from([
			...Buffer.from('A headline\n\nText '),
			0xc0,
			0xaf,
			0xe0,
			0x80,
			0xaf,
			...Buffer.from(' goes on.\n'),
		]),
	],
];

describe('hostile structure', () => {
	it.each(nasty)('%s neither crashes nor hangs the program, and the file beside it is read', (_name, file, content) => {
		const folder = `in-${file}`;
		here.write(`${folder}/fine.md`, article);
		here.write(`${folder}/${file}`, content);
		const from = performance.now();
		const {code, out, err} = here.run(['--format', 'json', '--no-archive', '--since', '1900-01-01', folder]);
		expect({code, err}).toEqual({code: 0, err: ''});
		const {articles} = JSON.parse(out) as {articles: {title: string; raw: object}[]};
		expect(articles.map(each => each.title)).toContain('Fine');
		expect(out).not.toContain('root:x:0');
		// 2 s a MB is the promise; the start of the program and a busy machine come on top.
		expect(performance.now() - from).toBeLessThan(10_000 + 2000 * (content.length / 1e6));
	});
});
