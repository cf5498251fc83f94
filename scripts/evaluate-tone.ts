// How well the sentiment engine does on sources it has not learned from: `node scripts/evaluate-tone.ts` prints the
// tables, `--write` puts them into docs/method-tone.md. Each row trains anew, without the source it is tested on.

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {labelOf} from '../source/analyse/tone/explain.ts';
import {scoreTarget} from '../source/analyse/tone/score-target.ts';
import {scoreText} from '../source/analyse/tone/score-text.ts';
import {foldOf} from './tone-training/folds.ts';
import {measure} from './tone-training/measure.ts';
import {type LabelledText, readTargetSets, readTextSets} from './tone-training/read-sets.ts';
import {trainTarget, trainText} from './tone-training/recipes.ts';
import {type Row, table} from './tone-training/report.ts';
import {untrainedRules} from './tone-training/untrained-rules.ts';

const root = path.join(import.meta.dirname, '..');
const untrained = untrainedRules();
const texts = readTextSets();
const targets = readTargetSets();
const folds = 5;

function row(
	trained: string,
	tested: string,
	rows: readonly LabelledText[],
	score: (row: LabelledText) => number,
): Row {
	const measured = measure(
		rows.map(each => each.label),
		rows.map(each => labelOf(score(each))),
	);
	return {trained, tested, measured, binary: rows.every(each => each.binary)};
}

function textRows(held: string): readonly Row[] {
	const train = texts.filter(each => !each.source.startsWith(held));
	const rules = {...untrained, text: trainText(train, untrained)};
	const trained = [...new Set(train.map(each => each.source))].join(', ');
	const tested = [...new Set(texts.map(each => each.source))].filter(source => source.startsWith(held));
	return tested.map(source =>
		row(
			trained,
			source,
			texts.filter(each => each.source === source),
			each => scoreText(each.text, rules).score,
		),
	);
}

function targetFolds(): Row {
	const scores = new Map<LabelledText, number>();
	const rows = targets.filter(each => each.source === 'sentfin');
	for (let fold = 0; fold < folds; fold++) {
		const outside = (each: LabelledText): boolean => each.source !== 'sentfin' || foldOf(each, folds) !== fold;
		const rules = {...untrained, target: trainTarget(targets.filter(outside), texts.filter(outside), untrained)};
		for (const each of rows)
			if (!outside(each)) scores.set(each, scoreTarget(each.text, each.target ?? '', rules).score);
	}
	return row(
		'sentfin, surge-stock (other headlines)',
		'sentfin, towards an entity',
		rows,
		each => scores.get(each) ?? 0,
	);
}

function targetUnseen(held: string, rows: readonly LabelledText[], tested: string): Row {
	const other = texts.filter(each => !each.source.startsWith(held));
	const rules = {...untrained, target: trainTarget(rows, other, untrained)};
	const test = targets.filter(each => each.source.startsWith(held));
	const trained = [...new Set(rows.map(each => each.source))].join(', ');
	return row(trained, tested, test, each => scoreTarget(each.text, each.target ?? '', rules).score);
}

const notSentfin = [
	...texts.filter(each => each.source === 'twitter'),
	...targets.filter(each => each.source !== 'sentfin'),
];
const whole = ['sentfin', 'twitter', 'surge'].flatMap(textRows);
const toward = [
	targetFolds(),
	targetUnseen('sentfin', notSentfin, 'sentfin, towards an entity'),
	targetUnseen(
		'surge-stock',
		targets.filter(each => each.source === 'sentfin'),
		'surge-stock, towards a cashtag',
	),
];
const report = `Whole texts:\n\n${table(whole)}\n\nTowards one entity:\n\n${table(toward)}`;
console.log(report);

if (process.argv.includes('--write')) {
	const file = path.join(root, 'docs', 'method-tone.md');
	const marked = /(<!-- evaluation -->)[\s\S]*?(<!-- \/evaluation -->)/;
	writeFileSync(
		file,
		readFileSync(file, 'utf8').replace(marked, (_, start, end) => `${start}\n\n${report}\n\n${end}`),
	);
}
