// A parse context with a handful of entities, for the tests of the price readers.

import type {Entity} from '../../source/model/entity.ts';
import type {ParseContext} from '../../source/parse/format.ts';
import type {PriceScaleRules} from '../../source/rules/price-scale-rules.ts';
import type {Rules} from '../../source/rules/rules.ts';

export function entity(over: Partial<Entity> & {readonly id: string}): Entity {
	return {
		name: over.id,
		ticker: null,
		kind: 'company',
		classes: [],
		aliases: [],
		parent: null,
		symbols: [],
		calendar: 'XNYS',
		currency: 'USD',
		cik: null,
		historical: false,
		...over,
	};
}

export const bitcoin = entity({
	id: 'bitcoin',
	name: 'Bitcoin',
	ticker: 'BTC',
	kind: 'token',
	calendar: '24x7',
	symbols: ['BTCUSD', 'BTC-USD', 'XBTUSD', 'BTCUSDT'],
});
export const nasdaq = entity({
	id: 'nasdaq-100',
	name: 'Nasdaq 100',
	ticker: 'NDX',
	kind: 'index',
	symbols: ['^NDX'],
	currency: 'points',
});
export const acme = entity({id: 'acme', name: 'Acme Compute', ticker: 'ACME', cik: '1234'});

/** Only the entities of the rules matter to price readers. */
export function contextWith(
	entities: readonly Entity[],
	sidecar: string | null = null,
	scales: PriceScaleRules = [],
): ParseContext {
	return {rules: {version: 'test', entities, priceScales: scales} as unknown as Rules, sidecar};
}
