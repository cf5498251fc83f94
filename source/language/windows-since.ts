// Windows that begin at a date, a month or an event: "since 10 June", "from March to May".

import {dateSource, monthSource, readDate, weekdaySource, yearSource} from './date-words.ts';
import {toDate} from './period-readings.ts';
import {fromEdge, fromMonth, since, sinceEdge} from './since-readings.ts';
import {type Period, someDay} from './window-reading.ts';
import {month, months, part, row, type WindowRow, weekdays} from './window-sources.ts';

export const sinceWindows: readonly WindowRow[] = [
	// Since.
	row(
		['since'],
		`\\bsince the (?:start|beginning) of (?:the |this )?(?<unit>week|month|quarter|year)\\b`,
		(groups, clock) => toDate((groups.unit as string).toLowerCase() as Period, clock),
	),
	row(
		['since', 'turn start'],
		`\\bsince (?:the turn of the year|the start of ${yearSource}|new year(?:'s(?: day)?)?)\\b`,
		(_, clock) => toDate('year', clock),
	),
	row(
		['since', 'began started opened'],
		`\\bsince (?:the|this) (?<unit>week|month|quarter|year) (?:began|started|opened)\\b`,
		(groups, clock) => toDate((groups.unit as string).toLowerCase() as Period, clock),
	),
	row(
		['since', 'start beginning end', months],
		`\\bsince the (?<edge>start|beginning|end) of ${month}(?: (?<year>${yearSource}))?\\b`,
		sinceEdge,
	),
	row(
		['since from', '#'],
		`\\b(?:since|from) (?:last |the )?(?<date>${dateSource})(?:'s)?(?: (?:close|open))?(?! (?:to|through|until) )`,
		since,
	),
	row(['since', weekdays], `\\bsince (?:last )?(?<weekday>${weekdaySource})\\b(?:'s)?(?: close)?`, since),
	row(
		['since', months],
		`\\bsince (?:its |the |their )?${part}${month}(?: (?<year>${yearSource}))?(?<event> (?:launch|listing|debut|ipo|halving|election|merger|split|peak|high|low|crash))?\\b`,
		since,
	),
	row(['since', '####'], `\\bsince (?:the |its |their )?(?<year>${yearSource})(?<event> [a-z]+)?\\b`, since),
	row(
		['since'],
		`(?<!\\b(?:has|have|had|ever|long) )\\bsince (?<event>(?:the |its |their |it |they |a )?[\\p{L}-]+(?: [\\p{L}-]+){0,2})`,
		since,
	),
	row(
		['from between', 'to and through until', 'start beginning end'],
		`\\b(?:from|between) (?:the )?(?<firstEdge>start|beginning|end) of (?:(?<first>${monthSource})(?: (?<firstYear>${yearSource}))?|(?<firstOnly>${yearSource})) (?:to|and|through|until) (?:(?:the )?end of ${month}(?: (?<year>${yearSource}))?|(?<date>${dateSource}))`,
		fromEdge,
	),
	row(
		['from between', months],
		`\\b(?:from|between) (?<first>${monthSource}) (?:to|through|and|until) ${month}(?: (?<year>${yearSource}))?\\b(?! \\d)`,
		fromMonth,
	),
	// Between two dates.
	row(
		['between from', '#'],
		`\\b(?:between|from) (?<date>${dateSource}) (?:and|to|through|until) (?<until>${dateSource})`,
		(groups, clock) => {
			const last = readDate(groups.until as string, someDay(clock));
			return {
				window: {type: 'since', date: readDate(groups.date as string, last ?? someDay(clock)), event: null},
				asOf: last,
			};
		},
	),
];
