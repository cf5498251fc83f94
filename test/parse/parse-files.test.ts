import {describe, expect, it} from 'vitest';
import {parseFiles} from '../../source/parse/parse-files.ts';
import {articleRules, codes, read} from './read-article.ts';

const file = (path: string, text: string) => ({path, bytes: new TextEncoder().encode(text)});

describe('parseFiles', () => {
	const files = [
		file('b.md', '---\ntitle: B\ndate: 2024-05-17\n---\nWords of b.\n'),
		file('a.txt', 'Title of a\n\nWords of a, written in May 2024.\n'),
		file(
			'c.rss',
			'<rss><channel><title>C</title><item><title>C1</title><pubDate>2024-05-17</pubDate></item></channel></rss>',
		),
	];

	it('gives the same library whatever the order of the files', async () => {
		const library = await parseFiles(files, articleRules);
		expect(await parseFiles(files.toReversed(), articleRules)).toEqual(library);
		expect(library.articles.map(article => article.places[0]?.file)).toEqual(['a.txt', 'b.md', 'c.rss']);
	});

	it('leaves papers about a folder out, unless they are all there is', async () => {
		const licence = file('LICENSE', 'Permission is hereby granted to everybody who wants it.');
		expect(codes((await parseFiles([...files, licence], articleRules)).problems)).toEqual(['not-an-article']);
		expect((await parseFiles([licence], articleRules)).articles).toHaveLength(1);
	});
});

describe('parseFile', () => {
	it.each([
		['nothing', new Uint8Array(0), 'empty-file'],
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'binary-file'],
	])('has a note for %s', async (_, bytes, code) => {
		const {articles, problems} = await read('x', bytes);
		expect(articles ?? []).toEqual([]);
		expect(codes(problems)).toEqual([code]);
	});

	it('says that no date is known, once a file', async () => {
		const feed =
			'<rss><channel><title>C</title><item><title>One</title></item><item><title>Two</title></item></channel></rss>';
		const notes = (await read('c.rss', feed)).problems?.filter(problem => problem.code === 'undated');
		expect(notes?.map(note => note.message)).toEqual([expect.stringContaining('2 of 2 articles')]);
	});

	it('refuses a text that is too long for one article, in one line or many', async () => {
		for (const unit of ['word ', 'word\n']) {
			const {articles, problems} = await read('x.txt', unit.repeat(3_300_000));
			expect(articles ?? []).toEqual([]);
			expect(codes(problems)).toEqual(['too-large']);
		}
	});

	it('counts bytes that are no text', async () => {
		const good = new TextEncoder().encode('Größe, Höhe, Übermaß, Öl, Äther, Füße und Straße in München; '.repeat(4));
		expect(codes((await read('x.txt', Uint8Array.from([...good, 0xff]))).problems)).toContain('invalid-bytes');
	});
});
