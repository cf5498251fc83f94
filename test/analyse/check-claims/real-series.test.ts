// Against real daily closes of autumn 2025, where the shared folder is at hand. Expected figures: SOURCES.md of the samples.

import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Series} from '../../../source/model/prices.ts';
import {hasShared, shared} from '../../shared-folder.ts';
import {checkAll, checkOne} from './check-one.ts';
import {smallSeries} from './small-series.ts';

function load(symbol: string, file: string, more: Partial<Series>): Series {
	if (!hasShared) return smallSeries(symbol, []);
	const [head = '', ...lines] = readFileSync(shared(`samples/prices/${file}`), 'utf8')
		.trim()
		.split(/\r?\n/);
	const names = head.toLowerCase().split(',');
	return smallSeries(
		symbol,
		lines.map(line => {
			const cells = line.split(',');
			const at = (name: string) => Number(cells[names.indexOf(name)]);
			return [cells[names.indexOf('date')] as string, at('close'), at('high'), at('low')];
		}),
		more,
	);
}

describe.skipIf(!hasShared)('real closes', () => {
	const btc = load('BTC', 'BTCUSD.csv', {calendar: '24x7'});
	const nvda = load('NVDA', 'NVDA.csv', {calendar: 'XNYS', adjusted: false});
	const mara = load('MARA', 'MARA.csv', {calendar: 'XNYS', adjusted: false});

	it('confirm what they show', () => {
		const evening = '2025-12-02T22:00:00Z';
		expect(checkOne('Bitcoin rose 6.3% on Tuesday.', [btc], evening).verdict).toBe('supported');
		expect(checkOne('Nvidia closed at $181.46 on Tuesday.', [nvda], evening).verdict).toBe('supported');
		expect(checkOne('Since November 3, MARA has lost 33.1%.', [mara], evening)).toMatchObject({verdict: 'supported'});
		expect(checkOne('Since November 3, Nvidia is down 12.3%.', [nvda], evening).verdict).toBe('supported');
	});

	it('answer differently for each possible last day of a change told for "early December"', () => {
		const text = 'By early December 2025 Bitcoin had shed over 17% in 30 days, changing hands at about $87,060.';
		const [change, level] = checkAll(text, [btc], '2025-12');
		expect(change?.check).toMatchObject({
			verdict: 'not_checkable',
			reason: 'ambiguous_convention',
			conventionSensitive: true,
		});
		const byDay = change?.check.alternatives.map(({label, verdict, computed}) => [
			label,
			verdict,
			computed?.toFixed(1),
		]);
		expect(byDay?.slice(0, 2)).toEqual([
			['ending 2025-12-01', 'supported', '-20.9'],
			['ending 2025-12-02', 'contradicted', '-16.0'],
		]);
		expect(level?.check.alternatives[0]).toMatchObject({label: 'ending 2025-12-01', verdict: 'supported'});
	});

	it('show that this price and this change belong to different moments', () => {
		const text = 'By early December 2025 Bitcoin had shed over 17% in 30 days, changing hands at about $87,060.';
		const change = checkAll(text, [btc], '2025-12')[0];
		expect(change?.check.flags).toContain('price_and_change_apart');
		const implied = Object.fromEntries((change?.implied ?? []).map(({label, value}) => [label, value.toFixed(2)]));
		// 87,058.23 / 0.83; 87,058.23 / 109,497 - 1; 109,497 x 0.83.
		expect(implied).toMatchObject({
			'price 30 days earlier if both hold: above': '104891.57',
			'change the stated price means from 109497 on 2025-10-31': '-20.49',
			'price the stated change means from 109497 on 2025-10-31': '90882.51',
		});
	});
});
