import {describe, expect, it} from 'vitest';
import {quote} from '../../source/language/quote.ts';
import {blocks, readArticle} from './read-article.ts';

const header = '---\ntitle: T\ndate: 2024-05-17\n---\n';
const bodyOf = async (text: string): Promise<readonly string[]> => blocks(await readArticle('a.md', header + text));

describe('markdown blocks', () => {
	it('keeps headings, paragraphs, lists, quotes, code and tables apart', async () => {
		const text = [
			'# First',
			'one line',
			'and its next',
			'',
			'Second',
			'------',
			'- point',
			'  goes on',
			'  * deeper',
			'1. counted',
			'> said',
			'> twice',
			'',
			'| A | B |',
			'|---|--:|',
			'| 1 | 2 |',
			'',
			'```js',
			'let x;',
			'',
			'x = 1;',
			'```',
		].join('\n');
		expect(await bodyOf(text)).toEqual([
			'heading First',
			'paragraph one line and its next',
			'heading Second',
			'list-item point goes on',
			'list-item deeper',
			'list-item counted',
			'quote said twice',
			'table-row A | B',
			'table-row 1 | 2',
			'code let x;\n\nx = 1;',
		]);
	});

	it('leaves out comments, templates, scripts and link definitions', async () => {
		const text =
			'<!-- hidden\nlines -->\n{% include x.html %}\n<script>\nalert(1)\n</script>\n[a]: https://a.example\nShown.\n';
		expect(await bodyOf(text)).toEqual(['paragraph Shown.']);
	});

	it('counts lines of the file, whatever ends them', async () => {
		for (const end of ['\n', '\r\n', '\r']) {
			const article = await readArticle('a.md', ['---', 'title: T', '---', '', 'First.', '', 'Second.'].join(end));
			expect(article.body.blocks.map(block => block.line)).toEqual([5, 7]);
		}
	});

	it('takes the first heading for the title where the header names none, and does not repeat it', async () => {
		const article = await readArticle('a.md', '# Miners *borrow* again\n\nThey did.\n');
		expect(article).toMatchObject({title: 'Miners borrow again', titleDerived: false});
		expect(blocks(article)).toEqual(['paragraph They did.']);
	});
});

describe('markdown words', () => {
	it.each([
		['*one* **two** ***three*** _four_ __five__', 'one two three four five'],
		['snake_case_word and 2*3*4 = 24', 'snake_case_word and 2*3*4 = 24'],
		['a * b and 5 ** 2', 'a * b and 5 ** 2'],
		['~~gone~~ ==marked== `code *x*`', 'gone marked code *x*'],
		['[shown](https://x.example/a_(b) "title") end', 'shown end'],
		['![picture words](x.png) after', 'after'],
		['see [[Page name|the page]] and [[Other]]', 'see the page and Other'],
		['fish &amp; chips &#8212; &hellip; &nope;', 'fish & chips — … &nope;'],
		['<b>bold</b> and<br>line', 'bold and line'],
		['a note[^1] here', 'a note here'],
		['\\*not emphasis\\*', '*not emphasis*'],
		['not a [link] here', 'not a [link] here'],
		['price {{ page.price }} today', 'price [...] today'],
	])('%s', async (source, words) => {
		expect(await bodyOf(source)).toEqual([`paragraph ${words}`]);
	});

	it('records links with their wording, references too', async () => {
		const {body} = await readArticle(
			'a.md',
			`${header}Ask [the bank][b] or <https://c.example/x>.\n\n[b]: https://b.example\n`,
		);
		expect(body.links.map(link => [body.text.slice(link.start, link.end), link.url])).toEqual([
			['the bank', 'https://b.example'],
			['https://c.example/x', 'https://c.example/x'],
		]);
	});

	it('shows a marker of the author with a real ellipsis, so that it counts as no gap', async () => {
		const article = await readArticle('a.md', `${header}He said "we [...] grew".\n`);
		expect(article.gaps).toBe(0);
		expect(blocks(article)).toEqual(['paragraph He said "we […] grew".']);
	});

	it('quotes the file word for word', async () => {
		const article = await readArticle(
			'a.md',
			`${header}Acme *sold*\r\n**5 percent** more. It [grew](https://x.example).\r\n`,
		);
		const at = article.body.text.indexOf('sold');
		const evidence = quote(article, at, at + 'sold 5 percent more'.length);
		expect(evidence).toMatchObject({
			text: 'sold*\r\n**5 percent** more'.replace('\r', ''),
			shown: 'sold 5 percent more',
			line: 5,
		});
	});
});
