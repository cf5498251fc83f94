import {describe, expect, it} from 'vitest';
import {correlate} from '../../source/analyse/correlate.ts';
import {closesFrom, dailySeries, wobble} from './small-series.ts';

const far = '2026-12-31';
const share = (symbol: string, returns: readonly number[]) => dailySeries(symbol, '2025-01-06', closesFrom(returns));

describe('the correlation of two series', () => {
	it('is 1 for the same moves and -1 for opposite ones', () => {
		const moves = wobble(40, 2.1);
		const same = correlate(
			share('A', moves),
			share(
				'B',
				moves.map(one => 2 * one),
			),
			30,
			far,
			'b',
		);
		const opposite = correlate(
			share('A', moves),
			share(
				'B',
				moves.map(one => -one),
			),
			30,
			far,
			'b',
		);
		expect(same.value).toBeCloseTo(1, 10);
		expect(opposite.value).toBeCloseTo(-1, 10);
	});

	it('counts common observations, not days, and looks at the last ones', () => {
		const found = correlate(share('A', wobble(100, 2.1)), share('B', wobble(100, 0.7)), 30, far, 'b');
		expect(found.n).toBe(30);
		expect(found.asOf).toBe('2025-05-26');
		expect(found.ci?.[0]).toBeLessThan(found.value as number);
		expect(found.widened?.[0]).toBeLessThanOrEqual(found.ci?.[0] as number);
	});

	it('says so when there are fewer than asked for, and gives none under two thirds', () => {
		const twenty = correlate(share('A', wobble(20, 2.1)), share('B', wobble(20, 0.7)), 30, far, 'b');
		expect(twenty.value).not.toBeNull();
		expect(twenty.notes).toContain('20 of 30 common observations');
		const nineteen = correlate(share('A', wobble(19, 2.1)), share('B', wobble(19, 0.7)), 30, far, 'b');
		expect(nineteen.value).toBeNull();
		expect(nineteen.ci).toBeNull();
	});

	it('compares with the window before, which it does not overlap', () => {
		const first = wobble(30, 2.1);
		const b = [
			...first.map((one, index) => one + 0.2 * Math.cos(index)),
			...first.map((one, index) => one + 0.001 * Math.cos(index)),
		];
		const found = correlate(share('A', [...first, ...first]), share('B', b), 30, far, 'b');
		expect(found.previous?.n).toBe(30);
		expect(found.previous?.z).toBeGreaterThan(2);
		expect(found.previous?.p).toBeLessThan(0.05);
	});

	it('is also shown adjusted when the driver swings more than half as much again', () => {
		const calm = wobble(30, 2.1);
		const noise = wobble(60, 0.9);
		const driver = [...calm, ...calm.map(one => 3 * one)];
		const other = driver.map((one, index) => one + (noise[index] as number));
		const found = correlate(share('A', other), share('B', driver), 30, far, 'b');
		expect(found.adjusted).toBeLessThan(found.value as number);
		expect(
			correlate(share('A', other.slice(0, 30)), share('B', driver.slice(0, 30)), 30, far, 'b').adjusted,
		).toBeNull();
	});

	it('warns of closes at different hours and of old prices', () => {
		const coin = dailySeries('COIN', '2025-01-06', closesFrom(wobble(60, 1.1)), {calendar: '24x7'});
		const found = correlate(coin, share('A', wobble(40, 2.1)), 30, '2025-04-30', 'b');
		expect(found.notes.some(note => note.startsWith('misaligned close'))).toBe(true);
		expect(found.notes.some(note => note.startsWith('stale'))).toBe(true);
	});

	it('has no value for a series that stands still', () => {
		const still = dailySeries(
			'FLAT',
			'2025-01-06',
			Array.from({length: 41}, () => 7),
		);
		expect(correlate(share('A', wobble(40, 2.1)), still, 30, far, 'b').value).toBeNull();
	});
});
