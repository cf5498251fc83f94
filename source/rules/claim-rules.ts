// Reads `claim-verbs.yaml`: the words by which a text states a number about a price.

import {load} from 'js-yaml';
import type {Problem} from '../model/problem.ts';

/** Words of one direction, by what part of the sentence they are. Forms of several words are joined by a space. */
export interface MoveWords {
	readonly verb: readonly string[];
	readonly noun: readonly string[];
	readonly adjective: readonly string[];
}

export const levelKinds = ['close', 'trade', 'cost', 'high', 'low', 'touch', 'above', 'below'] as const;
export type LevelKind = (typeof levelKinds)[number];

export interface ClaimRules {
	readonly moves: {readonly up: MoveWords; readonly down: MoveWords};
	readonly causes: {readonly up: readonly string[]; readonly down: readonly string[]};
	/** Word -> percent; negative for a fall. */
	readonly multiples: Readonly<Record<string, number>>;
	readonly levels: Readonly<Record<LevelKind, readonly string[]>>;
	readonly priceNouns: readonly string[];
	readonly otherNouns: readonly string[];
	readonly business: readonly string[];
	/** Words for a good or bad stretch of time. */
	readonly moods: readonly string[];
	readonly compare: {readonly up: readonly string[]; readonly down: readonly string[]};
}

type Raw = Readonly<Record<string, unknown>>;
type Say = (message: string) => void;

const asRecord = (value: unknown): Raw =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};

/** The forms of one entry or list: `["rise rises rose", "edge_up edged_up"]` -> rise, rises, rose, edge up, edged up. */
function forms(value: unknown, where: string, say: Say): readonly string[] {
	if (!Array.isArray(value)) {
		say(`${where}: expected a list of words, found ${JSON.stringify(value)}`);
		return [];
	}
	return value.flatMap(entry => {
		if (typeof entry !== 'string') {
			say(`${where}: expected words, found ${JSON.stringify(entry)}; put it in quotes`);
			return [];
		}
		return entry
			.toLowerCase()
			.split(' ')
			.filter(Boolean)
			.map(form => form.replaceAll('_', ' '));
	});
}

/** A list whose entries are phrases: spaces belong to them. */
function phrases(value: unknown, where: string, say: Say): readonly string[] {
	const list = Array.isArray(value)
		? value.map(entry => (typeof entry === 'string' ? entry.replaceAll(' ', '_') : entry))
		: value;
	return forms(list, where, say);
}

function movesOf(value: unknown, where: string, say: Say): MoveWords {
	const raw = asRecord(value);
	return {
		verb: forms(raw.verb, `${where}.verb`, say),
		noun: forms(raw.noun, `${where}.noun`, say),
		adjective: forms(raw.adjective, `${where}.adjective`, say),
	};
}

function bothWays(value: unknown, where: string, say: Say): ClaimRules['compare'] {
	const raw = asRecord(value);
	return {up: forms(raw.up, `${where}.up`, say), down: forms(raw.down, `${where}.down`, say)};
}

function multiplesOf(value: unknown, say: Say): Readonly<Record<string, number>> {
	const entries = Object.entries(asRecord(value)).filter(([word, percent]) => {
		const fine = typeof percent === 'number' && Number.isFinite(percent);
		if (!fine) say(`multiples.${word}: expected a percentage such as 100, found ${JSON.stringify(percent)}`);
		return fine;
	});
	return Object.fromEntries(entries) as Readonly<Record<string, number>>;
}

/** Claim words of one file; what cannot be used is a Problem. Throws only on text that is not YAML. */
export function parseClaimRules(
	text: string,
	file: string,
): {readonly rules: ClaimRules; readonly problems: readonly Problem[]} {
	const problems: Problem[] = [];
	const say: Say = message => {
		problems.push({file, line: null, severity: 'warning', code: 'bad-rule', message});
	};
	const raw = asRecord(load(text));
	const moves = asRecord(raw.moves);
	const levels = asRecord(raw.levels);
	const rules: ClaimRules = {
		moves: {up: movesOf(moves.up, 'moves.up', say), down: movesOf(moves.down, 'moves.down', say)},
		causes: bothWays(raw.causes, 'causes', say),
		multiples: multiplesOf(raw.multiples, say),
		levels: Object.fromEntries(
			levelKinds.map(kind => [kind, levels[kind] === undefined ? [] : forms(levels[kind], `levels.${kind}`, say)]),
		) as ClaimRules['levels'],
		priceNouns: phrases(raw.priceNouns, 'priceNouns', say),
		otherNouns: phrases(raw.otherNouns, 'otherNouns', say),
		business: phrases(raw.business, 'business', say),
		moods: raw.moods === undefined ? [] : forms(raw.moods, 'moods', say),
		compare: bothWays(raw.compare, 'compare', say),
	};
	return {rules, problems};
}

/** The user's words added to the packaged ones. */
export function overlayClaimRules(base: ClaimRules, over: ClaimRules): ClaimRules {
	const join = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];
	const moves = (a: MoveWords, b: MoveWords): MoveWords => ({
		verb: join(a.verb, b.verb),
		noun: join(a.noun, b.noun),
		adjective: join(a.adjective, b.adjective),
	});
	return {
		moves: {up: moves(base.moves.up, over.moves.up), down: moves(base.moves.down, over.moves.down)},
		causes: {up: join(base.causes.up, over.causes.up), down: join(base.causes.down, over.causes.down)},
		multiples: {...base.multiples, ...over.multiples},
		levels: Object.fromEntries(
			levelKinds.map(kind => [kind, join(base.levels[kind], over.levels[kind])]),
		) as ClaimRules['levels'],
		priceNouns: join(base.priceNouns, over.priceNouns),
		otherNouns: join(base.otherNouns, over.otherNouns),
		business: join(base.business, over.business),
		moods: join(base.moods, over.moods),
		compare: {up: join(base.compare.up, over.compare.up), down: join(base.compare.down, over.compare.down)},
	};
}
