import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readArticle} from '../../../source/analyse/findings.ts';
import {assessRisks} from '../../../source/analyse/risks/assess-risks.ts';
import {readRuleTexts} from '../../../source/load/read-rules.ts';
import {parseFiles} from '../../../source/parse/parse-files.ts';
import {parseRules} from '../../../source/rules/parse-rules.ts';
import {hasShared, shared} from '../../shared-folder.ts';

describe.skipIf(!hasShared)("the owner's three documents by themselves", async () => {
	const {rules} = parseRules(readRuleTexts(new URL('../../../data', import.meta.url).pathname));
	const names = hasShared ? readdirSync(shared('seeds')).toSorted() : [];
	const files = names.map(name => ({path: name, bytes: new Uint8Array(readFileSync(shared(`seeds/${name}`)))}));
	const {articles} = await parseFiles(files, rules);
	const read = articles.map(article => readArticle(article, rules));
	const risks = assessRisks({
		read,
		stories: [],
		series: [],
		correlations: [],
		figures: [],
		asOf: '2025-12-17',
		rules,
		previous: null,
	});

	it('give watch three times and insufficient once, each with low confidence', () => {
		expect(risks.map(({id, level, confidence}) => `${id} ${level} ${confidence}`)).toEqual([
			'R1 watch low',
			'R2 watch low',
			'R3 watch low',
			'R4 insufficient low',
		]);
	});

	it('speak of the first risk most, of the fourth not at all, and both ways of the second', () => {
		const counts = risks.map(({sentences}) => [sentences.tightening, sentences.easing]);
		expect(counts[0]?.[0]).toBeGreaterThan(counts[2]?.[0] ?? 0);
		expect(counts[1]?.every(count => count >= 3)).toBe(true);
		expect(counts[3]).toEqual([0, 0]);
	});

	it('hold evidence that stands word for word in the files', () => {
		for (const {file, start, end, text} of risks.flatMap(({evidence}) => evidence)) {
			const raw = files.find(({path}) => path === file)?.bytes ?? new Uint8Array();
			expect(new TextDecoder().decode(raw).slice(start, end)).toBe(text);
		}
	});

	it('lend no sentence that lists what to watch', () => {
		const listed = risks
			.flatMap(({evidence}) => evidence)
			.filter(({text}) => /: (?:Watch|Scrutinize|Observe|Changes)\b/.test(text));
		expect(listed).toEqual([]);
	});
});
