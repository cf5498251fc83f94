// Reads a price told by what it once was: "worth half what it was a year ago", "20% above where it stood in three weeks".

import {numberWordSource, wordNumber} from '../../language/number-words.ts';
import type {Window} from '../../model/claim.ts';
import type {Draft} from './draft.ts';
import {isPriceClause} from './price-clause.ts';
import type {SentenceView} from './sentence-view.ts';
import {standIn} from './stand-in.ts';

/** How much of the old price is left, in percent. */
const shares: Readonly<Record<string, number>> = {
	half: 50,
	'a third': 33.3,
	'one third': 33.3,
	'two thirds': 66.7,
	'a quarter': 25,
	'one quarter': 25,
	'three quarters': 75,
	'a fifth': 20,
	'a tenth': 10,
	twice: 200,
	double: 200,
	triple: 300,
};
const then =
	'(?:what|where|(?:the|its|their) (?:price|level|value|worth|close))(?: (?:it|they|the (?:shares?|stock|price|token|coin|index)))?(?: (?:was|were|stood|sat|traded|cost|fetched|closed|changed hands|did|had been|at|of|from|for|worth|trading))*';
const since = `(?:(?<n>\\d+|${numberWordSource}|an?) (?<unit>day|week|month|quarter|year)s? (?:ago|earlier|before|back|prior)|at the (?:start|beginning|turn) of the (?<edge>month|quarter|year))\\b`;
const remainder = new RegExp(
	`\\b(?:(?<more>more than|over|less than|under|about|around|roughly|nearly|almost|barely|just) )?(?<size>${Object.keys(shares).join('|')}|(?<percent>\\d{1,3}(?:\\.\\d+)?) ?(?:%|percent|per cent) of|(?<times>\\d+(?:\\.\\d+)?|${numberWordSource})(?: times|x)) (?:of )?${then} ${since}`,
);
const distance = new RegExp(
	`(?<percent>\\d{1,3}(?:\\.\\d+)?) ?(?:%|percent|per cent) (?<side>above|below|over|under|higher than|lower than|more than|less than|up from|down from) ${then} ${since}`,
);

const edges: Readonly<Record<string, Window>> = {
	month: {type: 'mtd', month: null},
	quarter: {type: 'qtd', quarter: null},
	year: {type: 'ytd', year: null},
};

function windowOf(groups: Readonly<Record<string, string | undefined>>): Window | null {
	if (groups.edge) return edges[groups.edge] ?? null;
	const n = wordNumber(groups.n ?? '');
	const unit = groups.unit as 'day' | 'week' | 'month' | 'quarter' | 'year';
	return n === null || n < 1 || n > 1200 ? null : {type: 'trailing', n, unit, basis: 'calendar'};
}

/** Change in percent that leaves `left` percent of the old price, with the last stated digit. */
function changeFrom(groups: Readonly<Record<string, string | undefined>>): {percent: number; ulp: number} | null {
	const digits = (groups.percent ?? '').split('.')[1]?.length ?? 0;
	const ulp = Number(`1e-${digits}`);
	if (groups.side !== undefined) {
		const sign = /above|over|higher|more|up/.test(groups.side) ? 1 : -1;
		return {percent: sign * Number(groups.percent), ulp};
	}
	const times = groups.times === undefined ? null : wordNumber(groups.times);
	const left = groups.percent ? Number(groups.percent) : times === null ? shares[groups.size ?? ''] : times * 100;
	return left === undefined ? null : {percent: Number((left - 100).toFixed(4)), ulp: groups.percent ? ulp : 1};
}

/** "More than twice" is a rise of more than 100 %, "less than half" a fall of more than 50 %. */
function comparatorOf(more: string | undefined, fall: boolean): Draft['comparator'] {
	if (more === undefined || more === 'just' || more === 'barely') return 'eq';
	if (/about|around|roughly|nearly|almost/.test(more)) return 'approx';
	return /more|over/.test(more) === fall ? 'lt' : 'gt';
}

/** The comparison of a price with its own past in a sentence, if there is one. */
export function readThen(view: SentenceView): readonly Draft[] {
	if (!/\b(?:ago|earlier|before|back|prior|at the)\b/.test(view.lower)) return [];
	const match = view.lower.match(remainder) ?? view.lower.match(distance);
	const groups = match?.groups;
	if (!match || !groups || match.index === undefined) return [];
	const window = windowOf(groups);
	const change = changeFrom(groups);
	const start = match.index;
	const end = start + match[0].length;
	const amount = standIn(view, start, end);
	if (window === null || change === null || change.percent === 0 || !isPriceClause(view, amount, {start, end}))
		return [];
	return [
		{
			subject: {by: 'predicate'},
			metric: 'return',
			comparator: comparatorOf(groups.more, change.percent < 0),
			value: Math.abs(change.percent),
			valueText: view.text.slice(start, end),
			ulp: change.ulp,
			unit: 'percent',
			direction: change.percent < 0 ? 'down' : 'up',
			benchmark: null,
			item: null,
			window,
			anchor: {start, end},
			predicate: {start, end},
		},
	];
}
