import {expect, it} from 'vitest';
import {withRisks} from '../../source/analyse/claim-risks.ts';
import type {Claim} from '../../source/model/claim.ts';
import type {Risk} from '../../source/model/risk.ts';

const claim = (articleId: string, start: number): Claim =>
	({risks: [], evidence: [{articleId, start}]}) as unknown as Claim;
const risk = (id: string, ...places: readonly (readonly [string, number])[]): Risk =>
	({id, evidence: places.map(([articleId, start]) => ({articleId, start}))}) as unknown as Risk;

it('a claim bears on the risks that counted its sentence, in their order', () => {
	const risks = [risk('R1', ['a', 10]), risk('R2', ['a', 99]), risk('R3', ['a', 10], ['b', 10])];
	expect(withRisks([claim('a', 10), claim('b', 10), claim('b', 99)], risks).map(each => each.risks)).toEqual([
		['R1', 'R3'],
		['R3'],
		[],
	]);
});
