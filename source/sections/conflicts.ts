// Conflicts: where the sources contradict each other or themselves.

import {count, spaced} from '../format/words.ts';
import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Conflict} from '../model/conflict.ts';
import type {ChapterLength, FlatTable, Section} from '../model/section.ts';
import {limited, note, paragraph, span} from './blocks.ts';
import {placeReference} from './references.ts';

function line(conflict: Conflict, briefing: Briefing): Block {
	const places = [...new Set(conflict.evidence.map(evidence => placeReference(briefing, evidence)))];
	return paragraph(
		[span('unsure', '! '), conflict.summary, ' ', span('link', places.join(' '))],
		{kind: 'conflict', id: conflict.id},
		2,
	);
}

const pane = (briefing: Briefing): readonly Block[] =>
	briefing.conflicts.length === 0
		? [note('The texts do not contradict each other in anything that was looked for.')]
		: briefing.conflicts.map(conflict => line(conflict, briefing));

function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const {conflicts} = briefing;
	return limited(conflicts, length === 'full' ? conflicts.length : 5, 'conflicts', items =>
		items.map(conflict => line(conflict, briefing)),
	);
}

function flatTable({conflicts}: Briefing): FlatTable {
	return {
		columns: ['id', 'kind', 'summary', 'file', 'line', 'text', 'otherFile', 'otherLine', 'otherText'],
		rows: conflicts.map(({id, kind, summary, evidence: [one, other]}) => [
			id,
			spaced(kind),
			summary,
			one?.file ?? null,
			one?.line ?? null,
			one?.text ?? null,
			other?.file ?? null,
			other?.line ?? null,
			other?.text ?? null,
		]),
	};
}

export const conflicts: Section = {
	name: 'conflicts',
	title: 'Conflicts',
	count: briefing => count(briefing.conflicts.length, 'conflict'),
	pane,
	chapter,
	table: flatTable,
};
