// Who gains and who loses by what is done: `data/tone-relations.tsv`, checked.

import type {Problem} from '../model/problem.ts';
import {inflect} from './inflect.ts';
import {normaliseTerm} from './tone-term.ts';

/** What a term says of those around it: by place (`subject`, `object` or a preposition), 1 good, -1 bad, 0 nothing. */
export type RelationPlaces = Readonly<Record<string, 1 | 0 | -1>>;

/** Every form of every term, in lower case, words joined by single spaces. */
export type ToneRelations = Readonly<Record<string, RelationPlaces>>;

const signs: Readonly<Record<string, 1 | 0 | -1>> = {'+': 1, '0': 0, '-': -1};

/** "subject+ object-" as places, or null where a piece is none. */
function readPlaces(cell: string): RelationPlaces | null {
	const places: Record<string, 1 | 0 | -1> = {};
	for (const piece of cell.split(' ')) {
		const sign = signs[piece.slice(-1)];
		if (sign === undefined || !/^[a-z]+.$/.test(piece)) return null;
		places[piece.slice(0, -1)] = sign;
	}
	return places;
}

/** The relations from their TSV (format in its header). Rows that cannot be used are listed and left out. */
export function parseToneRelations(
	text: string,
	file: string,
): {readonly rules: ToneRelations; readonly problems: readonly Problem[]} {
	const problems: Problem[] = [];
	const relations = new Map<string, RelationPlaces>();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [term = '', cell = '', forms = ''] = line.split('\t').map(part => part.trim());
		const places = readPlaces(cell);
		if (term === '' || places === null) {
			const message = `cannot use "${line}"; expected a term and places such as "subject+ object-", parted by a tab`;
			problems.push({file, line: index + 1, severity: 'warning', code: 'bad-rule', message});
			continue;
		}
		for (const form of inflect(term.toLowerCase(), forms)) relations.set(normaliseTerm(form), places);
	}
	return {rules: Object.fromEntries(relations), problems};
}
