import {describe, expect, it} from 'vitest';
import {daysUpTo, riskHistory} from '../../../source/analyse/risks/risk-history.ts';
import type {RiskLevel} from '../../../source/model/risk.ts';

describe('levels of earlier days', () => {
	const own: Readonly<Record<string, RiskLevel>> = {
		'2025-06-01': 'watch',
		'2025-06-02': 'elevated',
		'2025-06-03': 'watch',
		'2025-06-04': 'watch',
		'2025-06-05': 'elevated',
	};
	const assess = (day: string): ReadonlyMap<string, RiskLevel> => {
		const level = own[day];
		return new Map(level === undefined ? [] : [['R1', level]]);
	};
	const levels = (days: readonly string[]): readonly (RiskLevel | undefined)[] =>
		riskHistory(days, assess).map(day => day.levels.get('R1'));

	it('rise at once and fall after two days below', () => {
		expect(levels(daysUpTo('2025-06-05', 4))).toEqual(['elevated', 'elevated', 'watch', 'elevated']);
	});

	it('are the same whichever day one begins at', () => {
		expect(levels(daysUpTo('2025-06-05', 2))).toEqual(levels(daysUpTo('2025-06-05', 4)).slice(-2));
	});

	it('are missing on days of which nothing is known', () => {
		expect(levels(['2025-05-31'])).toEqual([undefined]);
		expect(riskHistory([], assess)).toEqual([]);
	});
});
