// The key risks: what speaks for and against each, and the level the rules give.

import type {Evidence} from './evidence.ts';

/** R1-R4, or an id of the user's own. */
export type RiskId = string;

export const riskLevels = ['calm', 'watch', 'elevated', 'severe'] as const;
export type RiskLevel = (typeof riskLevels)[number] | 'insufficient';

export type Polarity = 'tightening' | 'easing' | 'neutral';
/** How a risk sentence speaks: acts against threats (Caldara, Iacoviello), plus who says it. */
export type RiskMode = 'realised' | 'asserted' | 'conditional' | 'forecast' | 'reported' | 'analogy';

/** A sentence of one article that bears on a risk (part of its Findings). */
export interface FoundRiskSentence {
	readonly riskId: RiskId;
	readonly sentence: number;
	readonly polarity: Polarity;
	readonly mode: RiskMode;
	/** The words of the rule that matched, for `explain`. */
	readonly matched: readonly string[];
}

export interface RiskEvidence extends Evidence {
	readonly polarity: Polarity;
	readonly mode: RiskMode;
	readonly matched: readonly string[];
	readonly machineWritten: boolean | null;
	/** Days between the article and the as-of date; null without a date. */
	readonly ageDays: number | null;
}

export type Family = 'text' | 'market' | 'filings';

export interface Indicator {
	readonly id: string;
	readonly name: string;
	readonly family: Family;
	/** null: missing. */
	readonly value: number | null;
	readonly unit: string;
	readonly n: number | null;
	readonly ci: readonly [number, number] | null;
	/** Cut-offs as in the rules file, in `unit`. */
	readonly threshold: {
		readonly watch: number | null;
		readonly elevated: number | null;
		readonly severe: number | null;
		readonly rule: string;
	};
	/** 0 calm - 3 severe; null when missing, stale, or shown without a level. */
	readonly level: 0 | 1 | 2 | 3 | null;
	readonly ageDays: number | null;
	/** File or files behind the value. */
	readonly source: string;
	/** Why there is no value or no level, in words; null otherwise. */
	readonly note: string | null;
}

/** What one article adds to the text family: without it, the family is as if these were not there. */
export interface RiskContribution {
	readonly articleId: string;
	/** The story it tells: articles of one story count once. */
	readonly storyId: string;
	readonly tightening: number;
	readonly easing: number;
	readonly neutral: number;
	/** Tightening sentences about something that happened. */
	readonly realised: number;
	/** 1, or 0.5 for a machine-written or undated source. */
	readonly weight: 0.5 | 1;
	readonly ageDays: number | null;
	/** It names a company or asset whose prices or filings are loaded. */
	readonly loaded: boolean;
}

export interface Risk {
	readonly id: RiskId;
	readonly name: string;
	readonly level: RiskLevel;
	readonly previous: RiskLevel | null;
	readonly confidence: 'high' | 'medium' | 'low';
	/** Why level and confidence are what they are, in one or two sentences. */
	readonly reason: string;
	readonly families: {readonly text: number | null; readonly market: number | null; readonly filings: number | null};
	readonly decisive: Family | null;
	readonly indicators: readonly Indicator[];
	readonly sentences: {
		readonly tightening: number;
		readonly easing: number;
		readonly neutral: number;
		readonly realised: number;
	};
	readonly evidence: readonly RiskEvidence[];
	/** Levels of the days up to the as-of day, oldest first; only where they were asked for. null: nothing was known yet. */
	readonly history?: readonly {readonly date: string; readonly level: RiskLevel | null}[];
	readonly contributions: readonly RiskContribution[];
}
