// An amount for words that state a figure without writing a number: "doubled", "a record high", "half what it was".

import type {Amount} from '../../language/amounts.ts';
import type {SentenceView} from './sentence-view.ts';

/** The words from `start` to `end` as an amount without a value; `more` says what they do state. */
export function standIn(view: SentenceView, start: number, end: number, more: Partial<Amount> = {}): Amount {
	return {
		start,
		end,
		from: start,
		text: view.text.slice(start, end),
		value: null,
		high: null,
		unit: 'count',
		sign: 0,
		item: null,
		ulp: 0,
		comparator: 'eq',
		fuzzy: false,
		...more,
	};
}
