import {describe, expect, it} from 'vitest';
import {quote} from '../../source/language/quote.ts';
import {blocks, readArticle} from './read-article.ts';

const long = (start: string): string =>
	`${start} and the sentence goes on for long enough to be a whole paragraph on one line, as pages copied from a browser are, well beyond any width.`;

describe('plain text', () => {
	it('takes a short first line for the title and drops its repeat', async () => {
		const article = await readArticle(
			'a.txt',
			`Banks lend to miners\n\nBanks lend to miners\n\n${long('The banks lent more')}\n`,
		);
		expect(article.title).toBe('Banks lend to miners');
		expect(article.body.blocks.map(block => block.kind)).toEqual(['paragraph']);
		expect(article.body.blocks[0]?.line).toBe(5);
	});

	it('takes short lines without an end mark for headings, and a line with a colon for none', async () => {
		const text = `Title of the text\n\nA first look\n\n${long('One')}\n\nWhat to watch:\n\n  1. Rates: they rise.\n  2. Debt\n\n${long('Two')}`;
		const kinds = (await readArticle('a.txt', text)).body.blocks.map(block => block.kind);
		expect(kinds).toEqual(['heading', 'paragraph', 'paragraph', 'list-item', 'list-item', 'paragraph']);
	});

	it('joins lines broken at a width without calling the breaks gaps', async () => {
		const text =
			'A title here\n\nThe bank said that it expects more revenue from its\ntrading business in the coming year, as markets become\nmore volatile.\n';
		const article = await readArticle('a.txt', text);
		expect(article.gaps).toBe(0);
		expect(blocks(article)).toEqual([
			'paragraph The bank said that it expects more revenue from its trading business in the coming year, as markets become more volatile.',
		]);
	});

	it('derives a title from the first sentence and says so', async () => {
		const article = await readArticle('a.txt', `${long('Profit rose')} It fell later.`);
		expect(article.titleDerived).toBe(true);
		expect(article.title.startsWith('Profit rose and the sentence')).toBe(true);
		expect(article.title.length).toBeLessThanOrEqual(141);
	});

	it('dates an undated text by the month it speaks of, with low confidence', async () => {
		const article = await readArticle('a.txt', `${long('In mid May 2024 it began')}`);
		expect(article).toMatchObject({publishedAt: '2024-05', dateConfidence: 'low'});
	});
});

describe('a scraped page', () => {
	const page = [
		'Harbour Newsletter',
		'Market notes, free to your inbox',
		'Subscribe',
		long('The firm signed a deal worth $3 billion with').replace(/[^ ]*\.$/, 'which'),
		`builds data centers in the north. ${long('Its rival, by contrast, noted, , but')}`,
		`${long('Costs matter to')} For instance,`,
		`. ${long('The debt grew, a figure that')} It is large while .The`,
		'',
		'AI Writing Agent that likes short words.',
		'',
		'May.17 2024',
		'',
		'May.17 2024',
		'Comments',
		'No comments yet',
		'×',
	].join('\n');

	it('shows holes where links were cut, and fills none', async () => {
		const article = await readArticle('a.txt', page);
		const [first = '', second = ''] = blocks(article);
		expect(first).toContain('which [...] builds data centers');
		expect(first).toContain('noted, [...], but');
		expect(second).toContain('For instance, [...]. The debt grew');
		expect(second.endsWith('It is large while [...].')).toBe(true);
		expect(article.gaps).toBe(4);
	});

	it('drops what stands around the text and learns from it', async () => {
		const article = await readArticle('a.txt', page);
		expect(article).toMatchObject({
			publisher: 'Harbour',
			machineWritten: true,
			sourceLabel: 'machine-written',
			publishedAt: '2024-05-17',
			dateConfidence: 'low',
			titleDerived: true,
			boilerplateLines: 9,
		});
		expect(article.body.text).not.toMatch(/Comments|inbox|Agent|×|May\.17/);
	});

	it('quotes the raw characters of a sentence with a hole', async () => {
		const article = await readArticle('a.txt', page);
		const at = article.body.text.indexOf('noted, [...], but');
		const evidence = quote(article, at, at + 'noted, [...], but'.length);
		expect(evidence).toMatchObject({text: 'noted, , but', shown: 'noted, [...], but', hasGap: true, line: 5});
	});

	it('finds holes across the blank lines some pages put between all lines', async () => {
		const cut = `${long('It began small')} The site that it bought last year has room for tens of thousands of`;
		const text = [cut, `GB300 servers. ${long('It cost more')}`, 'Dear readers,', long('Welcome back')].join('\n\n');
		expect(blocks(await readArticle('a.txt', text)).map(block => block.includes('[...]'))).toEqual([
			true,
			false,
			false,
		]);
	});

	it('finds no holes in text cut into tokens, where every comma stands apart', async () => {
		const text = `${'The bank , which lent to the firm , said that , in May , it lost . '.repeat(4)}`;
		expect((await readArticle('a.txt', text)).gaps).toBe(0);
	});

	it('leaves names and numbers that begin with a full stop alone', async () => {
		const text = `${long('It was built on .NET and rose by .5 percent')}`;
		expect((await readArticle('a.txt', text)).gaps).toBe(0);
	});
});

describe('a press release copied from a page', () => {
	const release = [
		'Acme posts record revenue',
		'',
		`AUSTIN, Texas, May 17, 2024 /Newswire/ -- ${long('Acme Compute today said')}`,
		'Highlights:',
		'Revenue of $3.2 billion',
		'Net income of $0.4 billion',
		long('"We are pleased," said the chief executive'),
		'Revenue         3,200  2,900',
		'Contact:',
		'Jane Doe',
		'press@acme.example',
	].join('\n');

	it('keeps labels, figures, names and addresses on lines of their own, without holes', async () => {
		const article = await readArticle('a.txt', release);
		expect(article.gaps).toBe(0);
		expect(article.body.blocks).toHaveLength(9);
		expect(article.body.blocks.filter(block => block.kind === 'heading')).toEqual([]);
	});

	it('takes the date of the dateline', async () => {
		expect(await readArticle('a.txt', release)).toMatchObject({publishedAt: '2024-05-17', dateConfidence: 'medium'});
	});
});
