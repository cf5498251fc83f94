// Reads `price-scales.yaml`: where the closes of well-known instruments have to lie.

import {load} from 'js-yaml';
import type {Problem} from '../model/problem.ts';
import {complaints, isRecord, knownKeys, numberOf, recordsOf, textOf} from './yaml-values.ts';

export interface PriceScale {
	readonly symbol: string;
	/** ISO date from which the range holds. */
	readonly from: string;
	readonly low: number;
	readonly high: number;
}

export type PriceScaleRules = readonly PriceScale[];

/** YAML reads a bare 2018-01-01 as a date. */
function dayOf(value: unknown): string | null {
	const text = value instanceof Date ? value.toISOString().slice(0, 10) : textOf(value);
	return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

/** Ranges of one file; entries that cannot be used are Problems. Throws only on text that is not YAML. */
export function parsePriceScales(
	text: string,
	file: string,
): {readonly rules: PriceScaleRules; readonly problems: readonly Problem[]} {
	const {problems, complain} = complaints(file);
	const entries = recordsOf(load(text), 'the file', complain).filter(isRecord);
	const rules = entries.flatMap(raw => {
		const [symbol, from, low, high] = [textOf(raw.symbol), dayOf(raw.from), numberOf(raw.low), numberOf(raw.high)];
		knownKeys(raw, ['symbol', 'from', 'low', 'high'], `scale of "${symbol ?? ''}"`, complain);
		if (symbol !== null && from !== null && low !== null && high !== null && low > 0 && low < high)
			return [{symbol: symbol.toUpperCase(), from, low, high}];
		complain(`scale of "${symbol ?? ''}": expected symbol, from (2018-01-01), and numbers low < high`);
		return [];
	});
	return {rules, problems};
}

/** The user's ranges over the packaged ones: same symbol replaces. */
export function overlayPriceScales(base: PriceScaleRules, over: PriceScaleRules): PriceScaleRules {
	const own = new Set(over.map(scale => scale.symbol));
	return [...base.filter(scale => !own.has(scale.symbol)), ...over];
}
