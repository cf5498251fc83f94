// Windows of the calendar: the year so far, last quarter, the second half, a month or a year by name.

import {yearSource} from './date-words.ts';
import {before, calendarMonth, half, quarter, toDate} from './period-readings.ts';
import {only, type Period} from './window-reading.ts';
import {month, months, row, type WindowRow} from './window-sources.ts';

export const calendarWindows: readonly WindowRow[] = [
	// To date.
	row(
		['year ytd so'],
		`\\b(?:year[- ]to[- ]date|ytd|(?:so far )?this year(?: so far)?|so far in ${yearSource}|in ${yearSource} so far|(?:on|for) the year)\\b(?: in ${yearSource}\\b)?`,
		(_, clock) => toDate('year', clock),
	),
	row(
		['month mtd so'],
		`\\b(?:month[- ]to[- ]date|mtd|(?:so far )?this month(?: so far)?|(?:on|for) the month(?! of))\\b`,
		(_, clock) => toDate('month', clock),
	),
	row(
		['quarter qtd so'],
		`\\b(?:quarter[- ]to[- ]date|qtd|(?:so far )?this quarter(?: so far)?|(?:on|for) the quarter)\\b`,
		(_, clock) => toDate('quarter', clock),
	),
	row(
		['week wtd so'],
		`\\b(?:week[- ]to[- ]date|wtd|(?:so far )?this week(?: so far)?|(?:on|for) the week)\\b`,
		(_, clock) => toDate('week', clock),
	),
	row(
		['start beginning'],
		`\\b(?:at|from|near) the (?:start|beginning) of (?:the|this) (?<unit>week|month|quarter|year)\\b`,
		groups => only({type: 'start-of', of: (groups.unit as string).toLowerCase() as Period}),
	),
	row(
		['began started opened entered kicked beginning starting opening entering'],
		`\\b(?:(?:began|started|opened|entered|kicked off|beginning|starting|opening|entering) )(?:the|this) (?<unit>week|month|quarter|year)\\b`,
		groups => only({type: 'start-of', of: (groups.unit as string).toLowerCase() as Period}),
	),
	row(['within inside'], `\\b(?:within|inside) (?:the|a|one|this) (?<unit>week|month|quarter|year)\\b`, groups =>
		only({type: 'within', of: (groups.unit as string).toLowerCase() as Period}),
	),
	row(
		['ended closed finished ending closing finishing ends closes', 'week month quarter year'],
		`\\b(?:ended|closed|finished|ending|closing|finishing|ends|closes) (?:out )?the (?<unit>week|month|quarter|year)(?= (?:at|up|down|higher|lower|with|about|nearly|roughly|\\d))`,
		(groups, clock) => toDate((groups.unit as string).toLowerCase() as Period, clock),
	),
	// Calendar stretches.
	row(
		['ended closed finished ending closing finishing', months],
		`\\b(?:ended|closed|finished|ending|closing|finishing) (?:out )?${month}(?: (?<year>${yearSource}))?\\b(?! \\d{1,2}\\b(?![.,]\\d| ?%| per))`,
		calendarMonth,
	),
	row(
		['last previous prior'],
		`\\b(?:in )?(?:the )?(?:last|previous|prior) (?<unit>week|month|quarter|year)\\b`,
		(groups, clock) => before((groups.unit as string).toLowerCase() as Period, clock),
	),
	row(
		['half'],
		`\\b(?:in |during |for |over )?(?:the )?(?<ordinal>first|second) half(?:(?: of)? (?:the year|this year|(?<year>${yearSource})))?\\b(?! of (?!the year|this year|20))`,
		half,
	),
	// "in the first half and rose in the second".
	row(
		['half', 'first second'],
		`(?<=\\bhalf(?:(?: of)? (?<year>${yearSource}))?(?:[^.;]|\\.\\d){0,80}) (?:in|during) the (?<ordinal>first|second)\\b(?! (?:half|quarter|day|week|month|year|session|round|time|place|straight|consecutive)\\b)`,
		half,
	),
	row(
		['h', '#'],
		`\\b(?:in |during |for )?(?:h(?<h>[12]) ?(?<year>${yearSource})?|(?<h2>[12])h ?(?<year2>(?:20)?\\d\\d))\\b`,
		(groups, clock) => half({h: groups.h ?? groups.h2, year: groups.year ?? groups.year2?.padStart(4, '20')}, clock),
	),
	row(
		['quarter'],
		`\\b(?:in |during |for |over )?(?:the |its )?(?<fiscal>fiscal )?(?<ordinal>first|second|third|fourth)(?:-| )(?:fiscal )?quarter(?:(?: of)? (?:the year|this year|(?:fiscal )?(?<year>${yearSource})))?\\b`,
		quarter,
	),
	row(['q'], `\\b(?:in |during |for )?(?<fiscal>fiscal )?q(?<q>[1-4])(?: (?<year>${yearSource}))?\\b`, quarter),
];
