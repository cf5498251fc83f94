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

/** A problem with its place in the briefing's list. */
type Placed = readonly [Problem, number];

/** Errors first, else as listed. */
function inOrder({problems}: Briefing): readonly Placed[] {
	const rank = (problem: Problem): number => severities.indexOf(problem.severity);
	return problems.map((problem, index) => [problem, index] as const).toSorted(([a], [b]) => rank(a) - rank(b));
}

function rowOf([problem, index]: Placed): Row {
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

/** Problems that say the same of several files stand together, in the order of the first. */
function grouped(problems: readonly Placed[]): readonly (readonly [Placed, ...Placed[]])[] {
	const groups = new Map<string, [Placed, ...Placed[]]>();
	for (const placed of problems) {
		const key = `${placed[0].severity} ${placed[0].message}`;
		const group = groups.get(key);
		if (group) group.push(placed);
		else groups.set(key, [placed]);
	}
	return [...groups.values()];
}

/** One row for all of them: in short the first place and how many more, in full every place below. */
function groupRow(group: readonly [Placed, ...Placed[]], length: ChapterLength): Row {
	const [first, ...others] = group;
	const row = rowOf(first);
	if (others.length === 0) return row;
	const [severity = [], message = []] = row.cells;
	if (length === 'full')
		return {
			...row,
			cells: [severity, [first[0].message, muted(` ${group.length} files:`)]],
			below: group.map(([problem]) => [muted(problemPlace(problem))]),
		};
	return {...row, cells: [severity, [...message, muted(` and ${count(others.length, 'more file')}`)]]};
}

function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const groups = grouped(inOrder(briefing));
	if (groups.length === 0) return [];
	return limited(groups, length === 'full' ? groups.length : 3, 'problems', items => [
		table(
			columns,
			items.map(group => groupRow(group, length)),
			false,
		),
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
