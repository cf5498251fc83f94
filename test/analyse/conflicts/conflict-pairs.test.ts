import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {findConflicts} from '../../../source/analyse/conflicts/find-conflicts.ts';
import {mergeDeals} from '../../../source/analyse/deals/merge-deals.ts';
import {readArticle} from '../../../source/analyse/findings.ts';
import {readRuleTexts} from '../../../source/load/read-rules.ts';
import {parseRules} from '../../../source/rules/parse-rules.ts';
import {smallArticle} from '../deals/small-deals.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const {rules} = parseRules(readRuleTexts(path.join(root, 'data')));

/** Cases of the file: the kind expected, and the texts of one story. */
const cases = readFileSync(path.join(root, 'test', 'fixtures', 'conflicts', 'pairs.txt'), 'utf8')
	.split(/^= /m)
	.slice(1)
	.map(block => {
		const [kind = '', ...lines] = block.trim().split('\n');
		return {kind, texts: lines.map(line => line.slice(3))};
	});

function kindsOf(texts: readonly string[]): readonly string[] {
	const read = texts.map((text, at) => readArticle(smallArticle(text, {id: `a${at}`, title: ''}), rules));
	const articleIds = read.map(({article}) => article.id);
	const story = {id: 's', title: '', articleIds, sameness: 'same-story', confidence: 'low', reason: ''} as const;
	return findConflicts({read, stories: [story], themes: [], deals: mergeDeals(read, rules), rules}).map(
		conflict => conflict.kind,
	);
}

describe('texts of one story, labelled by hand', () => {
	it.each(cases)('$kind: $texts', ({kind, texts}) => {
		expect(kindsOf(texts)).toEqual(kind === 'none' ? [] : [kind]);
	});
});
