// Trains the sentiment models and writes data/tone-model.tsv: `node scripts/train-tone.ts`. The same sets and the same
// lexicon give the same bytes. The sets lie beside the checkout (../shared/sentiment-train) and are not part of it.

import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {readTargetSets, readTextSets} from './tone-training/read-sets.ts';
import {trainTarget, trainText} from './tone-training/recipes.ts';
import {untrainedRules} from './tone-training/untrained-rules.ts';
import {writeModel} from './tone-training/write-model.ts';

const rules = untrainedRules();
const written = writeModel(trainText(readTextSets(), rules), trainTarget(readTargetSets(), readTextSets(), rules));
writeFileSync(path.join(import.meta.dirname, '..', 'data', 'tone-model.tsv'), written);
console.log(`data/tone-model.tsv: ${written.split('\n').length} lines, ${Buffer.byteLength(written)} bytes`);
