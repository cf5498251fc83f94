// Reads `risks.yaml`: word sets, how sentences speak, and the risks with their signals and indicators.

import {load} from 'js-yaml';
import type {Problem} from '../model/problem.ts';
import type {Family} from '../model/risk.ts';
import {type IndicatorRule, indicatorRule} from './indicator-rules.ts';
import {families, type RiskSettings, settingsOf} from './risk-settings.ts';
import {type SignalRule, setOf, signalOf, termsOf, type WordSet} from './signal-rules.ts';
import {
	type Complain,
	choiceOf,
	complaints,
	isRecord,
	knownKeys,
	recordsOf,
	textOf,
	textsOf,
	type YamlRecord,
} from './yaml-values.ts';

export interface RiskRule {
	readonly id: string;
	readonly name: string;
	readonly decisive: Family;
	/** Single acts count, as they do of authorities. */
	readonly events: boolean;
	/** Sets that have to be found in or near a sentence, or in the title or lead of its article. */
	readonly context: readonly string[];
	readonly traps: readonly string[];
	readonly signals: readonly SignalRule[];
	readonly indicators: readonly IndicatorRule[];
}

export const cueNames = [
	'forecast',
	'future',
	'if',
	'conditional',
	'reported',
	'weakly',
	'analogy',
	'history',
	'acts',
	'moves',
	'dates',
] as const;
export type CueName = (typeof cueNames)[number];

export interface RiskRules {
	readonly settings: RiskSettings;
	/** The file says something of its own about the settings. */
	readonly stated: boolean;
	readonly sets: Readonly<Record<string, WordSet>>;
	readonly cues: Readonly<Record<CueName, readonly string[]>>;
	readonly negators: readonly string[];
	readonly pointers: readonly string[];
	readonly instructions: readonly string[];
	readonly risks: readonly RiskRule[];
}

const fileKeys = ['halfLives', 'text', 'sets', 'modes', 'negators', 'pointers', 'instructions', 'risks'];

function riskOf(raw: YamlRecord, index: number, complain: Complain): RiskRule | null {
	const id = textOf(raw.id);
	const name = textOf(raw.name);
	if (id === null || name === null) {
		complain(`risk ${index + 1} has no id or no name; both are needed`);
		return null;
	}
	knownKeys(
		raw,
		['id', 'name', 'decisive', 'events', 'context', 'traps', 'signals', 'indicators'],
		`risk "${id}"`,
		complain,
	);
	return {
		id,
		name,
		decisive: choiceOf(raw.decisive, families, 'text', `risk "${id}".decisive`, complain),
		events: raw.events === true,
		context: textsOf(raw.context, `risk "${id}".context`, complain),
		traps: termsOf(raw.traps, `risk "${id}".traps`, complain),
		signals: recordsOf(raw.signals, `risk "${id}".signals`, complain).map((signal, at) =>
			signalOf(signal, `risk "${id}".signals[${at}]`, complain),
		),
		indicators: recordsOf(raw.indicators, `risk "${id}".indicators`, complain)
			.map((indicator, at) => indicatorRule(indicator, `risk "${id}".indicators[${at}]`, complain))
			.filter(indicator => indicator !== null),
	};
}

function cuesOf(value: unknown, complain: Complain): Record<CueName, readonly string[]> {
	const raw = isRecord(value) ? value : {};
	knownKeys(raw, cueNames, 'modes', complain);
	return Object.fromEntries(cueNames.map(name => [name, termsOf(raw[name], `modes.${name}`, complain)])) as Record<
		CueName,
		readonly string[]
	>;
}

/** Rules of one file; what cannot be used is a Problem. Throws only on text that is not YAML. */
export function parseRiskRules(
	text: string,
	file: string,
): {readonly rules: RiskRules; readonly problems: readonly Problem[]} {
	const {problems, complain} = complaints(file);
	const data = load(text);
	const raw = isRecord(data) ? data : {};
	if (!isRecord(data)) complain(`expected the keys ${fileKeys.join(', ')}`);
	knownKeys(raw, fileKeys, 'the file', complain);
	const sets = isRecord(raw.sets) ? raw.sets : {};
	const risks = recordsOf(raw.risks, 'risks', complain)
		.map((risk, index) => riskOf(risk, index, complain))
		.filter(risk => risk !== null);
	const rules: RiskRules = {
		settings: settingsOf(raw, complain),
		stated: raw.halfLives !== undefined || raw.text !== undefined,
		sets: Object.fromEntries(Object.entries(sets).map(([name, value]) => [name, setOf(value, name, complain)])),
		cues: cuesOf(raw.modes, complain),
		negators: termsOf(raw.negators, 'negators', complain),
		pointers: termsOf(raw.pointers, 'pointers', complain),
		instructions: termsOf(raw.instructions, 'instructions', complain),
		risks,
	};
	return {rules, problems};
}

/**
 * The user's rules over the packaged ones: a set or risk of the same name replaces, new ones are added; word lists
 * that the user's file leaves out stay as they are.
 */
export function overlayRisks(base: RiskRules, over: RiskRules): RiskRules {
	const either = (own: readonly string[], packaged: readonly string[]): readonly string[] =>
		own.length > 0 ? own : packaged;
	const replaced = new Map(over.risks.map(risk => [risk.id, risk]));
	const known = new Set(base.risks.map(risk => risk.id));
	return {
		settings: over.stated ? over.settings : base.settings,
		stated: true,
		sets: {...base.sets, ...over.sets},
		cues: Object.fromEntries(
			cueNames.map(name => [name, either(over.cues[name], base.cues[name])]),
		) as RiskRules['cues'],
		negators: either(over.negators, base.negators),
		pointers: either(over.pointers, base.pointers),
		instructions: either(over.instructions, base.instructions),
		risks: [
			...base.risks.map(risk => replaced.get(risk.id) ?? risk),
			...over.risks.filter(risk => !known.has(risk.id)),
		],
	};
}

/** Sets that risks and signals name and nobody defines, as Problems: a misspelt name would silence a risk. */
export function missingSets(rules: RiskRules): readonly Problem[] {
	const known = Object.keys(rules.sets);
	const missing = (names: readonly (string | null)[], where: string): readonly Problem[] =>
		names
			.filter(name => name !== null && !known.includes(name))
			.map(name => ({
				file: 'risks.yaml',
				line: null,
				severity: 'warning',
				code: 'bad-rule',
				message: `${where}: no set is named "${name}"; define it under sets`,
			}));
	return rules.risks.flatMap(risk => [
		...missing(risk.context, `risk "${risk.id}"`),
		...risk.signals.flatMap(({id, all, about, not, actor, others}) =>
			missing([...all, ...about, ...not, actor, others], `risk "${risk.id}", signal "${id}"`),
		),
	]);
}
