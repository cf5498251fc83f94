// The hand-made half of the tone rules, without weights: what training and evaluation begin with.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parseToneRelations} from '../../source/rules/tone-relations.ts';
import {emptyToneModel, parseToneLexicon, type ToneRules} from '../../source/rules/tone-rules.ts';

const read = (name: string): string => readFileSync(path.join(import.meta.dirname, '..', '..', 'data', name), 'utf8');

/** Faulty rows are told on standard error and left out. */
export function untrainedRules(): ToneRules {
	const lexicon = parseToneLexicon(read('sentiment.tsv'), 'data/sentiment.tsv');
	const relations = parseToneRelations(read('tone-relations.tsv'), 'data/tone-relations.tsv');
	for (const {file, line, message} of [...lexicon.problems, ...relations.problems])
		console.error(`${file}:${line} ${message}`);
	return {lexicon: lexicon.rules, relations: relations.rules, text: emptyToneModel, target: emptyToneModel};
}
