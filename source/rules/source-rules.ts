// Reads `sources.yaml`: who publishes, what kind of source that is, and how much it counts.

import {load} from 'js-yaml';
import type {SourceLabel} from '../model/article.ts';
import type {Problem} from '../model/problem.ts';
import {compilePattern} from './pattern.ts';

export interface KnownSource {
	readonly key: string;
	readonly name: string;
	readonly label: SourceLabel;
	/** Host names; their subdomains count too. */
	readonly hosts: readonly string[];
	readonly aliases: readonly string[];
	/** Known to be written by people. */
	readonly byHand: boolean;
}

export interface SourceRules {
	/** 0 to 1 per label. */
	readonly weights: Readonly<Record<SourceLabel, number>>;
	readonly sources: readonly KnownSource[];
	/** Regular expressions by which a text says that a program wrote it. */
	readonly machineWritten: readonly string[];
}

const labels: readonly SourceLabel[] = [
	'filing',
	'company',
	'wire',
	'publisher',
	'aggregator',
	'machine-written',
	'unknown',
];
const fallback: Readonly<Record<SourceLabel, number>> = {
	filing: 1,
	company: 0.9,
	wire: 0.8,
	publisher: 0.8,
	aggregator: 0.5,
	'machine-written': 0.4,
	unknown: 0.3,
};

type Say = (message: string) => void;
type Raw = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function weightsOf(raw: unknown, say: Say): Readonly<Record<SourceLabel, number>> {
	if (!isRecord(raw)) return fallback;
	const weights = {...fallback};
	for (const [label, weight] of Object.entries(raw)) {
		const known = labels.includes(label as SourceLabel);
		if (!known || typeof weight !== 'number' || !(weight >= 0 && weight <= 1))
			say(
				`weight "${label}: ${String(weight)}" is not usable; expected ${labels.join(', ')} with a number from 0 to 1`,
			);
		else weights[label as SourceLabel] = weight;
	}
	return weights;
}

function sourceOf(raw: unknown, index: number, say: Say): KnownSource | null {
	if (!isRecord(raw) || typeof raw.key !== 'string' || typeof raw.name !== 'string') {
		say(`source ${index + 1} has no key or no name; both are needed`);
		return null;
	}
	const label = labels.find(name => name === raw.label);
	if (label === undefined)
		say(`source "${raw.key}": unknown label "${String(raw.label)}"; expected one of ${labels.join(', ')}`);
	return {
		key: raw.key,
		name: raw.name,
		label: label ?? 'unknown',
		hosts: textsOf(raw.hosts).map(host => host.toLowerCase()),
		aliases: textsOf(raw.aliases),
		byHand: raw.byHand === true,
	};
}

/** Patterns that compile; the others are Problems. */
export function usablePatterns(raw: unknown, say: Say): readonly string[] {
	return textsOf(raw).filter(pattern => {
		try {
			compilePattern(pattern, true);
			return true;
		} catch {
			say(`"${pattern}" is not a regular expression; it is left out`);
			return false;
		}
	});
}

/** Source rules of one file. Throws only on text that is not YAML. */
export function parseSourceRules(
	text: string,
	file: string,
): {readonly rules: SourceRules; readonly problems: readonly Problem[]} {
	const problems: Problem[] = [];
	const say: Say = message => problems.push({file, line: null, severity: 'warning', code: 'bad-rule', message});
	const data = load(text);
	const raw: Raw = isRecord(data) ? data : {};
	if (!isRecord(data)) say('expected the keys weights, sources and machineWritten');
	const list = Array.isArray(raw.sources) ? raw.sources : [];
	const sources = list.map((entry, index) => sourceOf(entry, index, say)).filter(source => source !== null);
	return {
		rules: {weights: weightsOf(raw.weights, say), sources, machineWritten: usablePatterns(raw.machineWritten, say)},
		problems,
	};
}

/** The user's sources over the packaged ones: same key replaces; weights and patterns are added. */
export function overlaySourceRules(base: SourceRules, over: SourceRules): SourceRules {
	const own = new Set(over.sources.map(source => source.key));
	// A label the user did not weigh was filled in with its fallback; that must not undo the packaged weight.
	const stated = Object.entries(over.weights).filter(([label, weight]) => weight !== fallback[label as SourceLabel]);
	return {
		weights: {...base.weights, ...Object.fromEntries(stated)},
		sources: [...over.sources, ...base.sources.filter(source => !own.has(source.key))],
		machineWritten: [...base.machineWritten, ...over.machineWritten],
	};
}
