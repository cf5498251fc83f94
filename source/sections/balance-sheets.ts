// Balance sheets: what companies reported, and the ratios the watch list uses. Not reported is a dash, never 0.

import {longDate} from '../format/dates.ts';
import {fixed, money, percent, unknown} from '../format/numbers.ts';
import {count} from '../format/words.ts';
import type {Block, Row, Span} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {CompanyFigures, Figure, FigureName, Ratio} from '../model/figures.ts';
import type {FlatTable, Section} from '../model/section.ts';
import {column, muted, note, span, table} from './blocks.ts';
import {levelNamed} from './signs.ts';

/** Money in the unit the company reports in; `USD/shares` and the like are shown as they are. */
export const figureWords = (figure: Figure | null): string =>
	figure === null ? unknown : money(figure.value, /^[A-Z]{3}$/.test(figure.unit) ? figure.unit : null);

/** A ratio with its unit; its note in place of a value that cannot be given. */
export function ratioWords(ratio: Ratio | undefined): string {
	if (!ratio) return unknown;
	if (ratio.value === null) return ratio.note ?? unknown;
	if (ratio.unit === 'percent' || ratio.unit === '%') return percent(ratio.value, 0);
	if (ratio.unit === 'pp' || ratio.unit === 'percentage points') return `${fixed(ratio.value, 0)} pp`;
	return ratio.unit === 'quarters' ? `${fixed(ratio.value, 1)} q` : `${fixed(ratio.value, 1)}x`;
}

export const ratioOf = (company: CompanyFigures, id: Ratio['id']): Ratio | undefined =>
	company.ratios.find(ratio => ratio.id === id);

/** In a table a long note gives way to the dash; the company's own page has it. */
function ratioSpan(ratio: Ratio | undefined): Span {
	const level = levelNamed(ratio?.level ?? null);
	const words = ratioWords(ratio);
	return span(level ?? 'muted', words.length > 10 ? unknown : words);
}

const balanceDate = (company: CompanyFigures): string | null =>
	Object.values(company.figures).reduce<string | null>(
		(latest, figure) => (figure && (latest === null || figure.end > latest) ? figure.end : latest),
		null,
	);

function rowOf(company: CompanyFigures): Row {
	return {
		cells: [
			[company.ticker ?? company.name],
			[figureWords(company.figures.debt)],
			[figureWords(company.figures.cash)],
			[figureWords(company.figures.revenueTtm)],
			[ratioSpan(ratioOf(company, 'debt-to-equity'))],
			[ratioSpan(ratioOf(company, 'interest-cover'))],
			[company.announced ? money(company.announced.usd) : ''],
			[muted(company.framework)],
			[muted(longDate(balanceDate(company))), span('unsure', company.stale ? ' stale' : '')],
		],
		open: {kind: 'company', id: company.entityId},
	};
}

const columns = [
	column('company', 'company', {min: 8, grow: 1}),
	column('debt', 'debt', {align: 'right', min: 8}),
	column('cash', 'cash', {align: 'right', min: 8}),
	column('revenue', 'revenue TTM', {align: 'right', min: 11, drop: 2}),
	column('equity', 'debt/equity', {align: 'right', min: 11, drop: 1}),
	column('cover', 'int. cover', {align: 'right', min: 10, drop: 3}),
	column('announced', 'AI deals told', {align: 'right', min: 13, drop: 5}),
	// Figures under different rules are not to be ranked without a sign of it.
	column('framework', 'rules', {min: 7, drop: 6}),
	column('date', 'as of', {min: 11, drop: 4, overflow: 'wrap'}),
];

function pane({filings}: Briefing): readonly Block[] {
	if (filings.length === 0) return [note('No filings were read. SEC companyfacts JSON will do.')];
	return [table(columns, filings.map(rowOf))];
}

function chapter({filings}: Briefing): readonly Block[] {
	if (filings.length === 0) return [];
	return [
		table(columns, filings.map(rowOf)),
		note('As reported; – is not reported. AI deals told: from the texts, never added to revenue.'),
	];
}

const figureNames: readonly FigureName[] = [
	'debt',
	'cash',
	'equity',
	'revenueTtm',
	'interestTtm',
	'capexTtm',
	'ebitdaTtm',
	'operatingCashFlowTtm',
	'contractedAiRevenue',
	'debtYearAgo',
	'revenueTtmYearAgo',
];
const ratioIds: readonly Ratio['id'][] = [
	'debt-to-equity',
	'net-debt-to-ebitda',
	'interest-cover',
	'capex-to-revenue',
	'cash-runway-quarters',
	'debt-growth-minus-revenue-growth',
];

function flatTable({filings}: Briefing): FlatTable {
	return {
		columns: [
			'entityId',
			'name',
			'ticker',
			'cik',
			'framework',
			...figureNames,
			...ratioIds,
			'announcedUSD',
			'ageDays',
			'filedDays',
			'stale',
		],
		rows: filings.map(company => [
			company.entityId,
			company.name,
			company.ticker,
			company.cik,
			company.framework,
			...figureNames.map(name => company.figures[name]?.value ?? null),
			...ratioIds.map(id => ratioOf(company, id)?.value ?? null),
			company.announced?.usd ?? null,
			company.ageDays,
			company.filedDays,
			company.stale,
		]),
	};
}

export const balanceSheets: Section = {
	name: 'balance-sheets',
	title: 'Balance sheets',
	count: ({filings}) => count(filings.length, 'company', 'companies'),
	pane,
	chapter,
	table: flatTable,
};
