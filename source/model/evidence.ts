// Where a finding stands in a file, so that a reader can judge it.

/** A verbatim quotation. Every finding of the program carries at least one. */
export interface Evidence {
	readonly articleId: string;
	/** The file as it was named to the program. */
	readonly file: string;
	/** 1-based line of `start` in the decoded file. */
	readonly line: number;
	/** Character offsets (UTF-16 units) in the decoded file; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
	/**
	 * For plain text and markdown the very characters `start..end` of the file (less what no terminal may get);
	 * for containers (feeds, HTML, JSON, mail) the readable sentence, and `start..end` spans the place it came from.
	 */
	readonly text: string;
	/** The sentence as people are shown it (links and emphasis undone, gaps marked), where that differs from `text`. */
	readonly shown?: string;
	/** A linked word was cut out of this sentence. */
	readonly hasGap: boolean;
}
