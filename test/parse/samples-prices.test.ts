// The real price files of the shared samples, with the closes that were checked by hand in their SOURCES.md.

import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parsePriceCsv, parsePriceJson} from '../../source/parse/parse-prices.ts';
import {hasShared, shared} from '../shared-folder.ts';
import {contextWith} from './price-context.ts';

const read = async (name: string) => {
	const file = {path: name, text: readFileSync(shared(name), 'utf8'), encoding: 'utf-8'};
	const parsed = await (name.endsWith('.json') ? parsePriceJson : parsePriceCsv)(file, contextWith([]));
	return parsed.series?.[0];
};

describe.skipIf(!hasShared)('the shared price samples', () => {
	it('reads a daily CSV with its first and last close', async () => {
		const series = await read('samples/prices/QQQ.csv');
		expect(series?.bars).toHaveLength(85);
		expect(series?.bars[0]).toMatchObject({date: '2025-09-02', line: 2});
		expect(series?.bars.find(bar => bar.date === '2025-12-02')?.close).toBe(622);
	});

	it('reads hourly bars in Unix seconds as one UTC day that closes with its last hour', async () => {
		const series = await read('samples/formats/btc_hourly_unix.csv');
		expect(series?.bars.map(bar => [bar.date, bar.close])).toEqual([['2025-11-03', 106580.38]]);
	});

	it('takes Close and not Adj Close, and says that it is not adjusted', async () => {
		const series = await read('samples/formats/yahoo_adjclose_RIOT.csv');
		expect(series).toMatchObject({adjusted: false});
		expect(series?.bars).toHaveLength(60);
	});

	it('reads JSON records with the line of each bar', async () => {
		const series = await read('samples/formats/IREN_records.json');
		expect(series?.bars[1]).toMatchObject({date: '2025-09-03', line: 10, close: 28.209999084472656});
	});
});
