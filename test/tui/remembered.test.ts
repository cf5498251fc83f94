import {describe, expect, it} from 'vitest';
import {openingState, rememberedValues, seenArticles} from '../../source/tui/remembered.ts';

const size = {columns: 120, rows: 40};

describe('what is remembered between runs', () => {
	it('comes back as it was kept', () => {
		const before = {
			...openingState(size, {}),
			focus: 'charts' as const,
			zoomed: true,
			split: {across: 40, down: 60, acrossRest: 55, downRest: 45},
			marks: {read: ['a'], starred: ['b'], notes: {b: 'read again'}},
			sorting: 'tone' as const,
		};
		const kept = JSON.parse(JSON.stringify(rememberedValues(before, ['a', 'b'])));
		expect(openingState(size, kept)).toEqual(before);
		expect(seenArticles(kept)).toEqual(new Set(['a', 'b']));
	});

	it('is left at its default where it cannot be understood', () => {
		const odd = {
			place: {focus: 'kitchen', split: {across: 999, down: 'x'}, order: ['charts'], chart: {kind: 'pie', days: 3}},
			marks: {notes: {a: 1}},
			seen: 'all',
		};
		expect(openingState(size, odd)).toEqual(openingState(size, {}));
		expect(seenArticles(odd)).toBeNull();
	});
});
