// Where the sources contradict each other, or themselves.

import type {Evidence} from './evidence.ts';

export type ConflictKind =
	| 'different-actor'
	| 'status-drift'
	| 'conditional-as-fact'
	| 'different-number'
	| 'reversed-logic'
	| 'sum-mismatch'
	| 'opposite-direction';

export interface Conflict {
	readonly id: string;
	readonly kind: ConflictKind;
	/** One sentence in plain words. */
	readonly summary: string;
	/** Both sides, at least two sentences, or one that contradicts itself. */
	readonly evidence: readonly Evidence[];
}
