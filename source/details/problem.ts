// A problem, opened: where it is, what it means, how to mend it.

import type {Problem, Severity} from '../model/problem.ts';
import {paragraph, space, span} from '../sections/blocks.ts';
import {problemPlace} from '../sections/problems.ts';
import type {Detail, DetailOf} from './detail.ts';
import {facts} from './facts.ts';
import {mendOf} from './mends.ts';
import {missing} from './missing.ts';

const effects: Readonly<Record<Severity, string>> = {
	error: 'Nothing of this file is in the briefing.',
	warning: 'Part of this file is missing from the briefing, or to be doubted.',
	note: 'The file was used as it is.',
};

const editor = ({file, line}: Problem): string => (line === null ? file : `${file}, line ${line}`);

export const problemDetail: DetailOf<'problem'> = ({index}, {briefing}): Detail => {
	const problem = briefing.problems[index];
	if (!problem) return missing('Problem', `problem ${index + 1}`);
	return {
		title: `Problems › ${problemPlace(problem)}`,
		count: problem.severity,
		blocks: [
			paragraph([span('strong', problem.message)]),
			space,
			facts([
				['where', editor(problem)],
				['effect', effects[problem.severity]],
				['to mend it', mendOf(problem)],
				['code', problem.code],
			]),
		],
	};
};
