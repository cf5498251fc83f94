import {describe, expect, it} from 'vitest';
import {linesOf} from './small-deals.ts';

describe('companies told by a description', () => {
	it('are the only company of that trade named before', () => {
		expect(linesOf('ChipCo and LabCo met. The chipmaker will invest $2 billion in the lab.')).toEqual([
			'chipco > labco invest 2000000000 announced',
		]);
	});

	it('stay open where two could be meant', () => {
		expect(linesOf('LabCo and Mindworks met. ChipCo will invest $2 billion in the lab.')).toEqual([
			'chipco > ? invest 2000000000 announced',
		]);
	});

	it('follow the words before the noun, or the topic where those fit nobody', () => {
		expect(linesOf('RentaGPU and FundBank met. The cloud operator borrowed $90 million.')).toEqual([
			'? > rentagpu debt 90000000 stated',
		]);
		expect(linesOf('Digger Mining grows. The Oslo-based firm borrowed $90 million from FundBank.')).toEqual([
			'fundbank > digger debt 90000000 stated',
		]);
	});

	it('are another company than whose partner they are', () => {
		expect(linesOf('ChipCo and RentaGPU met. ChipCo lent its partner $80 million.')).toEqual([
			'chipco > rentagpu debt 80000000 stated',
		]);
	});

	it('are the name that explains them', () => {
		expect(linesOf('LabCo grows. Its largest supplier, ChipCo, lent it $80 million.')).toEqual([
			'chipco > labco debt 80000000 stated',
		]);
	});

	it('take their trade from what the text says of a company on no list', () => {
		expect(linesOf('Chipmaker Wavelet met LabCo. The chipmaker lent LabCo $80 million.')).toEqual([
			'Wavelet > labco debt 80000000 stated',
		]);
	});

	it('are both of two companies', () => {
		expect(linesOf('ChipCo met LabCo. The two companies formed a $1 billion joint venture.')).toEqual([
			'chipco - labco joint_venture 1000000000 stated',
		]);
	});
});

describe('a deal told over several sentences', () => {
	it('has its partner from the sentence before when the sentence speaks of the deal', () => {
		expect(linesOf('ChipCo and LabCo signed a pact. Under it, ChipCo will invest $2 billion.')).toContain(
			'chipco > labco invest 2000000000 announced',
		);
		expect(linesOf('ChipCo and LabCo signed a pact. ChipCo invested $2 billion.')).toEqual([
			'chipco - labco partnership ? stated',
		]);
	});

	it('has its sum from the next sentence', () => {
		expect(linesOf('ChipCo will invest in LabCo. The investment totals $2 billion.')).toContain(
			'chipco > labco invest 2000000000 announced',
		);
		expect(linesOf('RentaGPU sealed a contract with BigCloud. The agreement is worth $7 billion.')).toContain(
			'bigcloud > rentagpu cloud_contract 7000000000 stated',
		);
	});

	it('is off when the next sentence says so', () => {
		expect(linesOf('BigCloud has a $4 billion lease with Digger Mining. The deal was called off.')).toContain(
			'bigcloud > digger lease 4000000000 denied',
		);
	});

	it('takes no doubt from a sentence on another kind of deal', () => {
		expect(linesOf('ChipCo invested $2 billion in LabCo. The lease was called off.')).toEqual([
			'chipco > labco invest 2000000000 stated',
		]);
	});
});

describe('ends told outside the statement of the deal', () => {
	it.each([
		['Following a $1 billion investment from ChipCo, LabCo hired staff.', 'chipco > labco invest 1000000000 stated'],
		['RentaGPU, in which ChipCo has a 7% stake, hired staff.', 'chipco > rentagpu ownership ? stated'],
		['A group of funds led by FundBank bought RentaGPU for $4 billion.', 'fundbank > rentagpu ownership ? stated'],
		[
			"A contract to power BigCloud's halls was won by Sunny Power for $2 billion.",
			'bigcloud > sunpower supply 2000000000 stated',
		],
	])('%s', (sentence, line) => {
		expect(linesOf(sentence)).toEqual([line]);
	});
});

describe('companies on no list', () => {
	it('count with a sum when one of them is a company by its look', () => {
		expect(linesOf('Wavelet Compute borrowed $70 million from Fernhill.')).toEqual([
			'Fernhill > Wavelet Compute debt 70000000 stated',
		]);
		expect(linesOf('Morton borrowed $70 million from Fernhill.')).toEqual([]);
	});

	it('are called as people call them', () => {
		expect(linesOf('Wavelet Compute Inc. borrowed $70 million from FundBank.')).toEqual([
			'fundbank > Wavelet Compute debt 70000000 stated',
		]);
	});

	it('sell or buy by their own name, and nobody is guessed without one', () => {
		expect(linesOf('BigCloud signed a $3 billion contract with Wavelet Compute.')).toEqual([
			'bigcloud > Wavelet Compute cloud_contract 3000000000 stated',
		]);
		expect(linesOf('BigCloud signed a $3 billion contract with Wavelet.')).toEqual([
			'Wavelet - bigcloud partnership 3000000000 stated',
		]);
	});
});
