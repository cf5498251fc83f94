// What one article alone says: a pure function of (article, rules), so it can be remembered by content hash.

import type {FoundClaim} from './claim.ts';
import type {FoundDeal} from './deal.ts';
import type {Entity, Mention} from './entity.ts';
import type {FoundRiskSentence} from './risk.ts';
import type {Sentence} from './sentence.ts';
import type {Tone, ToneSummary} from './tone.ts';

/** Tone toward one entity in one article. */
export interface EntityTone {
	readonly entityId: string;
	/** 0-100, DOMAIN 3.2. */
	readonly relevance: number;
	readonly mentions: number;
	/** -1..1; null when no sentence about it could be scored. */
	readonly tone: number | null;
	/** Sentences that were scored. */
	readonly n: number;
	/** Index and tone of each of them, in reading order. */
	readonly scores: readonly {readonly sentence: number; readonly score: number}[];
}

export interface Findings {
	readonly sentences: readonly Sentence[];
	readonly mentions: readonly Mention[];
	/** Entities no rule file lists, which the article binds to a ticker itself. Absent: none. */
	readonly discovered?: readonly Entity[];
	/** One per sentence; null where a sentence is not scored (heading, boilerplate, gap before subject, other language). */
	readonly tones: readonly (Tone | null)[];
	readonly tone: ToneSummary;
	readonly entities: readonly EntityTone[];
	readonly claims: readonly FoundClaim[];
	readonly deals: readonly FoundDeal[];
	readonly riskSentences: readonly FoundRiskSentence[];
	/** Indices of the sentences chosen as a summary, in reading order. */
	readonly summary: readonly number[];
}

/** An article together with its findings: what the cross-article steps work on. */
export interface ReadArticle {
	readonly article: import('./article.ts').Article;
	readonly findings: Findings;
}
