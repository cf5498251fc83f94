import {describe, expect, it} from 'vitest';
import {confidenceOf, type Standing, standingInWords} from '../../../source/analyse/risks/confidence.ts';

const standing = (more: Partial<Standing>): Standing => ({
	families: {text: 1, market: null, filings: null},
	decisive: 'market',
	fresh: false,
	firmText: true,
	articles: 3,
	machineWritten: 0,
	tooOld: 0,
	...more,
});

describe('confidence', () => {
	it('is high when the decisive family is fresh and another stands within one step', () => {
		expect(confidenceOf(standing({families: {text: 1, market: 2, filings: null}, fresh: true}))).toBe('high');
	});

	it('is medium when the decisive family is fresh and alone, or two steps from the other', () => {
		expect(confidenceOf(standing({families: {text: null, market: 2, filings: null}, fresh: true}))).toBe('medium');
		expect(confidenceOf(standing({families: {text: 0, market: 2, filings: null}, fresh: true}))).toBe('medium');
	});

	it('is not made high by machine-written or undated texts', () => {
		const families = {text: 1, market: 2, filings: null} as const;
		expect(confidenceOf(standing({families, fresh: true, firmText: false}))).toBe('medium');
	});

	it('is medium with two other families', () => {
		expect(confidenceOf(standing({families: {text: 1, market: null, filings: 1}}))).toBe('medium');
	});

	it('is low otherwise', () => {
		expect(confidenceOf(standing({}))).toBe('low');
		expect(confidenceOf(standing({families: {text: null, market: 2, filings: null}, fresh: false}))).toBe('low');
	});
});

describe('the reason', () => {
	it('names what there is, what is missing, and who wrote it', () => {
		expect(standingInWords(standing({machineWritten: 2, tooOld: 1}))).toBe(
			'text only, no usable prices, 2 of 3 sources machine-written, 1 older article not counted',
		);
	});

	it('says of one source, or of all, that a machine wrote them', () => {
		expect(standingInWords(standing({articles: 1, machineWritten: 1}))).toBe(
			'text only, no usable prices, its only source machine-written',
		);
		expect(standingInWords(standing({articles: 3, machineWritten: 3}))).toBe(
			'text only, no usable prices, all 3 sources machine-written',
		);
	});

	it('names prices that are not fresh', () => {
		expect(standingInWords(standing({families: {text: 1, market: 1, filings: null}}))).toBe(
			'text and prices, the prices are not fresh',
		);
	});

	it('says when there is nothing', () => {
		expect(standingInWords(standing({families: {text: null, market: null, filings: null}, articles: 0}))).toBe(
			'nothing to go by',
		);
	});
});
