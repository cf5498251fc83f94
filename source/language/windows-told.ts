// Windows told elsewhere or still to come: "the same period", "next month", "by 2030".

import {yearSource} from './date-words.ts';
import {by} from './day-readings.ts';
import {numberWordSource} from './number-words.ts';
import {trailing} from './period-readings.ts';
import {only} from './window-reading.ts';
import {month, row, type WindowRow} from './window-sources.ts';

export const toldWindows: readonly WindowRow[] = [
	// Anaphora: the window told before.
	row(
		['same identical'],
		`\\b(?:(?:over|in|during|for|within|across) )?(?:the|that|this) (?:same|identical) (?:\\d+-day )?(?:period|stretch|span|timespan|time ?frame|time|window|interval|days|weeks|months?)\\b`,
		() => only({type: 'inherit'}),
	),
	row(
		['period stretch span time timeframe window interval'],
		`\\b(?:over|in|during|for|within|across) (?:that|this|the) (?:period|stretch|span|time ?frame|time|window|interval)\\b`,
		() => only({type: 'inherit'}),
	),
	// Ahead.
	row(
		['coming next following'],
		`\\b(?:over|in|within|during|for) the (?:coming|next|following) (?:(?:few|several|\\d+|${numberWordSource})(?: to (?:\\d+|${numberWordSource}))? )?(?:hours|days|weeks|months|quarters|years|week|month|quarter|year|decade)s?\\b`,
		() => only({type: 'future'}),
	),
	row(
		['next later going end year'],
		`\\b(?:next (?:week|month|quarter|year|decade)|later this (?:week|month|quarter|year)|going forward|by (?:the )?(?:end of (?:the|this|next) (?:week|month|quarter|year)|year-end|year's end|year end))\\b`,
		() => only({type: 'future'}),
	),
	row(
		['by until through before', '####'],
		`\\b(?:by|until|through|before) (?:the end of |late |early |mid-)?(?:${month} )?(?<year>${yearSource})\\b`,
		by,
	),
	// "its worst week since April" is about the week.
	row(
		['worst best biggest largest steepest strongest weakest sharpest'],
		`\\b(?:worst|best|biggest|largest|steepest|strongest|weakest|sharpest) (?<unit>week|month|quarter|year)(?:ly \\p{L}+)? (?:since (?:\\p{L}+)(?: ${yearSource})?|in (?:\\w+) (?:weeks|months|years)|of the year)`,
		groups => trailing({n: '1', unit: groups.unit}),
	),
];
