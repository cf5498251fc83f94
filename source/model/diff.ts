// What changed between two briefings.

import type {BriefingArticle, PriceSeries} from './briefing.ts';
import type {Claim} from './claim.ts';
import type {Conflict} from './conflict.ts';
import type {Deal} from './deal.ts';
import type {Risk} from './risk.ts';
import type {Correlation} from './statistics.ts';

export interface Listed<T> {
	readonly added: readonly T[];
	readonly gone: readonly T[];
}

export interface Changed<T> {
	readonly before: T;
	readonly after: T;
}

export interface BriefingDiff {
	readonly from: string | null;
	readonly to: string | null;
	/** Levels under different rules cannot be compared; shown as a warning. */
	readonly rulesDiffer: boolean;
	readonly articles: Listed<BriefingArticle>;
	readonly claims: Listed<Claim>;
	readonly verdicts: readonly Changed<Claim>[];
	readonly deals: Listed<Deal>;
	readonly statuses: readonly Changed<Deal>[];
	readonly risks: readonly Changed<Risk>[];
	readonly riskList: Listed<Risk>;
	/** Correlations whose widened intervals do not overlap. */
	readonly regimes: readonly Changed<Correlation>[];
	readonly prices: readonly Changed<PriceSeries>[];
	readonly seriesList: Listed<PriceSeries>;
	readonly conflicts: Listed<Conflict>;
}
