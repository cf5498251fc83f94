// Random blocks with the characters that break layouts: wide, combining, joined, right-to-left, controls, long words.

import fc from 'fast-check';
import type {Block, Chart, Column, Inline, Row} from '../../source/model/block.ts';

const odd = [
	'日本語',
	'한국',
	'👩‍👩‍👧',
	'🇯🇵',
	'é',
	'e\u0301\u0301',
	'नि',
	'שלום',
	'…',
	'“',
	'\u001B[31m',
	'\u202E',
	'\u200B',
	'⚠️',
	'\t',
	'\n',
	'。',
	'supercalifragilistic',
	'https://x.example/a/b/c?d=e',
	'−1,234.5',
	'\uD800',
];

const words = fc
	.array(
		fc.oneof(fc.constantFrom(...odd), fc.string({maxLength: 12}), fc.constantFrom('a', 'of', 'market', '87,058')),
		{maxLength: 14},
	)
	.map(parts => parts.join(' '));

const glued = fc.array(fc.constantFrom(...odd), {maxLength: 8}).map(parts => parts.join(''));

const inline: fc.Arbitrary<Inline> = fc.array(
	fc.oneof(words, glued, fc.record({text: words, tone: fc.constantFrom('muted', 'strong', 'watch')})),
	{maxLength: 4},
) as fc.Arbitrary<Inline>;

const column: fc.Arbitrary<Column> = fc.record({
	id: fc.constant('c'),
	header: words,
	align: fc.constantFrom('left', 'right'),
	min: fc.integer({min: 0, max: 30}),
	grow: fc.integer({min: 0, max: 3}),
	drop: fc.integer({min: 0, max: 3}),
	overflow: fc.constantFrom('cut', 'wrap'),
});

const open = {kind: 'risk', id: 'R1'} as const;

const row: fc.Arbitrary<Row> = fc
	.record({cells: fc.array(inline, {maxLength: 5}), below: fc.array(inline, {maxLength: 2}), opens: fc.boolean()})
	.map(({cells, below, opens}) => ({cells, below, ...(opens ? {open} : {})}));

const value = fc.oneof(fc.constant(null), fc.double(), fc.double({min: -50, max: 50, noNaN: true}));
const points = fc.array(value, {maxLength: 150}).map(values =>
	values.map((one, index) => ({
		date: new Date(1_700_000_000_000 + index * 86_400_000).toISOString().slice(0, 10),
		value: one,
	})),
);

const named = fc.record({name: words, points});
const shared = {title: words, caption: words, unit: fc.constantFrom('USD', 'percent', 'correlation')};

const chart: fc.Arbitrary<Chart> = fc.oneof(
	fc.record({
		kind: fc.constant('line' as const),
		...shared,
		series: fc.array(named, {maxLength: 3}),
		log: fc.boolean(),
		zeroLine: fc.boolean(),
	}),
	fc.record({kind: fc.constant('area' as const), ...shared, name: words, points}),
	fc.record({kind: fc.constant('bars' as const), ...shared, name: words, points}),
	fc.record({
		kind: fc.constant('heat' as const),
		title: words,
		caption: words,
		names: fc.array(words, {maxLength: 6}),
		cells: fc.array(fc.array(value, {maxLength: 6}), {maxLength: 6}),
	}),
	fc.record({
		kind: fc.constant('steps' as const),
		title: words,
		caption: words,
		labels: fc.constant(['calm', 'watch', 'severe']),
		points: points.map(all =>
			all.map(one => ({
				...one,
				value: one.value === null || !Number.isFinite(one.value) ? null : Math.abs(Math.round(one.value)) % 3,
			})),
		),
	}),
) as fc.Arbitrary<Chart>;

export const block: fc.Arbitrary<Block> = fc.oneof(
	fc.record({kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), content: inline}),
	fc.record({kind: fc.constant('paragraph' as const), content: inline, indent: fc.nat(30), hang: fc.nat(30)}),
	fc.record({
		kind: fc.constant('table' as const),
		columns: fc.array(column, {minLength: 1, maxLength: 5}),
		rows: fc.array(row, {maxLength: 4}),
		header: fc.boolean(),
	}),
	fc.record({
		kind: fc.constant('quote' as const),
		evidence: words.map(text => ({articleId: 'a', file: 'f', line: 1, start: 0, end: 1, text, hasGap: false})),
		source: words,
		notes: inline,
	}),
	fc.record({
		kind: fc.constant('sparkline' as const),
		label: words,
		values: fc.array(value, {maxLength: 80}),
		notes: inline,
	}),
	fc.record({kind: fc.constant('chart' as const), chart}),
	fc.constant({kind: 'rule' as const}),
) as fc.Arbitrary<Block>;
