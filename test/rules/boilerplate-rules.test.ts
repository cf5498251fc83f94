import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {isFolderPaper, lineKind, publisherIn} from '../../source/parse/boilerplate.ts';
import {overlayBoilerplateRules, parseBoilerplateRules} from '../../source/rules/boilerplate-rules.ts';
import {cpuTime} from '../cpu-time.ts';

const file = path.join(import.meta.dirname, '..', '..', 'data', 'boilerplate.yaml');
const packaged = parseBoilerplateRules(readFileSync(file, 'utf8'), 'boilerplate.yaml');

describe('the packaged boilerplate rules', () => {
	it('have no fault', () => {
		expect(packaged.problems).toEqual([]);
	});

	it.each([
		['Sign up for our newsletter', 'boilerplate'],
		['SHARE THIS ARTICLE.', 'boilerplate'],
		['© 2024 Harbour Media. All rights reserved.', 'boilerplate'],
		['12 comments', 'boilerplate'],
		['×', 'boilerplate'],
		['Jun.3 2024', 'date'],
		['Ann Other is a senior reporter at Harbour News.', 'bio'],
		['This article was written by an AI language model.', 'bio'],
		['You may also like', 'tail'],
		['Shares of the bank fell after it said that it lends less.', 'text'],
		['The bank subscribes to the view that rates fall.', 'text'],
		['Comments by the chairman moved the market.', 'text'],
		['Acme Corp. is a company that makes chips.', 'text'],
	])('take "%s" for %s', (line, kind) => {
		expect(lineKind(packaged.rules, line)).toBe(kind);
	});

	it('find the publisher a line names', () => {
		expect(publisherIn(packaged.rules, 'Harbour Newsletter')).toBe('Harbour');
		expect(publisherIn(packaged.rules, 'The newsletter said so')).toBeNull();
	});

	it('know papers about a folder by their names', () => {
		expect(
			['LICENSE', 'a/SOURCES.md', 'x/acme__LICENSE.txt', 'README.md'].every(name =>
				isFolderPaper(packaged.rules, name),
			),
		).toBe(true);
		expect(
			['licensing-deal.md', 'sources-say.txt', 'notice-period.md'].some(name => isFolderPaper(packaged.rules, name)),
		).toBe(false);
	});

	it('stay linear on long lines', () => {
		for (const unit of ['a', ' ', 'by ', 'get ', 'is a ', 'A B ', '- ']) {
			const line = unit.repeat(100_000);
			const from = cpuTime();
			lineKind(packaged.rules, line);
			expect(cpuTime() - from).toBeLessThan(200);
		}
	});
});

describe('parseBoilerplateRules', () => {
	it('tells unknown keys and adds own lines to the packaged ones', () => {
		const {rules, problems} = parseBoilerplateRules('lines: [Mine]\nnope: 1\n', 'own.yaml');
		expect(problems.map(problem => problem.message)).toEqual([expect.stringContaining('"nope"')]);
		const both = overlayBoilerplateRules(packaged.rules, rules);
		expect([lineKind(both, 'mine'), lineKind(both, 'Share')]).toEqual(['boilerplate', 'boilerplate']);
	});
});
