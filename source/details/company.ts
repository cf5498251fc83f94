// A company, opened: every figure with its period, filing date and tag, the ratios, and the deals the texts tell.

import {longDate} from '../format/dates.ts';
import {money, unknown} from '../format/numbers.ts';
import type {Block, Row} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {CompanyFigures, Figure, FigureName} from '../model/figures.ts';
import {figureWords, ratioWords} from '../sections/balance-sheets.ts';
import {column, heading, muted, note, paragraph, space, span, table} from '../sections/blocks.ts';
import {dealWords} from '../sections/deal-words.ts';
import {levelNamed, levelWord} from '../sections/signs.ts';
import type {Detail, DetailOf} from './detail.ts';
import {facts} from './facts.ts';
import {missing} from './missing.ts';

const names: Readonly<Record<FigureName, string>> = {
	debt: 'debt',
	cash: 'cash',
	equity: 'equity',
	revenueTtm: 'revenue, 12 months',
	interestTtm: 'interest, 12 months',
	capexTtm: 'capital spending, 12 months',
	ebitdaTtm: 'EBITDA, 12 months',
	operatingCashFlowTtm: 'operating cash flow, 12 months',
	contractedAiRevenue: 'contracted AI revenue',
	debtYearAgo: 'debt a year before',
	revenueTtmYearAgo: 'revenue a year before',
};

function periodOf({start, end}: Figure): string {
	return start === null ? longDate(end) : `${longDate(start)} to ${longDate(end)}`;
}

function figureRow(name: FigureName, figure: Figure | null): Row {
	if (figure === null) return {cells: [[names[name]], [muted(unknown)], [muted('not reported')]]};
	const source = [`filed ${longDate(figure.filed)}`, figure.tag, figure.file, ...figure.notes].join(', ');
	return {
		cells: [[names[name]], [span('strong', figureWords(figure))], [periodOf(figure)]],
		below: [[muted(source)]],
	};
}

const figureColumns = [
	column('name', '', {min: 14}),
	column('value', '', {align: 'right', min: 8}),
	column('period', '', {min: 11, grow: 1, overflow: 'wrap'}),
];

const ratioColumns = [
	column('name', '', {min: 12}),
	column('value', '', {align: 'right', min: 8}),
	column('level', '', {min: 8, grow: 1}),
];

function ratioRows(company: CompanyFigures) {
	return company.ratios.map(ratio => {
		const level = levelNamed(ratio.level);
		return {
			cells: [
				[ratio.name],
				[ratioWords(ratio)],
				[
					level === null ? muted('no level') : span(level, levelWord(level)),
					muted(ratio.value !== null && ratio.note !== null ? `  ${ratio.note}` : ''),
				],
			],
		};
	});
}

function announced(company: CompanyFigures, {deals}: Briefing): readonly Block[] {
	if (!company.announced) return [];
	const told = deals.filter(({id}) => company.announced?.dealIds.includes(id));
	return [
		space,
		heading(2, `AI contracts the texts tell of: ${money(company.announced.usd)}`),
		...told.map(deal => paragraph([dealWords(deal)], {kind: 'deal', id: deal.id}, 2)),
		note('Shown beside revenue, never added to it: announced over years, not earned.'),
	];
}

export const companyDetail: DetailOf<'company'> = ({id}, {briefing}): Detail => {
	const company = briefing.filings.find(({entityId}) => entityId === id);
	if (!company) return missing('Balance sheet', `a filing of ${id}`);
	const figures = Object.keys(names) as FigureName[];
	return {
		title: `Balance sheets › ${company.name}`,
		count: company.stale ? 'stale' : '',
		blocks: [
			facts([
				['company', [company.name, company.ticker && company.ticker !== company.name ? ` (${company.ticker})` : '']],
				['framework', company.framework],
				['CIK', company.cik],
				[
					'age',
					company.ageDays === null
						? null
						: `${company.ageDays} days since the balance-sheet date${company.filedDays === null ? '' : `, ${company.filedDays} since filing`}${company.stale ? ': stale' : ''}`,
				],
			]),
			space,
			heading(2, 'As reported'),
			table(
				figureColumns,
				figures.map(name => figureRow(name, company.figures[name])),
				false,
			),
			space,
			heading(2, 'Ratios'),
			table(ratioColumns, ratioRows(company), false),
			...announced(company, briefing),
		],
	};
};
