// The window table (what stretch of time a wording names): trailing, to-date, calendar, since, session, future.
// Rows are tried from the top; what a row has matched is taken. All patterns run on folded text.

import {dateSource, latestWeekday, monthSource, readDate, weekdaySource, yearSource} from './date-words.ts';
import {addDays} from './iso-days.ts';
import {numberWordSource} from './number-words.ts';
import {
	before,
	by,
	type Clock,
	calendarMonth,
	calendarYear,
	endsAt,
	fromMonth,
	type Groups,
	half,
	onDate,
	only,
	onWeekday,
	type Period,
	quarter,
	session,
	since,
	someDay,
	toDate,
	trailing,
	type WindowReading,
} from './window-readings.ts';

export interface WindowRow {
	/** Every group must have a word in the text, or the pattern cannot match: a look that costs nearly nothing. */
	readonly cues: readonly string[];
	/** Pattern source, for the flags `giu`. */
	readonly source: string;
	/** null: the words matched, but are no window after all. */
	readonly read: (groups: Groups, clock: Clock) => WindowReading | null;
}

const count = `(?<n>\\d+|${numberWordSource}|an?)`;
const unit = '(?<basis>trading |business )?(?<unit>hour|day|session|week|month|quarter|year)s?';
const month = `(?<month>${monthSource})`;
const part = '(?:(?<part>early|mid|late)[ -])?';
const adjectives =
	'(?: (?:simple |rolling |total |average )?(?:period|span|stretch|window|run|timeframe|time frame|basis|returns?|gains?|loss(?:es)?|change|move|performance|drop|decline|fall|rise|rally|slump|slide|surge|increase|decrease|climb|advance|jump|drawdown|correlations?|(?:annuali[sz]ed|reali[sz]ed|historical) (?:volatility|vol)|volatility|rolling correlation))';

// Cues are lower-case words; `#` is any digits, `####` four of them or more, `(` itself.
const units = 'hour hours day days session sessions week weeks month months quarter quarters year years';
const months =
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec';
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday';

const row = (cues: readonly string[], source: string, read: WindowRow['read']): WindowRow => ({cues, source, read});

export const windowRows: readonly WindowRow[] = [
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
	// Since.
	row(
		['since'],
		`\\bsince the (?:start|beginning) of (?:the |this )?(?<unit>week|month|quarter|year)\\b`,
		(groups, clock) => toDate((groups.unit as string).toLowerCase() as Period, clock),
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
	// Trailing.
	row(
		[units, 'to through ended ending leading until up'],
		`\\b(?:over|in|during|for) the (?:${count} )?${unit}(?= (?:to|through|ended|ending|leading up to|until|up to) )`,
		trailing,
	),
	row(
		['past last previous prior preceding trailing most latest', units],
		`\\b(?:(?:over|in|during|within|for|across|of|throughout) )?(?:the|its|their) (?:past|last|previous|prior|preceding|trailing|most recent|latest) ${count} ${unit}\\b`,
		trailing,
	),
	row(
		['past last previous prior trailing', units],
		`\\b(?:past|last|previous|prior|trailing) ${count} ${unit}\\b`,
		trailing,
	),
	row(
		['past last previous prior preceding trailing', units],
		`\\b(?:over|in|during|within|for|across) (?:the|a) (?:past|last|previous|prior|preceding|trailing) ${unit}\\b`,
		trailing,
	),
	row(['past'], `\\bthe past ${unit}\\b|\\bpast ${unit.replaceAll('?<', '?<_')}\\b`, groups =>
		trailing({unit: groups.unit ?? groups._unit, basis: groups.basis ?? groups._basis}),
	),
	row(
		['over in during within for across', 'hour day week month quarter year'],
		`\\b(?:over|in|during|within|for|across) (?:a|the|its|this) (?:same |past |last |recent |rolling )?${count}-(?<unit>hour|day|week|month|quarter|year)${adjectives}?\\b`,
		trailing,
	),
	row(
		['hour day week month quarter year'],
		`\\b${count}-(?<basis>trading-)?(?<unit>hour|day|week|month|quarter|year)\\b(?=${adjectives})`,
		trailing,
	),
	row(
		['in over within across', units],
		`\\b(?:in|over|within|across) (?:just |only |under |less than |about |roughly )?${count} ${unit}\\b(?! (?:ago|time))`,
		trailing,
	),
	row(
		['ago earlier before prior'],
		`\\b(?:from|compared (?:with|to)|versus|vs\\.?|than) (?:its level )?${count} ${unit} (?:ago|earlier|before|prior)\\b`,
		trailing,
	),
	row(
		['day week month quarter year'],
		`\\b(?<unit>day|week|month|quarter|year)(?:-|[ -](?:on|over)[ -])\\k<unit>\\b`,
		groups => trailing(groups),
	),
	row(['yoy y'], `\\b(?:yoy|y/y)\\b`, () => only({type: 'trailing', n: 1, unit: 'year', basis: 'calendar'})),
	row(['mom m'], `\\b(?:mom|m/m)\\b(?<!\\bmom)`, () =>
		only({type: 'trailing', n: 1, unit: 'month', basis: 'calendar'}),
	),
	row(['h d w', '#'], `\\(?\\b(?<n>\\d{1,3}) ?(?<unit>h|d|w)\\b\\)?`, groups =>
		only({
			type: 'trailing',
			n: Number(groups.n),
			unit: ({h: 'hour', d: 'day', w: 'week'} as const)[(groups.unit as string).toLowerCase() as 'h' | 'd' | 'w'],
			basis: 'calendar',
		}),
	),
	row(['weekly monthly quarterly'], `\\bon an? (?<unit>week|month|quarter)ly basis\\b`, groups =>
		trailing({n: '1', unit: groups.unit}),
	),
	// A moment gone by is no stretch.
	row(['ago earlier before', units], `\\b${count} ${unit} (?:ago|earlier|before)\\b`, () => only({type: 'none'})),
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
		['began started opened entered kicked'],
		`\\b(?:(?:began|started|opened|entered|kicked off) )(?:the|this) (?<unit>week|month|quarter|year)\\b`,
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
		`\\b(?:ended|closed|finished|ending|closing|finishing) (?:out )?${month}(?: (?<year>${yearSource}))?\\b(?! \\d)`,
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
	row(
		['h', '#'],
		`\\b(?:in |during |for )?(?:h(?<h>[12]) ?(?<year>${yearSource})?|(?<h2>[12])h ?(?<year2>(?:20)?\\d\\d))\\b`,
		(groups, clock) => half({h: groups.h ?? groups.h2, year: groups.year ?? groups.year2?.padStart(4, '20')}, clock),
	),
	row(
		['quarter'],
		`\\b(?:in |during |for |over )?(?:the |its )?(?:fiscal )?(?<ordinal>first|second|third|fourth)(?:-| )quarter(?:(?: of)? (?:the year|this year|(?:fiscal )?(?<year>${yearSource})))?\\b`,
		quarter,
	),
	row(['q'], `\\b(?:in |during |for )?q(?<q>[1-4])(?: (?<year>${yearSource}))?\\b`, quarter),
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
	// Month and year by name come last: they are parts of most of the above.
	row(
		['in during for throughout over of', months],
		`\\b(?:in|during|for|throughout|over|all of) (?:the month of )?${part}${month}(?: (?<year>${yearSource}))?\\b(?! \\d)`,
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
