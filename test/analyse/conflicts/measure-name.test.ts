import {describe, expect, it} from 'vitest';
import {measureName} from '../../../source/analyse/conflicts/measure-name.ts';

const measures = new Set(['revenue', 'orders']);
const name = (item: string, sentence: string): string => measureName(item, sentence, ['WVLT', 'Wavelet'], measures);

describe('the name under which figures are compared', () => {
	it('is the measure alone where the item says no more', () => {
		expect(name('third-quarter revenue came', '')).toBe('revenue');
		expect(name('annual revenue', '')).toBe('revenue');
	});

	it('keeps what qualifies a measure', () => {
		expect(name('cloud revenue', '')).toBe('cloud revenue');
		expect(name('third quarter', "Wavelet's cloud revenue in the third quarter was $2 billion.")).toBe('third quarter');
	});

	it('comes from the sentence where the item is a time or the name itself', () => {
		expect(name('third quarter', "Wavelet's revenue in the third quarter was $2 billion.")).toBe('revenue');
		expect(name('Wavelet', 'Orders at Wavelet were $2 billion.')).toBe('orders');
	});

	it('is the item where the sentence names two measures', () => {
		expect(name('third quarter', 'Orders and revenue in the third quarter were $2 billion.')).toBe('third quarter');
	});
});
