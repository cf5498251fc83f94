import {describe, expect, it} from 'vitest';
import {read} from './read-article.ts';

const rss = (text: string): string => `<rss><channel>\n<title>N</title>\n${text}`;
const deep = (open: string, count: number): string => open.repeat(count);

describe('problems of a file name the line they stand on', () => {
	it.each([
		['truncated', 4, 'a.xml', rss('<item><title>One</title>\n<description>cut')],
		[
			'xml-entities',
			2,
			'a.xml',
			'<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss><channel><item><title>T</title></item></channel></rss>',
		],
		['too-deep', 4, 'a.xml', rss(`<item><title>T</title>\n${deep('<b>', 250)}`)],
		['empty-feed', 2, 'a.xml', '<?xml version="1.0"?>\n<rss><channel><title>N</title></channel></rss>'],
		['opml', 2, 'a.xml', '<?xml version="1.0"?>\n<opml><body></body></opml>'],
		['too-deep', 3, 'a.html', `<!DOCTYPE html>\n<html><body>\n${deep('<div>', 300)}<p>words</p>`],
		['truncated', 3, 'a.json', '[\n{"title":"One","text":"First words."},\n{"title":"Two"'],
		['too-deep', 2, 'a.json', `[{"title":"a","text":"b"},\n${deep('[', 120)}`],
		[
			'withdrawn',
			2,
			'a.json',
			'[{"title":"One","text":"First words."},\n{"title":"[Removed]","description":"[Removed]"}]',
		],
	])('%s on line %i of %s', async (code, line, name, text) => {
		const {problems = []} = await read(name, text);
		expect(problems.filter(problem => problem.code === code).map(problem => problem.line)).toContain(line);
	});

	it('invalid-bytes: the first of them', async () => {
		const bytes = new Uint8Array([
			...new TextEncoder().encode(`${'é'.repeat(60)}\nwords and `),
			0xff,
			...new TextEncoder().encode(' more'),
		]);
		const {problems = []} = await read('a.txt', bytes);
		expect(problems.filter(({code}) => code === 'invalid-bytes').map(({line}) => line)).toEqual([2]);
	});
});
