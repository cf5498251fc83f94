// What a sentence without a figure is all about in time: "It was a rough month." The sentence behind it may lean on that.

import type {FoundWindow} from '../../language/windows.ts';
import type {Window} from '../../model/claim.ts';

type Unit = 'week' | 'month' | 'quarter' | 'year';

const spell =
	/\b(?:(?:is|was|been|what|after|had|endured|suffered|enjoyed|ended|capped|it's) (?:an?|another|its)|another) (?:[a-z]+ly )?(?<mood>[a-z]+)(?: (?:trading|calendar))? (?<unit>week|month|quarter|year)\b(?! (?:ago|of|in|before|earlier|later|old))/;

const toDate: Readonly<Record<Unit, Window>> = {
	week: {type: 'start-of', of: 'week'},
	month: {type: 'mtd', month: null},
	quarter: {type: 'qtd', quarter: null},
	year: {type: 'ytd', year: null},
};

/** A longer sentence is about more than its time. */
const longest = 100;

/** A spell may be the last so many days or the calendar's week, month, year so far: both are kept. */
function spellIn(lower: string, moods: ReadonlySet<string>): FoundWindow | null {
	const match = lower.match(spell);
	const unit = match?.groups?.unit as Unit | undefined;
	if (!match || match.index === undefined || unit === undefined || !moods.has(match.groups?.mood ?? '')) return null;
	return {
		start: match.index,
		end: match.index + match[0].length,
		window: {type: 'trailing', n: 1, unit, basis: 'calendar'},
		others: [{window: toDate[unit], asOf: null}],
	};
}

/** "February was brutal.", "The past 30 days have been kind to Acme.": the stretch is what the sentence speaks of. */
function subjectOf(lower: string, windows: readonly FoundWindow[]): FoundWindow | null {
	const [first, second] = windows;
	if (!first?.window || second || first.start > 2) return null;
	return /^ *(?:was|were|is|are|has been|have been|proved|brought|turned out)\b/.test(lower.slice(first.end))
		? first
		: null;
}

/** The stretch of time a short sentence without a statement is about, or null. `moods` are words such as "rough". */
export function themeOf(
	lower: string,
	windows: readonly FoundWindow[],
	moods: ReadonlySet<string>,
): FoundWindow | null {
	return lower.length > longest ? null : (spellIn(lower, moods) ?? subjectOf(lower, windows));
}
