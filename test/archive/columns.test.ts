import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../bench/seeded-random.ts';
import {fromColumns, toColumns} from '../../source/archive/columns.ts';

const through = (value: unknown): string => JSON.stringify(fromColumns(JSON.parse(JSON.stringify(toColumns(value)))));

describe('columns', () => {
	it('tell the keys of like rows once', () =>
		expect(
			JSON.stringify(
				toColumns([
					{name: 'a', at: 3},
					{name: 'b', at: 9},
				]),
			),
		).toBe('["t",["name","at"],[["p",["a","b"]],["s",[3,6]]]]'));

	it.each([
		['rows with other keys between', [{a: 1}, {b: 2, a: 1}, {a: 3}, {a: 1, b: 2}]],
		['lists in lists, with nulls and empty ones', [[1], [], null, [2, 3]]],
		['rows without keys', [{}, {}, {a: [{}]}]],
		[
			'what looks like our own marks',
			[
				['t', ['x'], [1]],
				['p', []],
				['s', [1, 2]],
			],
		],
		[
			'numbers that fall, and numbers that are not whole',
			[
				[3, 2, 1],
				[0.1, 0.2],
				[-5, -4, 0],
			],
		],
		['numbers too large to add up', [1, 2 ** 53 - 1, 1e300]],
		['nothing', null],
		['a word', 'x'],
	])('give back %s', (_name, value) => expect(through(value)).toBe(JSON.stringify(value)));

	it('give back a key that would set a prototype', () => {
		const hostile = JSON.parse('[{"__proto__": {"x": 1}}, {"__proto__": 2}]') as unknown;
		expect(through(hostile)).toBe(JSON.stringify(hostile));
	});

	it('leave out what JSON leaves out', () =>
		expect(
			through([
				{a: 1, b: undefined},
				{a: undefined, b: 2},
			]),
		).toBe('[{"a":1},{"b":2}]'));

	it('give back any value', () => {
		const random = seededRandom(11);
		const any = (depth: number): unknown => {
			const kind = random.between(0, depth > 3 ? 4 : 7);
			if (kind === 0) return null;
			if (kind === 1) return random.between(-3, 40);
			if (kind === 2) return random.next();
			if (kind === 3) return random.pick(['', 't', 'p', 'word']);
			if (kind === 4) return kind % 2 === 0;
			const size = random.between(0, 4);
			if (kind < 7) return Array.from({length: size}, () => any(depth + 1));
			return Object.fromEntries(Array.from({length: size}, () => [random.pick(['a', 'b', 'c']), any(depth + 1)]));
		};
		for (let round = 0; round < 3000; round++) {
			const value = any(0);
			expect(through(value)).toBe(JSON.stringify(value));
		}
	});
});
