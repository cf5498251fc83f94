// Where the sources contradict each other, or themselves: one file per kind.

import type {Claim} from '../../model/claim.ts';
import type {Conflict} from '../../model/conflict.ts';
import type {Deal} from '../../model/deal.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Rules} from '../../rules/rules.ts';

/** Conflicts in the order of their kinds. A false conflict is worse than a missing one: each kind asks for much. */
export function findConflicts(
	_read: readonly ReadArticle[],
	_deals: readonly Deal[],
	_claims: readonly Claim[],
	_rules: Rules,
): readonly Conflict[] {
	return [];
}
