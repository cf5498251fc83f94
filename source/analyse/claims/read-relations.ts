// Reads what ties two prices or describes one: outperformance, correlation, volatility.

import type {Amount} from '../../language/amounts.ts';
import {type Draft, measured} from './draft.ts';
import type {CompareWord, NameSpan, SentenceView} from './sentence-view.ts';
import {subjectNames} from './subjects.ts';
import {isTradable, keyOf} from './tradable-names.ts';

const benchmarkBehind = (view: SentenceView, at: number): NameSpan | null =>
	view.names.find(
		name =>
			isTradable(name.entity) &&
			name.start >= at &&
			name.start - at <= 30 &&
			/^(?:'s)?(?: \(?(?:the|both|its|rival|broader|benchmark|wider|tech-heavy|by|shares of))* ?$/.test(
				view.lower.slice(at, name.start),
			),
	) ?? null;

function relativeDraft(view: SentenceView, verb: CompareWord, rival: NameSpan, amount: Amount | null): Draft {
	const stated = amount ? measured(amount) : null;
	return {
		value: stated?.value ?? 0,
		comparator: stated?.comparator ?? 'gt',
		valueText: stated?.valueText ?? view.text.slice(verb.start, verb.end),
		ulp: stated?.ulp ?? 0,
		anchor: {start: verb.start, end: stated?.anchor.end ?? rival.end},
		metric: 'relative_return',
		unit: 'pp',
		direction: verb.direction,
		subject: {by: 'predicate'},
		benchmark: keyOf(rival.entity),
		item: null,
		window: null,
		predicate: {start: verb.start, end: verb.end},
	};
}

/** "beat both X and Y". */
function alsoBeaten(view: SentenceView, rival: NameSpan): readonly NameSpan[] {
	return view.names.filter(
		name =>
			isTradable(name.entity) &&
			name.start > rival.end &&
			/^,? and (?:the )?$/.test(view.lower.slice(rival.end, name.start)),
	);
}

/** "beat X by 3 points over …", "lagged X": one draft a verb that has a tradable name behind it. */
export function readRelative(view: SentenceView): readonly Draft[] {
	return view.compares.flatMap((verb): Draft[] => {
		const rival = benchmarkBehind(view, verb.end);
		const names = subjectNames(view, {start: verb.start, end: verb.end}, verb, false);
		if (!rival || names.length === 0 || names.some(name => name.entity.id === rival.entity.id)) return [];
		const amount = view.amounts.find(
			found =>
				found.from >= rival.end &&
				(found.unit === 'percent' || found.unit === 'pp' || found.unit === 'points') &&
				/^(?:'s)?[^,;]{0,30}\bby *$/.test(view.lower.slice(rival.end, found.from)),
		);
		return [rival, ...alsoBeaten(view, rival)].map(each => relativeDraft(view, verb, each, amount ?? null));
	});
}

const unsupportedVolatility = /\b(?:implied|expected|vix)\b/;

/** "30-day correlation between A and B of 0.85", "A's correlation with B fell to 0.3". */
export function readCorrelation(view: SentenceView, amount: Amount): Draft | null {
	if (
		amount.unit !== 'count' ||
		amount.value === null ||
		Math.abs(amount.value) > 1 ||
		!/\d\.\d|^[01]$/.test(amount.text)
	)
		return null;
	const word = view.lower.search(/\bcorrelat(?:ion|ed)\b/);
	if (word < 0 || Math.abs(amount.from - word) > 140) return null;
	const names = view.names.filter(name => isTradable(name.entity));
	const [first, second] = names;
	return {
		...measured(amount),
		metric: 'correlation',
		unit: 'none',
		direction: amount.sign < 0 || /\b(?:minus|negative) *$/.test(view.lower.slice(0, amount.from)) ? 'down' : 'none',
		subject: {by: 'name', subject: first ? keyOf(first.entity) : null},
		benchmark: second ? keyOf(second.entity) : null,
		item: null,
		window: null,
		predicate: {start: word, end: word + 11},
	};
}

/** "annualised volatility of 45%", "30-day realised volatility stood at 38%". Implied volatility is another thing. */
export function readVolatility(view: SentenceView, amount: Amount): Draft | null {
	if (amount.unit !== 'percent') return null;
	const left = view.lower.slice(Math.max(0, amount.from - 70), amount.from);
	const word = left.match(
		/\bvolatility(?:[a-zÀ-ɏ\d' (),-]{0,50}?)(?: of| at| to| was| is| reached| hit| stands at| stood at| near| around)? *$/,
	);
	const behind = /^[ -](?:annuali[sz]ed |reali[sz]ed |historical )*volatility/.test(view.lower.slice(amount.end));
	if (!word && !behind) return null;
	if (
		unsupportedVolatility.test(left) ||
		/\bvolatility (?:rose|fell|jumped|dropped|increased|declined)(?: by)? *$/.test(left)
	)
		return null;
	return {
		...measured(amount),
		metric: 'volatility',
		unit: 'percent',
		direction: 'none',
		subject: {by: 'predicate'},
		benchmark: null,
		item: null,
		window: null,
		predicate: {start: amount.from, end: amount.end},
	};
}
