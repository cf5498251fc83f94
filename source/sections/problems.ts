// Problems: what could not be read, or only in part, and where.

import {count} from '../format/words.ts';
import type {Block, Row, ToneName} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Problem, Severity} from '../model/problem.ts';
import type {ChapterLength, FlatTable, Section} from '../model/section.ts';
import {column, limited, muted, note, span, table} from './blocks.ts';

const tones: Readonly<Record<Severity, ToneName>> = {error: 'severe', warning: 'unsure', note: 'muted'};
const severities: readonly Severity[] = ['error', 'warning', 'note'];

export const problemPlace = ({file, line}: Problem): string => (line === null ? file : `${file}:${line}`);

/** Errors first, else as listed; each with its place in the briefing's list. */
function inOrder({problems}: Briefing): readonly (readonly [Problem, number])[] {
	const rank = (problem: Problem): number => severities.indexOf(problem.severity);
	return problems.map((problem, index) => [problem, index] as const).toSorted(([a], [b]) => rank(a) - rank(b));
}

function rowOf([problem, index]: readonly [Problem, number]): Row {
	return {
		cells: [[span(tones[problem.severity], problem.severity)], [problem.message, ' ', muted(problemPlace(problem))]],
		open: {kind: 'problem', index},
	};
}

const columns = [column('severity', '', {min: 7}), column('message', '', {min: 16, grow: 1, overflow: 'wrap'})];

const pane = (briefing: Briefing): readonly Block[] =>
	briefing.problems.length === 0
		? [note('Everything that was found could be read.')]
		: [table(columns, inOrder(briefing).map(rowOf), false)];

function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const problems = inOrder(briefing);
	if (problems.length === 0) return [];
	return limited(problems, length === 'full' ? problems.length : 3, 'problems', items => [
		table(columns, items.map(rowOf), false),
	]);
}

const flatTable = ({problems}: Briefing): FlatTable => ({
	columns: ['file', 'line', 'severity', 'code', 'message'],
	rows: problems.map(({file, line, severity, code, message}) => [file, line, severity, code, message]),
});

export const problems: Section = {
	name: 'problems',
	title: 'Problems',
	count: briefing => {
		const parts = severities.map(
			severity => [severity, briefing.problems.filter(problem => problem.severity === severity).length] as const,
		);
		return (
			parts
				.filter(([, n]) => n > 0)
				.map(([severity, n]) => count(n, severity))
				.join(', ') || 'none'
		);
	},
	pane,
	chapter,
	table: flatTable,
};
