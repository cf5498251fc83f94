// A month or a year by its bare name. Tried last: they are parts of most other wordings.

import {yearSource} from './date-words.ts';
import {calendarMonth, calendarYear} from './period-readings.ts';
import {month, months, part, row, type WindowRow} from './window-sources.ts';

export const namedWindows: readonly WindowRow[] = [
	// Month and year by name come last: they are parts of most of the above.
	row(
		['in during for throughout over of', months],
		`\\b(?:in|during|for|throughout|over|all of) (?:the month of )?${part}${month}(?: (?<year>${yearSource}))?\\b(?! \\d)`,
		calendarMonth,
	),
	// "January was kind to …", "February brought …": the month itself is what the sentence is about.
	row(
		[months, 'was saw brought proved has had marked delivered turned'],
		`(?<=^["' ]*)${month}(?: (?<year>${yearSource}))? (?=(?:was|saw|brought|proved|has been|had been|marked|delivered|turned out)\\b)`,
		calendarMonth,
	),
	row(
		['in during for throughout over of', '####'],
		`\\b(?:in|during|for|throughout|over|all of) (?:the (?:full )?year |fiscal |full-year |calendar )?(?<year>${yearSource})\\b(?!-)`,
		(groups, clock) => calendarYear(Number(groups.year), clock),
	),
	row(['fiscal full', '####'], `\\b(?:fiscal|full-year) (?<year>${yearSource})\\b`, (groups, clock) =>
		calendarYear(Number(groups.year), clock),
	),
];
