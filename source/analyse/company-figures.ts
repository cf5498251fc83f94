// Balance-sheet figures of each company as known on a day, their ratios, and announced contract value beside them.

import type {Deal, DealStatus} from '../model/deal.ts';
import type {Entity} from '../model/entity.ts';
import type {CompanyFigures, Figure, FigureName} from '../model/figures.ts';
import type {Filing} from '../model/filing.ts';
import type {RatioRules} from '../rules/ratio-rules.ts';
import {currentEnds, type FigureSource, figureSource, yearAgoEnd} from './figure-source.ts';
import {daysBetween, newest, type SourcedFact} from './filing-facts.ts';
import {ratiosOf} from './ratios.ts';
import type {BaseName} from './stated-figures.ts';

interface Company {
	readonly id: string;
	readonly entity: Entity | null;
	readonly filings: readonly Filing[];
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** By SEC number, then ticker, then name: names change oftener than numbers. */
function entityOf(filing: Filing, entities: readonly Entity[]): Entity | null {
	const name = squeeze(filing.companyName);
	return (
		entities.find(entity => entity.cik !== null && entity.cik === filing.cik) ??
		entities.find(entity => entity.ticker !== null && entity.ticker === filing.ticker) ??
		entities.find(entity => name !== '' && [entity.name, ...entity.aliases].some(alias => squeeze(alias) === name)) ??
		null
	);
}

const slug = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, '-')
		.replace(/^-|-$/g, '');

/** Filings of one company together: companyconcept files hold one tag each, and our own table may add to them. */
function groupCompanies(filings: readonly Filing[], entities: readonly Entity[]): readonly Company[] {
	const groups = new Map<string, {readonly entity: Entity | null; readonly filings: Filing[]}>();
	for (const filing of filings) {
		const entity = entityOf(filing, entities);
		const id = entity?.id ?? (filing.cik === null ? slug(filing.companyName) : `cik-${filing.cik}`);
		const group = groups.get(id) ?? {entity, filings: []};
		group.filings.push(filing);
		groups.set(id, group);
	}
	return [...groups].map(([id, group]) => ({id, ...group})).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function factsOf(filings: readonly Filing[]): readonly SourcedFact[] {
	const sorted = filings.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
	return sorted.flatMap(filing => filing.facts.map(fact => ({...fact, file: filing.file})));
}

const baseNames: readonly BaseName[] = [
	'debt',
	'cash',
	'equity',
	'revenueTtm',
	'interestTtm',
	'capexTtm',
	'ebitdaTtm',
	'operatingCashFlowTtm',
	'contractedAiRevenue',
];

function currentFigure(source: FigureSource, name: BaseName): Figure | null {
	for (const end of currentEnds(source)) {
		const figure = source.at(name, end);
		if (figure) return figure;
	}
	return null;
}

function yearAgo(source: FigureSource, name: BaseName, now: Figure | null): Figure | null {
	const end = now && yearAgoEnd(source, now.end);
	return end ? source.at(name, end) : null;
}

type Figures = Readonly<Record<FigureName, Figure | null>>;

function figuresOf(source: FigureSource): Figures {
	const base = Object.fromEntries(baseNames.map(name => [name, currentFigure(source, name)])) as Record<
		BaseName,
		Figure | null
	>;
	return {
		...base,
		debtYearAgo: yearAgo(source, 'debt', base.debt),
		revenueTtmYearAgo: yearAgo(source, 'revenueTtm', base.revenueTtm),
	};
}

/** Talks, denials and history are no announcements. */
const announcedStatuses: readonly DealStatus[] = ['reported', 'announced', 'stated', 'closed'];

/** Known amounts of contracts others signed to pay this company for computing. Shown beside revenue, never added to it. */
function announcedValue(entity: Entity | null, deals: readonly Deal[]): CompanyFigures['announced'] {
	const own = deals.filter(
		deal =>
			entity !== null &&
			deal.kind === 'cloud_contract' &&
			deal.directed &&
			deal.to === entity.name &&
			deal.amountUSD !== null &&
			announcedStatuses.includes(deal.status),
	);
	if (own.length === 0) return null;
	return {usd: own.reduce((sum, deal) => sum + (deal.amountUSD ?? 0), 0), dealIds: own.map(deal => deal.id)};
}

function companyOf(
	company: Company,
	asOf: string | null,
	deals: readonly Deal[],
	rules: RatioRules,
): readonly CompanyFigures[] {
	const {entity, filings} = company;
	const source = figureSource(
		factsOf(filings.filter(filing => filing.framework !== 'stated')),
		factsOf(filings.filter(filing => filing.framework === 'stated')),
		asOf,
	);
	const figures = figuresOf(source);
	const known = Object.values(figures).filter(figure => figure !== null);
	if (known.length === 0) return [];
	const balance =
		newest([figures.debt, figures.cash, figures.equity].map(figure => figure?.end ?? null)) ??
		newest(known.map(figure => figure.end));
	const filed = newest(known.map(figure => figure.filed));
	const ageDays = asOf === null || balance === null ? null : daysBetween(balance, asOf);
	return [
		{
			entityId: company.id,
			name: entity?.name ?? filings[0]?.companyName ?? company.id,
			ticker: entity?.ticker ?? filings.find(filing => filing.ticker !== null)?.ticker ?? null,
			cik: filings.find(filing => filing.cik !== null)?.cik ?? entity?.cik ?? null,
			framework: source.framework,
			figures,
			ratios: ratiosOf(source, rules),
			announced: announcedValue(entity, deals),
			ageDays,
			filedDays: asOf === null || filed === null ? null : daysBetween(filed, asOf),
			stale: ageDays !== null && ageDays > rules.staleAfterDays,
		},
	];
}

/**
 * One entry a company, by entity id. Only facts filed up to `asOf` are seen; without an as-of date all are, and ages are unknown.
 * A company of whose figures none is known is left out.
 */
export function companyFigures(
	filings: readonly Filing[],
	asOf: string | null,
	entities: readonly Entity[],
	deals: readonly Deal[],
	rules: RatioRules,
): readonly CompanyFigures[] {
	return groupCompanies(filings, entities).flatMap(company => companyOf(company, asOf, deals, rules));
}
