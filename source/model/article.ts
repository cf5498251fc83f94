// One text with its provenance, cleaned for reading, and the way back to the raw file.

export type DateConfidence = 'high' | 'medium' | 'low' | 'none';

export type SourceLabel = 'filing' | 'company' | 'wire' | 'publisher' | 'aggregator' | 'machine-written' | 'unknown';

export type ArticleFormat =
	| 'markdown'
	| 'text'
	| 'html'
	| 'rss'
	| 'atom'
	| 'rdf'
	| 'json-feed'
	| 'json-items'
	| 'email'
	| 'mbox'
	| 'ixbrl';

export type BodyBlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'code' | 'table-row';

/** A stretch of the cleaned text. Blocks are in order and do not overlap; only newlines lie between them. */
export interface BodyBlock {
	readonly kind: BodyBlockKind;
	/** Offsets in the cleaned text. */
	readonly start: number;
	readonly end: number;
	/** Heading level 1-6, list depth from 0, else 0. */
	readonly level: number;
	/** 1-based line of the file where the block begins. */
	readonly line: number;
}

/** A hyperlink of the text: `start..end` is its visible wording in the cleaned text. */
export interface BodyLink {
	readonly start: number;
	readonly end: number;
	readonly url: string;
}

/**
 * One run of cleaned text that stands in the raw file: cleaned offset, raw offset, and how many characters go along
 * one to one. Runs ascend in `clean`; what lies between two runs (a gap marker, the bar of a table) was put in by the reader.
 */
export interface OffsetRun {
	readonly clean: number;
	readonly raw: number;
	readonly length: number;
	/** Characters of the file the run stands for where they are not as many (an entity, a line of base64). */
	readonly span?: number;
	/** 1-based line of `raw` in containers, whose runs end at line ends; texts and markdown are counted in `raw` of the body. */
	readonly line?: number;
}

export interface Body {
	/** The cleaned text. Gaps read `[...]`. Blocks are separated by a blank line. */
	readonly text: string;
	readonly blocks: readonly BodyBlock[];
	readonly links: readonly BodyLink[];
	readonly runs: readonly OffsetRun[];
	/** True when raw offsets quote the file word for word (plain text, markdown). */
	readonly verbatim: boolean;
	/** The decoded file that raw offsets count in; empty where `verbatim` is false. May hold hostile characters: only `quote()` reads it. */
	readonly raw: string;
}

/** A place where this article was found. The first place is the one evidence points to. */
export interface Place {
	readonly file: string;
	/** 1-based line where the article begins in that file. */
	readonly line: number;
}

export interface Article {
	/** Stable across runs and machines: a hash of what the article says. */
	readonly id: string;
	readonly places: readonly Place[];
	readonly format: ArticleFormat;
	readonly title: string;
	/** The text had no title; this one was taken from its first sentence. */
	readonly titleDerived: boolean;
	readonly description: string | null;
	readonly publisher: string | null;
	/** Stable key of the source (`source.key`, else host name, else folded publisher), for weights and identity. */
	readonly sourceKey: string | null;
	readonly url: string | null;
	/** ISO 8601: an instant (`2025-03-09T07:15:00.000Z`), a date, or a month (`2025-03`). */
	readonly publishedAt: string | null;
	readonly dateConfidence: DateConfidence;
	readonly updatedAt: string | null;
	/** BCP 47 primary tag as stated or detected; `und` when it cannot be told. */
	readonly lang: string;
	readonly externalId: string | null;
	readonly sourceLabel: SourceLabel;
	/** true: said so itself; false: a source that writes by hand is known; null: not told. */
	readonly machineWritten: boolean | null;
	/** The publisher's own tone label as given, e.g. `NEGATIVE`. */
	readonly publisherTone: string | null;
	readonly tags: readonly string[];
	readonly body: Body;
	/** Number of `[...]` in the cleaned text. */
	readonly gaps: number;
	readonly boilerplateLines: number;
	/** Everything the source stated that has no field of its own, as it was (safe text only). */
	readonly raw: Readonly<Record<string, unknown>>;
}
