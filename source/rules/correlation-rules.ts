// Reads `correlation-pairs.yaml`: which instruments are compared.

import {load} from 'js-yaml';
import type {Problem} from '../model/problem.ts';
import {type InstrumentRule, instrumentRule} from './instrument-rules.ts';
import {complaints, isRecord, knownKeys, recordsOf, textOf} from './yaml-values.ts';

export interface PairRule {
	readonly why: string;
	readonly a: InstrumentRule;
	readonly b: InstrumentRule;
	/** The side whose variance is taken as the cause (Forbes, Rigobon). */
	readonly driver: 'a' | 'b';
}

export interface CorrelationRules {
	/** Common observations. */
	readonly windows: readonly number[];
	readonly pairs: readonly PairRule[];
	readonly mechanical: readonly {readonly a: string; readonly b: string; readonly note: string}[];
	readonly standIns: readonly {readonly symbol: string; readonly for: string; readonly name: string}[];
	/** Symbols of funds by the symbol they follow. */
	readonly followers: Readonly<Record<string, readonly string[]>>;
}

const none: CorrelationRules = {windows: [], pairs: [], mechanical: [], standIns: [], followers: {}};
const upper = (value: unknown): string => (textOf(value) ?? '').toUpperCase();

/** Lists of symbols by symbol; what is no list of words is told. */
function followersOf(value: unknown, complain: (message: string) => void): CorrelationRules['followers'] {
	if (value === undefined) return {};
	if (!isRecord(value)) {
		complain('followers: expected lists of funds by the symbol they follow, such as NDX: [QQQ]');
		return {};
	}
	return Object.fromEntries(
		Object.entries(value).map(([symbol, funds]) => {
			const known = Array.isArray(funds) ? funds.map(upper).filter(fund => fund !== '') : [];
			if (known.length === 0) complain(`followers: expected a list of symbols behind ${symbol}`);
			return [symbol.toUpperCase(), known];
		}),
	);
}

/** Correlation rules of one file; what cannot be used is a Problem. Throws only on text that is not YAML. */
export function parseCorrelationRules(
	text: string,
	file: string,
): {readonly rules: CorrelationRules; readonly problems: readonly Problem[]} {
	const {problems, complain} = complaints(file);
	const data = load(text);
	if (!isRecord(data)) {
		complain('expected the keys windows, pairs, mechanical, standIns and followers');
		return {rules: none, problems};
	}
	knownKeys(data, ['windows', 'pairs', 'mechanical', 'standIns', 'followers'], 'the file', complain);
	const windows = Array.isArray(data.windows) ? data.windows : [];
	const usable = windows.filter(window => Number.isInteger(window) && window >= 20);
	if (usable.length < windows.length || usable.length === 0) complain('windows: expected whole numbers of 20 and more');
	return {
		rules: {
			windows: usable,
			pairs: recordsOf(data.pairs, 'pairs', complain).map((raw, index) => ({
				why: textOf(raw.why) ?? '',
				a: instrumentRule(raw.a, `pairs[${index}].a`, complain),
				b: instrumentRule(raw.b, `pairs[${index}].b`, complain),
				driver: raw.driver === 'a' ? 'a' : 'b',
			})),
			mechanical: recordsOf(data.mechanical, 'mechanical', complain).map(raw => ({
				a: upper(raw.a),
				b: upper(raw.b),
				note: textOf(raw.note) ?? '',
			})),
			standIns: recordsOf(data.standIns, 'standIns', complain).map(raw => ({
				symbol: upper(raw.symbol),
				for: upper(raw.for),
				name: textOf(raw.name) ?? upper(raw.symbol),
			})),
			followers: followersOf(data.followers, complain),
		},
		problems,
	};
}
