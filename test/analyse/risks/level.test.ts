import {describe, expect, it} from 'vitest';
import {corroborated, levelFrom, secondHighest, steadied} from '../../../source/analyse/risks/level.ts';

describe('a family', () => {
	it('of three and more indicators is its second-highest', () => {
		expect(secondHighest([3, 0, 1])).toBe(1);
		expect(secondHighest([2, 2, 0, 0])).toBe(2);
	});

	it('of one or two is its highest', () => {
		expect(secondHighest([3, 0])).toBe(3);
		expect(secondHighest([1])).toBe(1);
	});

	it('without indicators is missing', () => {
		expect(secondHighest([])).toBeNull();
	});
});

describe('corroboration', () => {
	it.each([
		[{text: 3, market: null, filings: null}, 1],
		[{text: 1, market: 2, filings: null}, 2],
		[{text: 1, market: 3, filings: null}, 2],
		[{text: 2, market: 3, filings: 0}, 3],
		[{text: 0, market: 3, filings: null}, 1],
		[{text: 0, market: 0, filings: null}, 0],
	] as const)('of %o allows %d', (families, level) => {
		expect(corroborated(families)).toBe(level);
	});

	it('of nothing is nothing', () => {
		expect(corroborated({text: null, market: null, filings: null})).toBeNull();
	});
});

describe('calm', () => {
	const quiet = {text: 0, market: null, filings: null} as const;

	it('needs the decisive family, present and fresh', () => {
		expect(levelFrom({...quiet, market: 0}, 'market', true)).toBe('calm');
		expect(levelFrom({...quiet, market: 0}, 'market', false)).toBe('insufficient');
		expect(levelFrom(quiet, 'market', true)).toBe('insufficient');
	});

	it('is not asked for where something was found', () => {
		expect(levelFrom({...quiet, text: 1}, 'market', false)).toBe('watch');
	});
});

describe('a change of level', () => {
	it('upwards shows at once', () => {
		expect(steadied('elevated', 'watch')).toBe('elevated');
	});

	it('downwards shows only when the day before was down as well', () => {
		expect(steadied('watch', 'elevated')).toBe('elevated');
		expect(steadied('watch', 'watch')).toBe('watch');
		expect(steadied('calm', 'watch')).toBe('watch');
	});

	it('to "cannot be told" is never hidden, and yesterday may have no level', () => {
		expect(steadied('insufficient', 'severe')).toBe('insufficient');
		expect(steadied('calm', 'insufficient')).toBe('calm');
		expect(steadied('calm', null)).toBe('calm');
	});
});
