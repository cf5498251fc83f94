import {describe, expect, it} from 'vitest';
import {parsePriceCsv} from '../../source/parse/parse-prices.ts';
import {noSidecar, parseSidecar, sidecarPath} from '../../source/parse/sidecar.ts';
import {bitcoin, contextWith} from './price-context.ts';

const parse = (data: unknown) => parseSidecar(JSON.stringify(data), 'x.meta.json');

describe('a sidecar', () => {
	it('stands beside its file under the same name', () => {
		expect(sidecarPath('prices/x.y.csv')).toBe('prices/x.y.meta.json');
	});

	it('may tell any of its fields and leaves the others untold', () => {
		expect(parse({symbol: 'BTC', adjusted: false, calendar: '24x7', source: null})).toEqual({
			sidecar: {...noSidecar, symbol: 'BTC', adjusted: false, calendar: '24x7'},
			problems: [],
		});
	});

	it('is told what to write where a value cannot be used', () => {
		const {sidecar, problems} = parse({calendar: 'NYSE', timeZone: 'Mars/Olympus', colour: 'red', currency: 'USD'});
		expect(sidecar).toEqual({...noSidecar, currency: 'USD'});
		expect(problems.map(problem => problem.message)).toEqual([
			'calendar "NYSE" in the sidecar; expected "24x7" or "XNYS"',
			'timeZone "Mars/Olympus" in the sidecar; expected a zone such as "America/New_York"',
			'unknown key "colour" in the sidecar; expected one of symbol, name, calendar, timeZone, closeTime, currency, adjusted, source, sourceUrl, retrievedAt',
		]);
	});

	it.each(['not json', '[1]', '"text"'])('that is %j is a problem and not used', text => {
		expect(parseSidecar(text, 'x.meta.json')).toMatchObject({
			sidecar: noSidecar,
			problems: [{code: 'bad-sidecar', file: 'x.meta.json'}],
		});
	});

	it('overrules what the file itself says', async () => {
		const sidecar = JSON.stringify({
			symbol: 'BTC',
			currency: 'USD',
			adjusted: true,
			name: 'Mine',
			source: 'desk',
			sourceUrl: 'https://example.com/x',
			retrievedAt: '2025-12-31',
		});
		const file = {path: 'untitled.csv', text: 'Date,Close,Adj Close\n2025-09-02,5,4', encoding: 'utf-8'};
		const {series} = await parsePriceCsv(file, contextWith([bitcoin], sidecar));
		expect(series).toMatchObject([
			{
				symbol: 'BTC',
				name: 'Mine',
				adjusted: true,
				calendar: '24x7',
				source: 'desk',
				sourceUrl: 'https://example.com/x',
				retrievedAt: '2025-12-31',
			},
		]);
	});
});
