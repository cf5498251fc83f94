import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {readArticle} from '../../source/analyse/findings.ts';
import {pack} from '../../source/archive/pack.ts';
import {packRead, unpackRead, unpackText} from '../../source/archive/pack-read.ts';
import {readRuleTexts} from '../../source/load/read-rules.ts';
import {parseFiles} from '../../source/parse/parse-files.ts';
import {parseRules} from '../../source/rules/parse-rules.ts';

const root = path.join(import.meta.dirname, '..', '..');
const {rules} = parseRules(readRuleTexts(path.join(root, 'data')));
const names = ['amazon-chip-launch.md', 'miners-turn-to-ai.txt', 'circular-deal-newsletter.txt'];
const files = names.map(name => ({
	path: name,
	bytes: readFileSync(path.join(root, 'data', 'sample', 'articles', name)),
}));

it('an article with its findings comes back as it was, byte for byte as JSON, in three quarters of the room', async () => {
	const {articles} = await parseFiles(files, rules);
	expect(articles).toHaveLength(3);
	for (const article of articles) {
		const read = readArticle(article, rules);
		const packed = packRead(read);
		expect(JSON.stringify(unpackRead(packed))).toBe(JSON.stringify(read));
		expect(unpackText(packed)).toEqual({article: read.article, sentences: read.findings.sentences});
		expect(packed.length).toBeLessThan(0.75 * (pack(read.article).length + pack(read.findings).length));
	}
});
