// All knowledge people may argue about, checked and ready: the content of `data/` with the user's own laid over it.

import type {Entity} from '../model/entity.ts';
import type {BoilerplateRules} from './boilerplate-rules.ts';
import type {ClaimRules} from './claim-rules.ts';
import type {ActorRules, ReversalRules} from './conflict-rules.ts';
import type {CorrelationRules} from './correlation-rules.ts';
import type {DealRules} from './deal-rules.ts';
import type {PriceScaleRules} from './price-scale-rules.ts';
import type {RatioRules} from './ratio-rules.ts';
import type {RiskRules} from './risk-rules.ts';
import type {SourceRules} from './source-rules.ts';
import type {ToneRules} from './tone-rules.ts';

/** Plain JSON: the build compiles it ahead, so that a run need not parse YAML. */
export interface Rules {
	/** Shown beside every level; changes when any rule file changes. */
	readonly version: string;
	readonly entities: readonly Entity[];
	readonly sources: SourceRules;
	readonly boilerplate: BoilerplateRules;
	readonly claims: ClaimRules;
	readonly tone: ToneRules;
	readonly deals: DealRules;
	readonly actors: ActorRules;
	readonly reversals: ReversalRules;
	readonly risks: RiskRules;
	readonly correlationPairs: CorrelationRules;
	readonly ratios: RatioRules;
	readonly priceScales: PriceScaleRules;
}
