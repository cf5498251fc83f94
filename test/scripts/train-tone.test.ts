import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readTargetSets, readTextSets} from '../../scripts/tone-training/read-sets.ts';
import {trainTarget, trainText} from '../../scripts/tone-training/recipes.ts';
import {untrainedRules} from '../../scripts/tone-training/untrained-rules.ts';
import {writeModel} from '../../scripts/tone-training/write-model.ts';
import {linesOf, parseToneLexicon} from '../../source/rules/tone-rules.ts';
import {hasShared} from '../shared-folder.ts';

const data = (name: string): string => readFileSync(path.join(import.meta.dirname, '..', '..', 'data', name), 'utf8');

describe('the packaged lexicon and model', () => {
	it('are free of problems, rich enough, and small', () => {
		const {rules, problems} = parseToneLexicon(data('sentiment.tsv'), 'data/sentiment.tsv');
		expect(problems).toEqual([]);
		expect(linesOf(rules.terms).length).toBeGreaterThan(600);
		expect(Buffer.byteLength(data('tone-model.tsv'))).toBeLessThan(200 * 1024);
	});

	it('name their sources and licences', () => {
		expect(data('tone-model.tsv')).toMatch(/^#.*SEntFiN 1\.0[\s\S]*MIT/m);
	});

	it('hold single words and pairs, never a row of a training set', () => {
		const longest = data('tone-model.tsv')
			.split('\n')
			.filter(line => line.includes('\tw:'))
			.map(line => (line.split('\t')[1] ?? '').split(' ').length);
		expect(Math.max(...longest)).toBeLessThanOrEqual(2);
	});

	it('give no weight to words without a meaning of their own', () => {
		const words = data('tone-model.tsv')
			.split('\n')
			.map(line => line.split('\t')[1]);
		for (const word of ['w:the', 'w:of', 'w:#', 'w:of the']) expect(words).not.toContain(word);
	});

	it.skipIf(!hasShared)(
		'come out of training again, byte for byte',
		() => {
			const untrained = untrainedRules();
			const texts = readTextSets();
			expect(writeModel(trainText(texts, untrained), trainTarget(readTargetSets(), texts, untrained))).toBe(
				data('tone-model.tsv'),
			);
		},
		120_000,
	);
});
