import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseToneRelations} from '../../source/rules/tone-relations.ts';

describe('terms that take a side', () => {
	it('are read with their forms and places', () => {
		const {rules, problems} = parseToneRelations('# note\ntrounce\tsubject+ object- by0\tverb\n', 'r.tsv');
		expect(problems).toEqual([]);
		expect(Object.keys(rules)).toEqual(['trounce', 'trounces', 'trounced', 'trouncing']);
		expect(rules.trounced).toEqual({subject: 1, object: -1, by: 0});
	});

	it.each(['trounce\tsubject', 'trounce\tsubject!', '\tobject+', 'trounce'])(
		'a row that cannot be used is listed with its line: %j',
		row => {
			const {rules, problems} = parseToneRelations(`\n${row}\n`, 'r.tsv');
			expect(rules).toEqual({});
			expect(problems).toMatchObject([{file: 'r.tsv', line: 2, severity: 'warning'}]);
		},
	);

	it('as packaged are free of problems', () => {
		const file = path.join(import.meta.dirname, '..', '..', 'data', 'tone-relations.tsv');
		expect(parseToneRelations(readFileSync(file, 'utf8'), 'tone-relations.tsv').problems).toEqual([]);
	});
});
