// Trains the sentiment models and writes data/tone-model.tsv: `node scripts/train-tone.ts`. The same sets and the same
// lexicon give the same bytes. The sets lie beside the checkout (../shared/sentiment-train) and are not part of it.

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {emptyToneModel, parseToneLexicon} from '../source/rules/tone-rules.ts';
import {readTargetSets, readTextSets} from './tone-training/read-sets.ts';
import {trainTarget, trainText} from './tone-training/recipes.ts';
import {writeModel} from './tone-training/write-model.ts';

const data = path.join(import.meta.dirname, '..', 'data');
const lexicon = parseToneLexicon(readFileSync(path.join(data, 'sentiment.tsv'), 'utf8'), 'data/sentiment.tsv');
for (const problem of lexicon.problems) console.error(`${problem.file}:${problem.line} ${problem.message}`);

const rules = {lexicon: lexicon.rules, text: emptyToneModel, target: emptyToneModel};
const written = writeModel(trainText(readTextSets(), rules), trainTarget(readTargetSets(), readTextSets(), rules));
writeFileSync(path.join(data, 'tone-model.tsv'), written);
console.log(`data/tone-model.tsv: ${written.split('\n').length} lines, ${Buffer.byteLength(written)} bytes`);
