import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Series} from '../../source/model/prices.ts';
import {parsePriceCsv} from '../../source/parse/parse-prices.ts';
import {inputs} from '../seeded.ts';
import {bitcoin, contextWith} from './price-context.ts';

const header = 'date,open,high,low,close,volume';

async function read(text: string): Promise<readonly Series[]> {
	return (await parsePriceCsv({path: 'BTC.csv', text, encoding: 'utf-8'}, contextWith([bitcoin]))).series ?? [];
}

const price = fc.oneof(
	fc.double({min: 1e-4, max: 1e6, noNaN: true}).map(String),
	fc.integer({min: 1, max: 999_999_999}).map(String),
	fc.integer({min: 1, max: 99_999}).map(cents => (cents / 100).toFixed(2)),
	fc.constantFrom('', '0', '-1', '1,5', 'x', '1.2.3', ' 7', '7.', '.7', '1e3', '00012.50', '123456789012345678'),
);
const row = fc
	.tuple(fc.integer({min: 1, max: 28}), price, price, price, price, price)
	.map(([day, ...prices]) => `2025-09-${String(day).padStart(2, '0')},${prices.join(',')}`);

describe('the fast lane for regular rows', () => {
	it('reads what the long way reads, of any rows', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 12}), async rows => {
				const text = `${[header, ...rows].join('\n')}\n`;
				// A quotation mark anywhere sends the whole file the long way.
				const [quick, long] = [await read(text), await read(`${text}"`)];
				expect(quick).toEqual(long);
			}),
			inputs(300),
		);
	});

	it('reads several symbols of a column', async () => {
		const text = [
			'symbol,date,close',
			'AAA,2025-09-01,1',
			'BBB,2025-09-01,2',
			'AAA,2025-09-02,3',
			'BBB,2025-09-02,4',
		].join('\r\n');
		const found = await read(text);
		expect(found.map(series => [series.symbol, ...series.bars.map(bar => [bar.close, bar.line])])).toEqual([
			['AAA', [1, 2], [3, 4]],
			['BBB', [2, 3], [4, 5]],
		]);
	});
});
