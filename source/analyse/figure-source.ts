// One company's figures by name and day, whatever they were reported in: SEC filings first, our own table where they are silent.

import type {Figure} from '../model/figures.ts';
import type {Framework} from '../model/filing.ts';
import {debtAt, debtEnds} from './filing-debt.ts';
import {
	daysBetween,
	type FactBook,
	factBook,
	figureOf,
	instantAt,
	instantEnds,
	newest,
	type SourcedFact,
} from './filing-facts.ts';
import {type TagSet, tagsOf} from './filing-tags.ts';
import {type BaseName, statedFigures} from './stated-figures.ts';
import {flowEnds, trailingYear} from './trailing-year.ts';

export interface FigureSource {
	/** The figure whose balance day, or last day of twelve months, is `end`. */
	readonly at: (name: BaseName, end: string) => Figure | null;
	/** Every day for which anything may be known, newest first. */
	readonly ends: readonly string[];
	/** Whether shorter periods than twelve months of it were reported. */
	readonly hasFlow: (name: BaseName) => boolean;
	readonly framework: Framework;
}

const noSource: Pick<FigureSource, 'at' | 'hasFlow' | 'ends'> = {at: () => null, hasFlow: () => false, ends: []};
const ebitdaNotes = [
	'derived',
	'operating income plus depreciation; includes bitcoin fair-value effects where booked in operating income',
];

const taxonomies: readonly (readonly [Framework, string])[] = [
	['US-GAAP', 'us-gaap:'],
	['IFRS', 'ifrs-full:'],
];

const flowTags = (tags: TagSet): Readonly<Partial<Record<BaseName, readonly string[]>>> => ({
	revenueTtm: tags.revenue,
	interestTtm: tags.interest,
	capexTtm: tags.capex,
	operatingCashFlowTtm: tags.operatingCashFlow,
	ebitdaTtm: tags.operatingIncome,
});

const firstTrailing = (book: FactBook, tags: readonly string[], end: string): Figure | null =>
	tags.map(tag => trailingYear(book, tag, end)).find(figure => figure !== null) ?? null;

function ebitda(book: FactBook, tags: TagSet, end: string): Figure | null {
	const income = firstTrailing(book, tags.operatingIncome, end);
	const depreciation = firstTrailing(book, tags.depreciation, end);
	if (!income || !depreciation) return null;
	const restated = [income, depreciation].some(part => part.notes.includes('restated')) ? ['restated'] : [];
	return {
		...income,
		value: income.value + depreciation.value,
		filed: newest([income.filed, depreciation.filed]),
		tag: `${income.tag} + ${depreciation.tag}`,
		notes: [...ebitdaNotes, ...restated],
	};
}

function instant(book: FactBook, tags: readonly string[], end: string): Figure | null {
	const reported = tags.map(tag => instantAt(book, tag, end)).find(found => found !== null);
	if (!reported) return null;
	const {tag} = reported.fact;
	const notes = [
		...(/Restricted/.test(tag) ? ['with restricted cash'] : []),
		...(/Noncontrolling/.test(tag) ? ['with minority interests'] : []),
	];
	return figureOf([{reported, sign: 1}], {start: null, end}, notes);
}

function reportedAt(book: FactBook, tags: TagSet, name: BaseName, end: string): Figure | null {
	switch (name) {
		case 'debt':
			return debtAt(book, tags.debt, end);
		case 'cash':
			return instant(book, tags.cash, end);
		case 'equity':
			return instant(book, tags.equity, end);
		case 'ebitdaTtm':
			return ebitda(book, tags, end);
		case 'contractedAiRevenue':
			return null;
		default:
			return firstTrailing(book, flowTags(tags)[name] ?? [], end);
	}
}

/** The currency of the newest balance sheet: never simply the first unit listed. */
function reportingCurrency(facts: readonly SourcedFact[], tags: TagSet): string {
	const balances = facts.filter(
		fact => /^[A-Z]{3}$/.test(fact.unit) && [...tags.anchors, ...tags.cash, ...tags.equity].includes(fact.tag),
	);
	const money = balances.length > 0 ? balances : facts.filter(fact => /^[A-Z]{3}$/.test(fact.unit));
	const best = money.toSorted((a, b) => {
		if (a.end !== b.end) return a.end < b.end ? 1 : -1;
		if (a.unit === b.unit) return 0;
		return a.unit === 'USD' ? -1 : b.unit === 'USD' ? 1 : a.unit < b.unit ? -1 : 1;
	});
	return best[0]?.unit ?? 'USD';
}

/** Frameworks are never mixed: the one of the newest period known is used. */
function currentFramework(
	facts: readonly SourcedFact[],
): {readonly framework: Framework; readonly prefix: string} | null {
	const found = taxonomies.map(([framework, prefix]) => ({
		framework,
		prefix,
		end: newest(facts.filter(fact => fact.tag.startsWith(prefix)).map(fact => fact.end)),
	}));
	return (
		found.filter(one => one.end !== null).toSorted((a, b) => ((a.end as string) < (b.end as string) ? 1 : -1))[0] ??
		null
	);
}

const allEnds = (book: FactBook, tags: TagSet): readonly string[] => [
	...instantEnds(book, [...tags.anchors, ...tags.cash, ...tags.equity]),
	...debtEnds(book, tags.debt),
	...flowEnds(book, Object.values(flowTags(tags)).flat()),
];

function filedSource(
	facts: readonly SourcedFact[],
	asOf: string | null,
): Omit<FigureSource, 'framework'> & {readonly framework: Framework | null} {
	const seen = facts.filter(fact => asOf === null || ((fact.filed ?? fact.end) <= asOf && fact.end <= asOf));
	const current = currentFramework(seen);
	if (!current) return {...noSource, framework: null};
	const own = seen.filter(fact => fact.tag.startsWith(current.prefix));
	const tags = tagsOf(current.framework);
	const book = factBook(own, reportingCurrency(own, tags), asOf);
	return {
		at: (name, end) => reportedAt(book, tags, name, end),
		hasFlow: name => (flowTags(tags)[name] ?? []).some(tag => book.byTag.has(tag)),
		ends: allEnds(book, tags),
		framework: current.framework,
	};
}

/** The source of one company's figures as known on a day. `stated` facts come from our own table. */
export function figureSource(
	filed: readonly SourcedFact[],
	stated: readonly SourcedFact[],
	asOf: string | null,
): FigureSource {
	const [first, second] = [filedSource(filed, asOf), statedFigures(stated, asOf)];
	return {
		at: (name, end) => first.at(name, end) ?? second.at(name, end),
		ends: [...new Set([...first.ends, ...second.ends])].toSorted((a, b) => (a < b ? 1 : -1)),
		hasFlow: first.hasFlow,
		framework: first.framework ?? 'stated',
	};
}

/** Figures older than the newest report by more than this say nothing about today's company. */
const oldestDays = 400;

/** The days that count as current, newest first. */
export function currentEnds(source: FigureSource): readonly string[] {
	const [latest] = source.ends;
	return latest === undefined ? [] : source.ends.filter(end => daysBetween(end, latest) <= oldestDays);
}

/** The day a year before `end` for which figures may be known; fiscal calendars shift by some days. */
export function yearAgoEnd(source: FigureSource, end: string): string | null {
	const distance = (other: string): number => Math.abs(daysBetween(other, end) - 365);
	const near = source.ends.filter(other => distance(other) <= 10);
	return near.toSorted((a, b) => distance(a) - distance(b) || (a < b ? 1 : -1))[0] ?? null;
}
