// A company, index, token, product or authority the texts talk about.

export type EntityKind = 'company' | 'index' | 'token' | 'product' | 'authority' | 'person' | 'place' | 'fund';

/** What an entity does in this theme; risks and deal directions ask for it. */
export type EntityClass =
	| 'hyperscaler'
	| 'ai-lab'
	| 'chipmaker'
	| 'neocloud'
	| 'miner'
	| 'data-centre'
	| 'cloud'
	| 'exchange'
	| 'software'
	| 'bank'
	| 'energy'
	| 'broad-index'
	| 'crypto'
	| 'regulator'
	| 'media';

export interface Entity {
	/** Lower-case slug, unique: `amazon`, `core-scientific`, `bitcoin`. */
	readonly id: string;
	readonly name: string;
	/** The symbol people use for it (`AMZN`, `BTC`, `NDX`); null where there is none. */
	readonly ticker: string | null;
	readonly kind: EntityKind;
	readonly classes: readonly EntityClass[];
	/** Case-sensitive spellings, longest match first; the name itself need not be repeated. */
	readonly aliases: readonly string[];
	/** Wordings that look like the name and mean something else (`Ripple Effects`). */
	readonly not?: readonly string[];
	/** Unit or product -> the company its money belongs to (`aws` -> `amazon`). */
	readonly parent: string | null;
	/** Other symbols under which price files carry this very instrument (`BTCUSD`, `BTC-USD`, `XBTUSD`). */
	readonly symbols: readonly string[];
	readonly calendar: 'XNYS' | '24x7' | null;
	readonly currency: string | null;
	/** SEC central index key, digits only. */
	readonly cik: string | null;
	/** Only mentioned as history (Lucent, AOL): kept out of tone and of sums. */
	readonly historical: boolean;
}

/** One place in an article's cleaned text where an entity is named. */
export interface Mention {
	readonly entityId: string;
	readonly start: number;
	readonly end: number;
	/** Index of the sentence it stands in. */
	readonly sentence: number;
	/** `name (TICKER)`, `$TICKER`, alias table, or bare ticker. */
	readonly via: 'bound' | 'cashtag' | 'alias' | 'ticker';
}
