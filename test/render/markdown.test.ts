import {describe, expect, it} from 'vitest';
import {renderMarkdown} from '../../source/render/markdown.ts';
import {escapeMarkdown} from '../../source/render/markdown-escape.ts';
import {plainOptions} from '../../source/render/render-options.ts';
import {article, emptyBriefing} from '../briefings/pieces.ts';
import {twoStories} from '../briefings/two-stories.ts';
import {expectGolden} from '../golden/golden.ts';

const markdown = renderMarkdown(twoStories, plainOptions);

describe('the Markdown briefing', () => {
	it('is the golden document', () => {
		expectGolden('two-stories.md', markdown);
	});

	it('has a note for every footnote it refers to, and no other', () => {
		const referred = new Set(Array.from(markdown.matchAll(/\[\^(\d+)\](?!:)/g), match => match[1]));
		const noted = new Set(Array.from(markdown.matchAll(/^\[\^(\d+)\]:/gm), match => match[1]));
		expect(referred).toEqual(noted);
	});

	it('footnotes every headline, claim, deal with a sentence, price and risk to a file', () => {
		const rows = markdown
			.split('\n')
			.filter(line => line.startsWith('| ') && !/^\| (?:---|\*?\*?[a-z]* \|| )/.test(line));
		const bare = rows.filter(row => !row.includes('[^'));
		expect(
			bare.every(row => /payee|verdict|symbol|company|risk|entity|pair|not told|TeraWulf|Regulatory|BTC–QQQ/.test(row)),
		).toBe(true);
	});

	it('quotes words and lines in its notes', () => {
		expect(markdown).toContain(
			'`texts/ledger.md:8` “Bitcoin has lost more than 17% in 30 days.” <https://ledger.example/miners>',
		);
		expect(markdown).toContain('`prices/HUT.csv:70`');
	});

	it('keeps hostile titles from being anything but text', () => {
		const title = '<script>alert(1)</script> ![x](http://evil.example/p.png) **b** | c `d` &amp; \u001B[31m';
		const articles = [article('a', 1, {title, url: 'javascript:alert(1)'})];
		const stories = [{id: 's', title, articleIds: ['a'], sameness: null, confidence: 'high' as const, reason: ''}];
		const text = renderMarkdown({...emptyBriefing, articles, stories}, plainOptions);
		expect(text).toContain(
			'\\<script\\>alert(1)\\</script\\> !\\[x\\](http://evil.example/p.png) \\*\\*b\\*\\* \\| c \\`d\\` &amp;amp; �\\[31m',
		);
		expect(text).not.toContain('javascript:');
	});
});

describe('escaping', () => {
	it('leaves ordinary prose alone', () => {
		expect(escapeMarkdown('A $9.7bn deal (IREN) up 5% — snake_case & co.')).toBe(
			'A $9.7bn deal (IREN) up 5% — snake_case & co.',
		);
	});

	it('keeps the start of a line from becoming a heading, list or rule', () => {
		expect(escapeMarkdown('# x')).toBe('\\# x');
		expect(escapeMarkdown('- x')).toBe('\\- x');
		expect(escapeMarkdown('12. x')).toBe('12\\. x');
		expect(escapeMarkdown('---')).toBe('\\---');
	});
});
