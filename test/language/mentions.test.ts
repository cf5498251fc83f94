import {describe, expect, it} from 'vitest';
import {indexEntities} from '../../source/language/entity-index.ts';
import {findNames} from '../../source/language/mentions.ts';
import type {Entity} from '../../source/model/entity.ts';

const entity = (id: string, name: string, ticker: string | null, more: Partial<Entity> = {}): Entity => ({
	id,
	name,
	ticker,
	kind: 'company',
	classes: [],
	aliases: [],
	parent: null,
	symbols: [],
	calendar: null,
	currency: null,
	cik: null,
	historical: false,
	...more,
});

const index = indexEntities([
	entity('bitcoin', 'Bitcoin', 'BTC', {kind: 'token', aliases: ['bitcoin'], symbols: ['BTC-USD']}),
	entity('american-bitcoin', 'American Bitcoin', 'ABTC'),
	entity('hut-8', 'Hut 8', 'HUT'),
	entity('meta', 'Meta', 'META'),
	entity('core-scientific', 'Core Scientific', 'CORZ'),
	entity('coindesk', 'CoinDesk', null),
	entity('coindesk-20', 'CoinDesk 20', 'CD20'),
	entity('amazon', 'Amazon', 'AMZN'),
	entity('openai', 'OpenAI', null),
	entity('ripple', 'Ripple', null, {not: ['Ripple Effects']}),
	entity('c3', 'C3.ai', 'AI'),
	entity('gps-token', 'GPS token', 'GPS', {kind: 'token'}),
]);

const names = (text: string): readonly string[] => findNames(text, index).map(name => name.entityId);

describe('finding names', () => {
	it('prefers the longest spelling', () => {
		expect(names('American Bitcoin fell, Bitcoin did not.')).toEqual(['american-bitcoin', 'bitcoin']);
		expect(names('The CoinDesk 20 fell, wrote CoinDesk.')).toEqual(['coindesk-20', 'coindesk']);
	});

	it('finds no name inside a longer word or a word of the language', () =>
		expect(names('The core motivation: a hut, meta-analysis, Meta-analysis and SABTCX.')).toEqual([]));

	it('finds names joined by a hyphen or followed by a possessive in either apostrophe', () =>
		expect(names("The Amazon-OpenAI pact, Meta's plan and Amazon’s plan.")).toEqual([
			'amazon',
			'openai',
			'meta',
			'amazon',
		]));

	it('binds a name and the ticker behind it into one mention', () => {
		expect(findNames('Hut 8 (NASDAQ: HUT) fell.', index)).toEqual([
			{entityId: 'hut-8', start: 0, end: 19, via: 'bound'},
		]);
		expect(names('American Bitcoin (ABTC)')).toEqual(['american-bitcoin']);
	});

	it('reads a cashtag, and no amount of money as one', () => {
		expect(findNames('$GPS rose, $5 billion flowed, US$BTC.', index).map(name => [name.entityId, name.via])).toEqual([
			['gps-token', 'cashtag'],
		]);
	});

	it('does not take (AI) behind a phrase for a ticker, nor AI in running text', () =>
		expect(names('artificial intelligence (AI) grows; AI is everywhere.')).toEqual([]));

	it('leaves wordings alone that are listed as something else', () =>
		expect(names('Ripple Effects of Ripple')).toEqual(['ripple']));

	it('finds bare tickers in capitals only', () =>
		expect(names('CORZ fell, corz did not.')).toEqual(['core-scientific']));
});
