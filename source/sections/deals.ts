// Deals: who pays whom for what, and the loops money makes.

import {fixed, money, percent} from '../format/numbers.ts';
import {count} from '../format/words.ts';
import type {Block, Inline, Row} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Deal, Loop, PairFlow} from '../model/deal.ts';
import type {ChapterLength, FlatTable, Section} from '../model/section.ts';
import {column, limited, muted, note, paragraph, span, table} from './blocks.ts';
import {arrowOf, dealAmount, dealKindWord, partyName, statusTone, statusWord} from './deal-words.ts';
import {placesReference} from './references.ts';

function rowOf(deal: Deal, briefing: Briefing): Row {
	return {
		cells: [
			[partyName(deal.from)],
			[muted(arrowOf(deal))],
			[partyName(deal.to)],
			[span('strong', dealAmount(deal))],
			[dealKindWord(deal.kind)],
			[span(statusTone(deal.status), statusWord(deal))],
			[span('link', placesReference(briefing, deal.evidence))],
		],
		open: {kind: 'deal', id: deal.id},
	};
}

const columns = [
	column('from', 'payer', {min: 8, grow: 2}),
	column('arrow', '', {min: 1}),
	column('to', 'payee', {min: 8, grow: 2}),
	column('amount', 'amount', {align: 'right', min: 7}),
	column('kind', 'for', {min: 14, drop: 2}),
	column('status', 'status', {min: 9, drop: 1}),
	column('where', 'where', {min: 10, drop: 3}),
];

/** Known amounts first, the largest on top; then by parties. */
export const dealsInOrder = ({deals}: Briefing): readonly Deal[] =>
	deals.toSorted((a, b) => (b.amountUSD ?? -1) - (a.amountUSD ?? -1) || (a.id < b.id ? -1 : 1));

/** `Amazon –$10bn→ OpenAI –$38bn→ Amazon`. */
export function loopWords(loop: Loop, deals: readonly Deal[]): string {
	const ids = new Set(loop.dealIds);
	const own = deals.filter(({id}) => ids.has(id));
	const steps = loop.nodes.map((node, index) => {
		const next = loop.nodes[(index + 1) % loop.nodes.length];
		const between = own.filter(({from, to}) => from === node && to === next);
		const known = between.reduce((sum, {amountUSD}) => sum + (amountUSD ?? 0), 0);
		return `${node} –${known > 0 ? money(known) : '?'}→ `;
	});
	return steps.join('') + (loop.nodes[0] ?? '');
}

/** `$10bn out, $38bn back (3.8x)`: both directions of a pair, whatever is known. */
export function pairWords({a, b, out, back, coverage}: PairFlow): string {
	const ratio = coverage === null ? '' : ` (${fixed(coverage, 1)}x)`;
	return `${a} ↔ ${b}: ${out === null ? '?' : money(out)} out, ${back === null ? '?' : money(back)} back${ratio}`;
}

const loopLines = (loops: readonly Loop[], deals: readonly Deal[]): readonly Block[] =>
	loops.map((loop, index) =>
		paragraph(
			[span('strong', 'loop '), loopWords(loop, deals), loop.knownAmounts ? '' : muted(' (amounts missing)')],
			{kind: 'loop', index},
			5,
		),
	);

function summary({circularity, loops}: Briefing): readonly Block[] {
	if (loops.length === 0) return [];
	const {weightedReciprocity, edges, edgesWithoutAmount} = circularity;
	const share: Inline =
		weightedReciprocity === null ? [] : [`${percent(weightedReciprocity * 100)} of the known money flows back. `];
	const missing = `${edgesWithoutAmount} of ${count(edges, 'directed deal')} without a sum.`;
	return [paragraph([...share, muted(missing)])];
}

function pane(briefing: Briefing): readonly Block[] {
	if (briefing.deals.length === 0) return [note('These texts tell of no deal between two named parties.')];
	return [
		table(
			columns,
			dealsInOrder(briefing).map(deal => rowOf(deal, briefing)),
		),
		...loopLines(briefing.loops, briefing.deals),
		...summary(briefing),
	];
}

function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const deals = dealsInOrder(briefing);
	if (deals.length === 0) return [];
	const shown = limited(deals, length === 'full' ? deals.length : 6, 'deals', items => [
		table(
			columns,
			items.map(deal => rowOf(deal, briefing)),
		),
	]);
	const loops = limited(briefing.loops, length === 'full' ? briefing.loops.length : 4, 'deals', items =>
		loopLines(items, briefing.deals),
	);
	return [...shown, ...loops, ...summary(briefing)];
}

function flatTable({deals}: Briefing): FlatTable {
	return {
		columns: [
			'id',
			'from',
			'to',
			'directed',
			'kind',
			'amountUSD',
			'amountText',
			'comparator',
			'status',
			'explicit',
			'date',
			'term',
			'file',
			'line',
			'text',
		],
		rows: deals.map(deal => [
			deal.id,
			deal.from,
			deal.to,
			deal.directed,
			deal.kind,
			deal.amountUSD,
			deal.amountText,
			deal.comparator,
			deal.status,
			deal.explicit,
			deal.date,
			deal.term,
			deal.evidence[0]?.file ?? null,
			deal.evidence[0]?.line ?? null,
			deal.evidence[0]?.text ?? null,
		]),
	};
}

export const deals: Section = {
	name: 'deals',
	title: 'Deals',
	count: briefing => `${count(briefing.deals.length, 'deal')}, ${count(briefing.loops.length, 'loop')}`,
	pane,
	chapter,
	table: flatTable,
};
