// A claim while its sentence is being read: what was said, and the words that say it.

import type {TextSpan} from '../../language/amount-readings.ts';
import type {Amount} from '../../language/amounts.ts';
import type {ClaimMetric, ClaimUnit, Comparator, Direction, Window} from '../../model/claim.ts';

export interface Draft {
	/** null: the readers of subjects decide. */
	readonly subject: SubjectWish;
	readonly metric: ClaimMetric;
	readonly comparator: Comparator;
	readonly value: number | readonly [number, number] | null;
	readonly valueText: string;
	readonly ulp: number;
	readonly unit: ClaimUnit;
	readonly direction: Direction;
	readonly benchmark: string | null;
	readonly item: string | null;
	/** A window the wording itself fixes; null: look for one in the sentence. */
	readonly window: Window | null;
	/** The amount, or the words that stand for it. */
	readonly anchor: TextSpan;
	/** The verb, noun or adjective that governs it. */
	readonly predicate: TextSpan;
}

/** Where the subject is to be looked for. */
export type SubjectWish =
	| {readonly by: 'predicate'}
	| {readonly by: 'name'; readonly subject: string | null}
	| {readonly by: 'business'};

/** Value, comparator and written form of an amount, as every draft carries them. */
export function measured(amount: Amount): Pick<Draft, 'value' | 'comparator' | 'valueText' | 'ulp' | 'anchor'> {
	return {
		value: amount.value !== null && amount.high !== null ? [amount.value, amount.high] : amount.value,
		comparator: amount.comparator,
		valueText: amount.text,
		ulp: amount.ulp,
		anchor: {start: amount.from, end: amount.end},
	};
}
