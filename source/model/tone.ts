// Sentiment: a score, its label, and the words that made it.

export type ToneLabel = -1 | 0 | 1;
export type ToneWord = 'negative' | 'neutral' | 'positive';

/** One piece of the text and what it added. `start..end` are offsets in the text that was scored. */
export interface ToneReason {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Signed; the contributions sum to the score before squashing. */
	readonly contribution: number;
	/** Why, in a word or two: `lexicon`, `negated`, `direction × metric`, `model` … */
	readonly rule: string;
}

export interface Tone {
	readonly label: ToneLabel;
	/** -1..1, squashed sum of the contributions. */
	readonly score: number;
	readonly because: readonly ToneReason[];
}

/** Tone of an article or of an entity across sentences. `score` is null when nothing was scored. */
export interface ToneSummary {
	readonly score: number | null;
	readonly label: ToneWord | null;
	/** Sentences that were scored. */
	readonly n: number;
}
