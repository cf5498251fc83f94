// The examples of docs/formats-prices.md are read by the program as the document says.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseBalanceCsv} from '../../source/parse/balance-csv.ts';
import {parsePriceSnapshot} from '../../source/parse/price-snapshot.ts';
import {parseSidecar} from '../../source/parse/sidecar.ts';
import {bestFormatName} from './best-format.ts';
import {bitcoin, contextWith} from './price-context.ts';

const text = readFileSync(path.join(import.meta.dirname, '../../docs/formats-prices.md'), 'utf8');
const block = (kind: string, word: string): string =>
	[...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].find(match => match[1] === kind && match[2]?.includes(word))?.[2] ??
	'';

describe('the examples of the document', () => {
	it('hold a sidecar without a fault', () => {
		expect(parseSidecar(block('json', 'retrievedAt'), 'x.meta.json')).toMatchObject({
			sidecar: {symbol: 'BTC'},
			problems: [],
		});
	});

	it('hold a snapshot with one quote and one history', () => {
		const example = block('json', 'quotes');
		const parsed = parsePriceSnapshot({path: 'x.json', text: example, encoding: 'utf-8'}, contextWith([bitcoin]));
		expect(bestFormatName('x.json', example)).toBe('price snapshot');
		expect(parsed).toMatchObject({
			snapshots: [
				{symbol: 'BTC', asOf: '2025-12-02'},
				{symbol: 'QQQ', asOf: '2025-12-01'},
			],
			problems: [],
		});
		expect(parsed.series?.map(series => [series.symbol, series.bars.length, series.sourceUrl])).toEqual([
			['QQQ', 2, 'https://example.com/desk'],
		]);
	});

	it('hold a balance-sheet table without a fault', () => {
		const example = block('csv', 'as_of');
		const {filings, problems} = parseBalanceCsv({path: 'own.csv', text: example, encoding: 'utf-8'});
		expect(bestFormatName('own.csv', example)).toBe('balance-sheet CSV');
		expect(problems).toEqual([]);
		expect(filings).toMatchObject([{ticker: 'EXMN', facts: {length: 10}}]);
	});
});
