// A cluster of articles that tell the same thing.

export type Sameness = 'duplicate' | 'near-copy' | 'same-story' | 'same-theme';

export interface Story {
	readonly id: string;
	readonly title: string;
	/** Best first: the most credible, then the earliest. */
	readonly articleIds: readonly string[];
	/** The weakest link that holds the cluster together; null for a single article. */
	readonly sameness: Sameness | null;
	readonly confidence: 'high' | 'medium' | 'low';
	/** Why they are one, in words: shared facts, cosine. */
	readonly reason: string;
}

/** Articles that only share a theme: shown, never merged. */
export interface ThemeLink {
	readonly articleIds: readonly [string, string];
	readonly cosine: number;
}
