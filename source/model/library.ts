// What was read, before anything is worked out.

import type {Article} from './article.ts';
import type {Filing} from './filing.ts';
import type {Series, Snapshot} from './prices.ts';
import type {Problem} from './problem.ts';

/** A file as bytes, before anybody knows what it is. */
export interface RawFile {
	/** As shown to people: relative to the named folder's parent where possible, `/` between parts. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

export interface Library {
	readonly articles: readonly Article[];
	readonly series: readonly Series[];
	readonly snapshots: readonly Snapshot[];
	readonly filings: readonly Filing[];
	readonly problems: readonly Problem[];
}

export const emptyLibrary: Library = {articles: [], series: [], snapshots: [], filings: [], problems: []};
