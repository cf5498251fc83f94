// Words before or behind a number that say how exactly it is meant: more than, up to, nearly, or so.

import type {Comparator} from '../model/claim.ts';

interface Wording {
	readonly comparator: Comparator;
	readonly words: readonly string[];
}

// Longer wordings of one meaning first; `no more than` must be seen before `more than`.
const before: readonly Wording[] = [
	{comparator: 'gte', words: ['no less than', 'not less than', 'no fewer than', 'at least', 'a minimum of']},
	{comparator: 'lte', words: ['no more than', 'not more than', 'at most', 'at the most', 'a maximum of']},
	{comparator: 'up_to', words: ['as much as', 'as many as', 'as high as', 'as low as', 'up to', 'by up to']},
	{
		comparator: 'nearly',
		words: [
			'nearly',
			'almost',
			'close to',
			'just under',
			'just below',
			'just shy of',
			'shy of',
			'not quite',
			'slightly less than',
			'a little less than',
			'a little under',
			'slightly under',
		],
	},
	{
		comparator: 'gt',
		words: [
			'more than',
			'greater than',
			'higher than',
			'in excess of',
			'upwards of',
			'upward of',
			'north of',
			'over',
			'above',
			'exceeding',
			'exceeded',
			'exceeds',
			'topping',
			'topped',
			'tops',
			'surpassing',
			'surpassed',
			'surpasses',
			'beyond',
			'past',
		],
	},
	{comparator: 'lt', words: ['less than', 'fewer than', 'lower than', 'south of', 'under', 'below', 'beneath']},
	{
		comparator: 'approx',
		words: ['about', 'around', 'roughly', 'some', 'approximately', 'approx.', 'approx', 'circa', 'near', '~', 'c.'],
	},
];

const behind: readonly Wording[] = [
	{comparator: 'gte', words: ['or more', 'or higher', 'or better']},
	{comparator: 'lte', words: ['or less', 'or lower', 'or fewer']},
	{comparator: 'approx', words: ['or so', 'or thereabouts']},
];

const entries = (table: readonly Wording[]) =>
	table
		.flatMap(({comparator, words}) => words.map(text => ({text, comparator})))
		.toSorted((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));

const leading = entries(before);
const trailing = entries(behind);
const wordCharacter = /[\p{L}\d]/u;

export interface FoundComparator {
	readonly comparator: Comparator;
	/** Where the wording begins (before) or ends (behind). */
	readonly at: number;
}

/** The comparator whose words end at `at` (spaces and one article allowed between); `source` folded and lower case. */
export function comparatorBefore(source: string, at: number): FoundComparator | null {
	let end = at;
	while (end > 0 && source[end - 1] === ' ') end--;
	for (const article of [' a', ' the', ' its', ' by'])
		if (source.slice(0, end).endsWith(article)) {
			end -= article.length;
			break;
		}
	for (const {text, comparator} of leading) {
		const start = end - text.length;
		if (start < 0 || !source.startsWith(text, start)) continue;
		if (wordCharacter.test(text[0] as string) && wordCharacter.test(source[start - 1] ?? ' ')) continue;
		return {comparator, at: start};
	}
	return null;
}

/** The comparator whose words begin right behind `at`. */
export function comparatorBehind(source: string, at: number): FoundComparator | null {
	const start = source[at] === ' ' ? at + 1 : at;
	if (source[at] === '+') return {comparator: 'gte', at: at + 1};
	const found = trailing.find(
		({text}) => source.startsWith(text, start) && !wordCharacter.test(source[start + text.length] ?? ' '),
	);
	return found ? {comparator: found.comparator, at: start + found.text.length} : null;
}
