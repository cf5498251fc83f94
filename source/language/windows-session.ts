// Windows of one day, and words that say on which day a window ends: "on Friday", "as of 3 May", "overnight".

import {dateSource, latestWeekday, weekdaySource, yearSource} from './date-words.ts';
import {endsAt, onDate, onWeekday} from './day-readings.ts';
import {addDays} from './iso-days.ts';
import {only, session} from './window-reading.ts';
import {month, months, part, row, type WindowRow, weekdays} from './window-sources.ts';

export const sessionWindows: readonly WindowRow[] = [
	// Sessions.
	row(
		['of at by through ended ending leading up until to', `${months} #`],
		`\\b(?:as of|as at|through|ended|ending|leading up to|up to|until|to|by the close (?:on|of)|at the (?<end>end|close) of) (?:the )?(?:(?:end|close) of )?(?:trading on |close on )?(?:(?<date>${dateSource})|${part}${month}(?: (?<year>${yearSource}))?)(?! (?:to|and) )`,
		endsAt,
	),
	row(['of', weekdays], `\\bas of (?:the close (?:on|of) )?(?<weekday>${weekdaySource})\\b`, (groups, clock) => ({
		window: null,
		asOf: clock.day === null ? null : latestWeekday(groups.weekday as string, clock.day),
	})),
	row(
		[weekdays, 'to through ended ending until up'],
		`(?<=\\b(?:hours?|days?|sessions?|weeks?|months?|quarters?|year)(?: period| span| stretch)?) (?:to|through|ended|ending|until|up to) (?:last )?(?<weekday>${weekdaySource})\\b`,
		(groups, clock) => ({
			window: null,
			asOf: clock.day === null ? null : latestWeekday(groups.weekday as string, clock.day),
		}),
	),
	row(
		[weekdays],
		`\\b(?:(?:on|at|by|in|after|during|late|early|earlier|through) )*(?:the close (?:on|of) )?(?:(?<next>next|this coming) |(?<last>last) )?(?<weekday>${weekdaySource})\\b(?:'s)?(?: (?:morning|afternoon|evening|night|trading|session|close))*`,
		onWeekday,
	),
	row(['on at', '#'], `\\b(?:on|at the close (?:on|of)) (?<date>${dateSource})`, onDate),
	row(['(', '#'], `\\((?<date>${dateSource})\\)`, onDate),
	row(
		['today day session close closing'],
		`\\b(?:today|on the day|for the day|(?:in|during|of) (?:the|this) session|at the (?:close|closing bell)|this session)\\b`,
		(_, clock) => session(clock.day),
	),
	row(
		['yesterday day session'],
		`\\b(?:yesterday|(?:from|on|in) the (?:previous|prior) (?:day|session))\\b`,
		(_, clock) => session(clock.day === null ? null : addDays(clock.day, -1)),
	),
	row(
		['overnight pre premarket after afterhours extended late early'],
		`\\b(?:overnight|(?:in )?(?:pre-?market|after-?hours|extended|late|early)(?:-hours)?(?: trading)\\b|pre-?market|after hours)\\b`,
		() => only({type: 'overnight'}),
	),
];
