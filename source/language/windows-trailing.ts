// Windows that reach back from their end: "the past 30 days", "in a week", "over a 10-day stretch".

import {every, trailing} from './period-readings.ts';
import {only} from './window-reading.ts';
import {count, row, unit, units, type WindowRow} from './window-sources.ts';

const adjectives =
	'(?: (?:simple |rolling |total |average )?(?:period|span|stretch|window|run|timeframe|time frame|basis|returns?|gains?|loss(?:es)?|change|move|performance|drop|decline|fall|rise|rally|slump|slide|surge|increase|decrease|climb|advance|jump|drawdown|correlations?|(?:annuali[sz]ed|reali[sz]ed|historical) (?:volatility|vol)|volatility|rolling correlation))';

export const trailingWindows: readonly WindowRow[] = [
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
		`\\b(?:from|compared (?:with|to)|versus|vs\\.?|than) (?:its level |(?:where|what|when) (?:it|they|the [a-z]+) (?:was|were|stood|traded|sat|changed hands|fetched|cost) )?${count} ${unit} (?:ago|earlier|before|prior)\\b`,
		trailing,
	),
	row(
		['day week month quarter year'],
		`\\b(?<unit>day|week|month|quarter|year)(?:-|[ -](?:on|over)[ -])\\k<unit>\\b`,
		groups => trailing(groups),
	),
	row(
		['daily weekly monthly yearly annual'],
		`\\b(?<every>daily|weekly|monthly|yearly|annual) (?=(?:gain|loss|drop|fall|decline|rise|advance|jump|slide|slump|increase|decrease|return|retreat|pullback|performance)s?\\b)`,
		every,
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
];
