// Sentences labelled by hand with risk, polarity and mode, read with the packaged rules as articles of one sentence.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readArticle} from '../../../source/analyse/findings.ts';
import {readRuleTexts} from '../../../source/load/read-rules.ts';
import {parseRules} from '../../../source/rules/parse-rules.ts';
import {smallArticle} from './small-world.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const {rules} = parseRules(readRuleTexts(path.join(root, 'data')));

/** "R1 tightening realised|asserted": polarity and mode may have alternatives. */
export interface RiskLabel {
	readonly risk: string;
	readonly polarities: readonly string[];
	readonly modes: readonly string[];
}

export interface RiskMarks {
	readonly labelled: number;
	/** Sentences seen for the labelled risk, whatever else. */
	readonly seen: number;
	readonly polarity: number;
	readonly mode: number;
	/** Risk, polarity and mode as labelled. */
	readonly right: number;
	/** Risks found that no label names. */
	readonly beyond: number;
	readonly faults: readonly string[];
}

function readKey(file: string): readonly {readonly text: string; readonly labels: readonly RiskLabel[]}[] {
	const texts: {text: string; labels: RiskLabel[]}[] = [];
	for (const line of readFileSync(path.join(root, 'test', 'fixtures', 'risks', file), 'utf8').split('\n')) {
		const [, risk = '', polarities = '', modes = ''] = line.match(/^> (R\d) ([a-z|]+) ([a-z|]+)$/) ?? [];
		if (risk !== '') texts.at(-1)?.labels.push({risk, polarities: polarities.split('|'), modes: modes.split('|')});
		else if (line !== '' && !/^(?:===|#|>)/.test(line)) texts.push({text: line, labels: []});
	}
	return texts;
}

/** Labels and findings of a key file compared. */
export function riskMarks(file: string): RiskMarks {
	let [labelled, seen, polarity, mode, right, beyond] = [0, 0, 0, 0, 0, 0];
	const faults: string[] = [];
	for (const {text, labels} of readKey(file)) {
		const {riskSentences} = readArticle(smallArticle(text, {title: '', titleDerived: true}), rules).findings;
		const got = riskSentences.map(one => `${one.riskId} ${one.polarity} ${one.mode} [${one.matched.join('; ')}]`);
		for (const label of labels) {
			const found = riskSentences.find(one => one.riskId === label.risk);
			const [isPolarity, isMode] = [
				label.polarities.includes(found?.polarity ?? ''),
				label.modes.includes(found?.mode ?? ''),
			];
			labelled++;
			seen += Number(found !== undefined);
			polarity += Number(isPolarity);
			mode += Number(isMode);
			right += Number(isPolarity && isMode);
			if (!(isPolarity && isMode))
				faults.push(
					`${text}\n  ${label.risk} ${label.polarities.join('|')} ${label.modes.join('|')}   got ${got.join(', ')}`,
				);
		}
		const more = riskSentences.filter(one => !labels.some(label => label.risk === one.riskId));
		beyond += more.length;
		if (more.length > 0) faults.push(`${text}\n  beyond ${got.join(', ')}`);
	}
	return {labelled, seen, polarity, mode, right, beyond, faults};
}
