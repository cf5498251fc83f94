// The fifteen published examples, parse and verdict, where the shared folder is at hand.

import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checkClaims} from '../../../source/analyse/check-claims/check-claims.ts';
import type {Series} from '../../../source/model/prices.ts';
import {hasShared, shared} from '../../shared-folder.ts';
import {readSmall, rules} from '../claims/small-article.ts';

interface Examples {
	readonly cases: readonly {
		readonly id: string;
		readonly text: string;
		readonly context: {readonly publishedAt: string; readonly asOf: string};
		readonly expect: readonly Readonly<Record<string, unknown>>[];
		readonly verify: readonly {readonly verdict: string; readonly reason?: string; readonly computed?: number}[];
	}[];
	readonly series: Readonly<
		Record<
			string,
			{
				readonly calendar: string;
				readonly currency: string;
				readonly adjusted: boolean | null;
				readonly rows: readonly [string, number, number, number, number][];
			}
		>
	>;
}

const examples: Examples = hasShared
	? (JSON.parse(readFileSync(shared('claims-examples.json'), 'utf8')) as Examples)
	: {cases: [], series: {}};

const series = Object.entries(examples.series).map(
	([symbol, one]): Series => ({
		symbol,
		sourceSymbol: symbol,
		name: null,
		file: `${symbol}.csv`,
		currency: one.currency,
		calendar: one.calendar.startsWith('24') ? '24x7' : 'XNYS',
		adjusted: one.adjusted,
		source: null,
		sourceUrl: null,
		retrievedAt: null,
		bars: one.rows.map(([date, open, high, low, close], index) => ({
			date,
			open,
			high,
			low,
			close,
			volume: null,
			line: index + 2,
		})),
		flags: [],
	}),
);

describe.skipIf(!hasShared)('the published examples', () => {
	it.each(examples.cases.map(one => [one.id, one.text, one] as const))('%s: %s', (_, text, one) => {
		const [claim, ...more] = checkClaims([readSmall(text, one.context.publishedAt)], series, one.context.asOf, rules);
		expect(more).toEqual([]);
		expect(claim).toMatchObject(one.expect[0] as object);
		const {verdict, reason, computed} = one.verify[0] as Examples['cases'][number]['verify'][number];
		expect(claim?.check.verdict).toBe(verdict);
		if (reason !== undefined) expect(claim?.check.reason).toBe(reason);
		if (computed !== undefined) expect(claim?.check.computed).toBeCloseTo(computed, 3);
	});
});
