import {describe, expect, it} from 'vitest';
import {readFrontMatter} from '../../source/parse/front-matter.ts';
import {codes, read, readArticle} from './read-article.ts';

describe('readFrontMatter', () => {
	it('reads YAML between lines of three dashes and says where the body begins', async () => {
		const text = '---\ntitle: A\ncount: 3\n---\nBody\n';
		expect(await readFrontMatter('a.md', text)).toEqual({
			fields: {title: 'A', count: 3},
			bodyStart: 26,
			bodyLine: 5,
			problems: [],
		});
	});

	it('reads TOML between lines of three plus signs', async () => {
		const found = await readFrontMatter('a.md', '+++\r\ntitle = "A"\r\n+++\r\nBody');
		expect(found.fields).toEqual({title: 'A'});
		expect(found.bodyLine).toBe(4);
	});

	it('takes dashes that only draw a line for no header', async () => {
		expect((await readFrontMatter('a.md', '---\n\nSome prose here.\n\n---\n\nMore.')).bodyStart).toBe(0);
		expect((await readFrontMatter('a.md', '---\nNever closed')).bodyStart).toBe(0);
	});

	it('never evaluates a header of another kind', async () => {
		const found = await readFrontMatter('a.md', '---js\nthrow new Error("ran")\n---\nBody');
		expect(found.fields).toEqual({});
		expect(codes(found.problems)).toEqual(['front-matter-refused']);
	});

	it('reads the body and the plain keys of a broken header, and points at the line', async () => {
		const {articles, problems} = await read(
			'a.md',
			'---\ntitle: Good: bad\ndate: 2024-05-17\n---\nThe body is still here.\n',
		);
		expect(articles?.[0]).toMatchObject({title: 'Good: bad', publishedAt: '2024-05-17'});
		expect(problems?.[0]).toMatchObject({code: 'broken-front-matter', line: 2});
		expect(problems?.[0]?.message).toContain('"title: Good: bad"');
	});

	it('refuses YAML that multiplies itself by aliases, and custom tags', async () => {
		const level = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]\n`;
		const bomb = `---\na: &a [x, x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}title: T\n---\nBody`;
		expect(codes((await read('a.md', bomb)).problems)).toContain('broken-front-matter');
		expect(codes((await read('a.md', '---\nx: !!js/function "f"\n---\nBody')).problems)).toContain(
			'broken-front-matter',
		);
	});

	it('refuses a header of more than 64 KiB', async () => {
		const found = await readFrontMatter('a.md', `---\ntitle: T\n${'k: v\n'.repeat(14_000)}---\nBody`);
		expect(codes(found.problems)).toEqual(['front-matter-refused']);
		expect(found.fields.title).toBe('T');
	});
});

describe('stated keys', () => {
	const header = [
		"title: 'Acme buys chips'",
		"publishedAt: '2024-05-17T09:30:00.000Z'",
		"updatedAt: '2024-05-17T10:00:00.000Z'",
		'lang: en',
		"externalId: '0099'",
		'source: {name: CoinDesk, key: coindesk, type: RSS}',
		'category: MARKET',
		'tags: [MARKETS, CHIPS, NEWS]',
		'sentiment: POSITIVE',
		'score: 0',
		'ai: {rewritten: true, version: 1}',
	].join('\n');

	it('become the fields of the article; what has no field is kept as it was', async () => {
		const article = await readArticle('a.md', `---\n${header}\n---\nWords of the body.\n`);
		expect(article).toMatchObject({
			title: 'Acme buys chips',
			publishedAt: '2024-05-17T09:30:00.000Z',
			dateConfidence: 'high',
			updatedAt: '2024-05-17T10:00:00.000Z',
			lang: 'en',
			externalId: '0099',
			publisher: 'CoinDesk',
			sourceKey: 'coindesk',
			publisherTone: 'POSITIVE',
			machineWritten: true,
			sourceLabel: 'machine-written',
			tags: ['markets', 'chips'],
		});
		expect(article.raw).toMatchObject({score: 0, ai: {rewritten: true, version: 1}, source: {type: 'RSS'}});
	});

	it('leave out a description that only repeats how a paragraph begins', async () => {
		const body = 'The maker of chips sold more than ever in spring.';
		const cut = await readArticle(
			'a.md',
			`---\ntitle: T\ndescription: The maker of chips soldâ€¦\n---\n# T\n\n${body}\n`,
		);
		const own = await readArticle('a.md', `---\ntitle: T\ndescription: Sales rose.\n---\n${body}\n`);
		expect([cut.description, own.description]).toEqual([null, 'Sales rose.']);
	});

	it('say that a draft was left out', async () => {
		const {articles, problems} = await read('a.md', '---\ntitle: T\ndraft: true\n---\nBody');
		expect(articles ?? []).toEqual([]);
		expect(codes(problems)).toEqual(['draft']);
	});

	it('quote a date that cannot be read', async () => {
		const {problems} = await read('a.md', '---\ntitle: T\ndate: 31/31/2026\n---\nBody words');
		expect(problems?.[0]).toMatchObject({code: 'invalid-date', severity: 'warning'});
		expect(problems?.[0]?.message).toContain('"31/31/2026"');
	});

	it('cannot reach the prototype of anything', async () => {
		const article = await readArticle(
			'a.md',
			'---\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntitle: T\n---\nBody',
		);
		expect(Object.keys(article.raw)).toEqual([]);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});
