// Claims: statements with numbers, and what the loaded prices say about them.

import {unknown} from '../format/numbers.ts';
import {count, shortList} from '../format/words.ts';
import type {Block, Inline, Row, Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Claim} from '../model/claim.ts';
import type {ChapterLength, FlatTable, Section} from '../model/section.ts';
import {column, limited, muted, note, span, table} from './blocks.ts';
import {resultWords} from './claim-result.ts';
import {claimWords} from './claim-words.ts';
import {placesReference} from './references.ts';
import {remembered} from './remembered.ts';
import {verdictSign} from './signs.ts';
import {isInstrument, subjectName} from './subject-name.ts';

/** Contradicted first, then what depends, what holds, what was not checked, forecasts, no prices. */
const order = ['✗', '~', '✓', '?', '–'];

const rankOf = (claim: Claim): number =>
	order.indexOf(verdictSign(claim).sign) * 2 + (claim.check.reason === 'not_a_price_claim' ? 1 : 0);

/** Claims said for the first time, those that matter most first, else as they stand. Repetitions are in their `evidence`. */
export const claimsInOrder = remembered(({claims}): readonly Claim[] =>
	claims.filter(({duplicateOf}) => duplicateOf === null).toSorted((a, b) => rankOf(a) - rankOf(b)),
);

const isOfPrices = ({check}: Claim): boolean => check.reason !== 'not_a_price_claim';

const verdictPhrases: Readonly<Record<string, string>> = {
	depends: 'open to how the period is counted',
	'not a price': 'not about prices',
};

/** `5 stated: 1 contradicted, 2 supported, 2 not checked`, in words, for those who read from the top. */
export function verdictWords(briefing: Briefing): string {
	const claims = claimsInOrder(briefing);
	const words = claims.map(claim => verdictSign(claim).word.replace(/,.*/, ''));
	const parts = [...new Set(words)].map(
		word => `${words.filter(other => other === word).length} ${verdictPhrases[word] ?? word}`,
	);
	return `${claims.length} stated: ${parts.join(', ')}`;
}

/** `6 ✓ 1 ✗ 2 ~ 19 ?`: how many came out how. */
export function verdictCounts(briefing: Briefing): string {
	const signs = claimsInOrder(briefing).map(claim => verdictSign(claim).sign);
	return ['✓', '✗', '~', '?', '–']
		.map(sign => [sign, signs.filter(other => other === sign).length] as const)
		.filter(([, n]) => n > 0)
		.map(([sign, n]) => `${n} ${sign}`)
		.join(' ');
}

function rowOf(claim: Claim, briefing: Briefing): Row {
	const verdict = verdictSign(claim);
	return {
		cells: [
			[span(verdict.tone, `${verdict.sign} ${verdict.word}`)],
			[claimWords(claim, subjectName(briefing, claim.subject))],
			[
				span(
					claim.check.computed === null ? 'muted' : 'plain',
					isOfPrices(claim) ? resultWords(claim, briefing.asOf, isInstrument(briefing, claim.subject)) : '',
				),
			],
			[span('link', placesReference(briefing, claim.evidence))],
		],
		open: {kind: 'claim', id: claim.id},
	};
}

const columns = [
	column('verdict', 'verdict', {min: 14}),
	column('said', 'what was said', {min: 18, grow: 3, overflow: 'wrap'}),
	column('given', 'what the prices give', {min: 16, grow: 3, drop: 1, overflow: 'wrap'}),
	column('where', 'where', {min: 9}),
];

function pane(briefing: Briefing): readonly Block[] {
	const claims = claimsInOrder(briefing);
	if (claims.length === 0) return [note('These texts state no number that could be checked.')];
	return [
		table(
			columns,
			claims.map(claim => rowOf(claim, briefing)),
		),
	];
}

function chapter(briefing: Briefing, length: ChapterLength): readonly Block[] {
	const claims = claimsInOrder(briefing);
	if (claims.length === 0) return [];
	const rowed = length === 'full' ? claims : claims.filter(isOfPrices);
	const shown = limited(rowed, length === 'full' ? rowed.length : 8, 'claims', items => [
		table(
			columns,
			items.map(claim => rowOf(claim, briefing)),
		),
	]);
	return [
		...(rowed.length > 0 ? shown : []),
		...otherFigures(claims.slice(0, length === 'full' ? 0 : claims.length), briefing),
		...toLoad(claims, briefing),
	];
}

const sizeOf = ({value, unit}: Claim): number => (typeof value === 'number' && unit === 'USD' ? value : 0);

const mostOthers = 2;

/** Figures no price can check, in one sentence: the largest sums, one a subject. */
function otherFigures(claims: readonly Claim[], briefing: Briefing): readonly Block[] {
	const others = claims.filter(claim => !isOfPrices(claim));
	if (others.length === 0) return [];
	const largest = others
		.filter(claim => claim.subject !== null && sizeOf(claim) > 0)
		.toSorted((a, b) => sizeOf(b) - sizeOf(a));
	const shown = largest.filter((claim, at) => largest.findIndex(({subject}) => subject === claim.subject) === at);
	const named: Inline = shown
		.slice(0, mostOthers)
		.flatMap(
			(claim, at): Inline => [
				at === 0 ? ': ' : '; ',
				`${claimWords(claim, subjectName(briefing, claim.subject))} `,
				span('link', placesReference(briefing, claim.evidence)),
			],
		);
	const left = others.length - Math.min(mostOthers, shown.length);
	const more = left > 0 ? muted(` (${shown.length > 0 ? `${left} more` : 'listed'}: --section claims)`) : '';
	const cites = shown.slice(0, mostOthers).map(({id}): Target => ({kind: 'claim', id}));
	return [
		{
			kind: 'paragraph',
			content: [`${count(others.length, 'figure is', 'figures are')} not about prices`, ...named, more],
			hang: 2,
			cites,
		},
	];
}

/** `Load BTC, CD20 to check 7 claims.` Only what is known to have prices: a capitalised word nobody listed is no advice. */
function toLoad(claims: readonly Claim[], briefing: Briefing): readonly Block[] {
	const open = claims.filter(({check, subject}) => check.reason === 'no_series' && isInstrument(briefing, subject));
	if (open.length === 0) return [];
	const contradicted = claims.some(({check}) => check.verdict === 'contradicted');
	const subjects = [...new Set(open.map(({subject}) => subject as string))].toSorted();
	return [
		note(
			`Load ${shortList(subjects, 6)} to check ${count(open.length, 'claim')}.${contradicted ? ' Contradicted means: by the loaded prices.' : ''}`,
		),
	];
}

function flatTable({claims, articles}: Briefing): FlatTable {
	const number = new Map(articles.map(article => [article.id, article.number]));
	return {
		columns: [
			'id',
			'article',
			'subject',
			'metric',
			'comparator',
			'value',
			'valueHigh',
			'unit',
			'direction',
			'window',
			'asOf',
			'modality',
			'negated',
			'attribution',
			'verdict',
			'reason',
			'computed',
			'baseDate',
			'basePrice',
			'endDate',
			'endPrice',
			'series',
			'duplicateOf',
			'file',
			'line',
			'text',
		],
		rows: claims.map(claim => {
			const {check, evidence} = claim;
			const [low, high] = typeof claim.value === 'object' && claim.value !== null ? claim.value : [claim.value, null];
			return [
				claim.id,
				number.get(claim.articleId) ?? null,
				claim.subject,
				claim.metric,
				claim.comparator,
				low,
				high,
				claim.unit,
				claim.direction,
				claim.window.type,
				claim.asOf,
				claim.modality,
				claim.negated,
				claim.attribution,
				check.verdict,
				check.reason,
				check.computed,
				check.base?.at ?? null,
				check.base?.price ?? null,
				check.end?.at ?? null,
				check.end?.price ?? null,
				check.series,
				claim.duplicateOf,
				evidence[0]?.file ?? null,
				evidence[0]?.line ?? null,
				evidence[0]?.text ?? null,
			];
		}),
	};
}

export const claims: Section = {
	name: 'claims',
	title: 'Claims',
	count: briefing => {
		const n = claimsInOrder(briefing).length;
		return n === 0 ? unknown : `${count(n, 'claim')}: ${verdictCounts(briefing)}`;
	},
	pane,
	chapter,
	table: flatTable,
};
