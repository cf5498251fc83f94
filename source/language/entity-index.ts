// Entities prepared for finding: every spelling by its first word, longest first.

import type {Entity} from '../model/entity.ts';
import {fold} from './fold.ts';

export interface Spelling {
	readonly text: string;
	/** null: these words are no entity, whatever they contain. */
	readonly entityId: string | null;
	readonly via: 'alias' | 'ticker';
}

export interface EntityIndex {
	readonly byFirstWord: ReadonlyMap<string, readonly Spelling[]>;
	readonly byId: ReadonlyMap<string, Entity>;
	/** Ticker and price-file symbols, upper case -> entity. */
	readonly bySymbol: ReadonlyMap<string, Entity>;
}

// Capital words that are tickers too, but mean something else in running text.
const notTickers = new Set(
	'AI GPU CPU CEO CFO CTO COO US UK EU UN ETF AWS IPO GDP CPI FED SEC USA IT TV PC API LLM AGI AR VR EV ESG ON ALL NOW ARE FOR ONE OPEN KEY REAL BIG FAST TECH CASH HOPE LOVE LIFE PLAY SAFE TRUE WELL'.split(
		' ',
	),
);

const firstWordOf = (text: string): string => text.match(/^[\p{L}\p{M}\d]+/u)?.[0] ?? text;

function spellingsOf(entity: Entity): readonly Spelling[] {
	const names = [entity.name, ...entity.aliases].map(
		(text): Spelling => ({text: fold(text), entityId: entity.id, via: 'alias'}),
	);
	const others = (entity.not ?? []).map((text): Spelling => ({text: fold(text), entityId: null, via: 'alias'}));
	const {ticker} = entity;
	// Two letters and one are too often something else; those tickers count only as `Name (T)` or `$T`.
	const bare = ticker !== null && ticker.length >= 3 && !notTickers.has(ticker);
	return [...names, ...others, ...(bare ? [{text: ticker, entityId: entity.id, via: 'ticker'} as const] : [])];
}

const cache = new WeakMap<readonly Entity[], EntityIndex>();

/** Index of an entity list. The same list is indexed once. */
export function indexEntities(entities: readonly Entity[]): EntityIndex {
	const known = cache.get(entities);
	if (known) return known;
	const byFirstWord = new Map<string, Spelling[]>();
	const bySymbol = new Map<string, Entity>();
	for (const entity of entities) {
		for (const spelling of spellingsOf(entity)) {
			const key = firstWordOf(spelling.text);
			const list = byFirstWord.get(key);
			if (list) list.push(spelling);
			else byFirstWord.set(key, [spelling]);
		}
		for (const symbol of [entity.ticker, ...entity.symbols])
			if (symbol !== null && !bySymbol.has(symbol.toUpperCase())) bySymbol.set(symbol.toUpperCase(), entity);
	}
	for (const list of byFirstWord.values())
		list.sort((a, b) => b.text.length - a.text.length || ((a.entityId ?? '') < (b.entityId ?? '') ? -1 : 1));
	const index: EntityIndex = {byFirstWord, bySymbol, byId: new Map(entities.map(entity => [entity.id, entity]))};
	cache.set(entities, index);
	return index;
}

/** The entity, or undefined when the list does not know it. */
export function entityById(index: EntityIndex, id: string): Entity | undefined {
	return index.byId.get(id);
}

/** True for capital words such as `AI` that a text does not mean as a ticker. */
export function isNotTicker(word: string): boolean {
	return notTickers.has(word);
}
