// The tone rules as packaged, for tests.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parseToneRelations} from '../../../source/rules/tone-relations.ts';
import {parseToneLexicon, parseToneModel, type ToneRules} from '../../../source/rules/tone-rules.ts';

const data = (name: string): string =>
	readFileSync(path.join(import.meta.dirname, '..', '..', '..', 'data', name), 'utf8');

export const packagedTone: ToneRules = {
	lexicon: parseToneLexicon(data('sentiment.tsv'), 'data/sentiment.tsv').rules,
	relations: parseToneRelations(data('tone-relations.tsv'), 'data/tone-relations.tsv').rules,
	...parseToneModel(data('tone-model.tsv'), 'data/tone-model.tsv').rules,
};
