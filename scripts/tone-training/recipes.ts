// How the two models are trained: which rows, which words, which settings. Used by training and evaluation alike.

import type {ToneModel, ToneRules} from '../../source/rules/tone-rules.ts';
import type {LabelledText} from './read-sets.ts';
import {selectNeighbours} from './select-neighbours.ts';
import {selectWords} from './select-words.ts';
import {targetFeatures} from './target-features.ts';
import {textFeatures} from './text-features.ts';
import {type Settings, settings, train} from './train.ts';

const fewest = 4;
const textWords = 2000;
const targetWords = 1500;
// Words that only the entity set knows: "switch out of", "retest".
const ownWords = 4000;
// Words firmly damped and a lean away from neutral: both did better on every source left out.
const targetSettings: Settings = {...settings, word: 4e-3, wordPlain: 1, plainShift: -0.25};

/** The model for whole texts. */
export function trainText(rows: readonly LabelledText[], rules: ToneRules): ToneModel {
	const words = selectWords(rows, textWords, fewest);
	return train(rows, words, (row, index) => textFeatures(row.text, rules, index), settings);
}

/** The model for the tone towards one entity: words are chosen as for texts, and those beside the entity are added. */
export function trainTarget(
	rows: readonly LabelledText[],
	texts: readonly LabelledText[],
	rules: ToneRules,
): ToneModel {
	const words = [
		...new Set([
			...selectWords(texts, targetWords, fewest),
			...selectWords(rows, ownWords, fewest),
			...selectNeighbours(rows, fewest),
		]),
	];
	return train(rows, words, (row, index) => targetFeatures(row.text, row.target, rules, index), targetSettings);
}
