// What an input format is: how it is told from others, and how its text becomes articles, prices or filings.

import type {Article} from '../model/article.ts';
import type {Filing} from '../model/filing.ts';
import type {Series, Snapshot} from '../model/prices.ts';
import type {Problem} from '../model/problem.ts';
import type {Rules} from '../rules/rules.ts';

/** A file after decoding: no byte-order mark, line ends as they were, nothing sanitised yet. */
export interface TextFile {
	readonly path: string;
	readonly text: string;
	/** WHATWG label of the encoding it was decoded with, e.g. `utf-8`, `windows-1252`. */
	readonly encoding: string;
}

export interface ParseContext {
	readonly rules: Rules;
	/** Text of `NAME.meta.json` beside a price file, if there is one. */
	readonly sidecar: string | null;
}

/** What one file gave. Anything not understood is a Problem. */
export interface Parsed {
	readonly articles?: readonly Article[];
	readonly series?: readonly Series[];
	readonly snapshots?: readonly Snapshot[];
	readonly filings?: readonly Filing[];
	readonly problems?: readonly Problem[];
}

export type Parse = (file: TextFile, context: ParseContext) => Parsed | Promise<Parsed>;

export interface Format {
	/** As shown by `brief doctor`: `RSS`, `price CSV`. */
	readonly name: string;
	/** 0 (not this) to 1 (certainly this), from content first and the ending second. Cheap: looks at the head of the text. */
	readonly detect: (file: TextFile) => number;
	/** Loads the parser; formats with costly libraries import them here. */
	readonly load: () => Promise<Parse>;
}
