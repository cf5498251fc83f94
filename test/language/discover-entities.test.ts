import {describe, expect, it} from 'vitest';
import {discoverEntities, withEntities} from '../../source/language/discover-entities.ts';
import {indexEntities} from '../../source/language/entity-index.ts';
import type {Entity} from '../../source/model/entity.ts';

const listed: Entity = {
	id: 'amazon',
	name: 'Amazon',
	ticker: 'AMZN',
	kind: 'company',
	classes: [],
	aliases: [],
	parent: null,
	symbols: [],
	calendar: 'XNYS',
	currency: 'USD',
	cik: null,
	historical: false,
};
const index = indexEntities([listed]);
const found = (text: string) => discoverEntities(text, index).map(({id, name, kind}) => `${id} ${name} ${kind}`);

describe('entities a text names itself', () => {
	it('takes a name bound to a ticker, with or without its exchange', () => {
		expect(found('Halden Robotics (HLDN) fell. Meanwhile Orrin Power Corp. (NYSE: ORRN) rose.')).toEqual([
			'HLDN Halden Robotics company',
			'ORRN Orrin Power Corp. company',
		]);
	});
	it('leaves the words before the name alone', () => {
		expect(found('Shares of Tarn (TARN) and Rival Quill Labs (QUIL) fell.')).toEqual([
			'TARN Tarn company',
			'QUIL Quill Labs company',
		]);
	});
	it('tells tokens and funds from companies', () => {
		expect(found('The Moorcoin (MOOR) token fell. Birch Solar ETF (BSOL) rose.')).toEqual([
			'MOOR Moorcoin token',
			'BSOL Birch Solar ETF fund',
		]);
	});
	it('sees no ticker in an abbreviation, a state or a listed symbol', () => {
		expect(found('The Power Usage Effectiveness (PUE), Oregon (OR), Amazon (AMZN), a power plan (PLAN).')).toEqual([]);
	});
	it('adds the first word as a spelling only where it is no common word of the text', () => {
		const aliases = (text: string) => discoverEntities(text, index).map(entity => entity.aliases);
		expect(aliases('Halden Robotics (HLDN) fell.')).toEqual([['Halden']]);
		expect(aliases('Summit Robotics (SMRB) fell after the summit.')).toEqual([[]]);
	});
	it('widens the rules once per ticker and keeps them when there is nothing to add', () => {
		const rules = {entities: [listed]};
		const more = discoverEntities('Halden Robotics (HLDN) fell.', index);
		expect(withEntities(rules, [])).toBe(rules);
		expect(withEntities(rules, [...more, ...more]).entities.map(entity => entity.id)).toEqual(['amazon', 'HLDN']);
	});

	it('takes no identifier in capitals for a company', () =>
		expect(discoverEntities('The proposal MAXFEERATEPOLICY (MFP) was merged.', indexEntities([]))).toEqual([]));
});
