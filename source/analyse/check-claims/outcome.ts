// What checking a statement against one end day gave.

import type {Alternative, ClaimStatement, NotCheckableReason, Quote, Verdict} from '../../model/claim.ts';
import {judge} from './verdict.ts';

export interface Outcome {
	readonly verdict: Verdict;
	readonly reason: NotCheckableReason | null;
	readonly computed: number | null;
	readonly base: Quote | null;
	readonly end: Quote | null;
	readonly conventionSensitive: boolean;
	readonly flags: readonly string[];
	readonly alternatives: readonly Alternative[];
}

export function cannot(reason: NotCheckableReason, flags: readonly string[] = [], end: Quote | null = null): Outcome {
	return {
		verdict: 'not_checkable',
		reason,
		computed: null,
		base: null,
		end,
		conventionSensitive: false,
		flags,
		alternatives: [],
	};
}

/** Twelve significant digits: enough for every price, too few for binary noise. */
export function rounded(value: number): number {
	return Number(value.toPrecision(12));
}

export interface Measurement {
	readonly computed: number;
	readonly base: Quote | null;
	readonly end: Quote | null;
	readonly flags?: readonly string[];
}

/** A measurement judged. */
export function settled(claim: ClaimStatement, measurement: Measurement): Outcome {
	const {verdict, flags} = judge(claim, measurement.computed);
	return {
		verdict,
		reason: verdict === 'not_checkable' ? 'ambiguous_convention' : null,
		computed: rounded(measurement.computed),
		base: measurement.base,
		end: measurement.end,
		conventionSensitive: false,
		flags: [...(measurement.flags ?? []), ...flags],
		alternatives: [],
	};
}

export function alternativeOf(claim: ClaimStatement, label: string, measurement: Measurement): Alternative {
	const {verdict} = judge(claim, measurement.computed);
	return {label, verdict, computed: rounded(measurement.computed), base: measurement.base, end: measurement.end};
}

/** Adds other readings; the outcome is sensitive when one of them ends differently. */
export function withAlternatives(outcome: Outcome, alternatives: readonly Alternative[]): Outcome {
	const differs = alternatives.some(other => other.verdict !== outcome.verdict);
	return {
		...outcome,
		conventionSensitive: outcome.conventionSensitive || differs,
		alternatives: [...outcome.alternatives, ...alternatives],
	};
}
