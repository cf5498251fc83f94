// Cause and effect told the wrong way round: "a glut if demand exceeds supply".

import {fold} from '../../language/fold.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Quantity, ReversalRules} from '../../rules/conflict-rules.ts';
import {type FoundConflict, sentenceEvidence} from './related.ts';

interface Found {
	readonly at: number;
	readonly end: number;
}

/** A comparison with two sides needs them this close, in words. */
const reach = 6;

const plain = (text: string): string =>
	` ${fold(text)
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\d-]+/gu, ' ')
		.trim()} `;

function findFirst(text: string, wordings: readonly string[], from = 0): Found | null {
	let best: Found | null = null;
	for (const wording of wordings) {
		const at = text.indexOf(` ${wording} `, from);
		if (at >= 0 && (best === null || at < best.at || (at === best.at && wording.length > best.end - best.at - 1)))
			best = {at, end: at + wording.length + 1};
	}
	return best;
}

/** The quantity named last before `at`, or first from it on; null when none is near. */
function quantityNear(text: string, rules: ReversalRules, near: 'before' | 'behind', at: number): Quantity | null {
	const words = (near === 'before' ? text.slice(0, at) : text.slice(at)).trim().split(' ');
	const window = near === 'before' ? words.slice(-reach).toReversed() : words.slice(0, reach);
	for (const word of window) {
		if (rules.quantities.demand.includes(word)) return 'demand';
		if (rules.quantities.supply.includes(word)) return 'supply';
	}
	return null;
}

interface Comparison extends Found {
	readonly larger: Quantity;
}

const other = (quantity: Quantity): Quantity => (quantity === 'demand' ? 'supply' : 'demand');

/** "demand outpaces supply": which is the larger; null when the sentence compares nothing. */
function comparisonIn(text: string, rules: ReversalRules): Comparison | null {
	const candidates = [
		{verb: findFirst(text, rules.more), up: true},
		{verb: findFirst(text, rules.less), up: false},
	];
	for (const {verb, up} of candidates) {
		if (!verb) continue;
		const left = quantityNear(text, rules, 'before', verb.at + 1);
		const right = quantityNear(text, rules, 'behind', verb.end);
		if (left && right && left !== right) return {...verb, larger: up ? left : other(left)};
	}
	return null;
}

/** True when the words around tie the effect to the comparison: "if" between them, or before the comparison that comes first. */
function isLinked(text: string, effect: Found, comparison: Comparison, rules: ReversalRules): boolean {
	const first = effect.at < comparison.at;
	const between = first ? text.slice(effect.end, comparison.at + 1) : text.slice(0, comparison.at + 1);
	return (
		rules.links.some(link => between.includes(` ${link} `)) ||
		(!first &&
			/^ (?:leads?|leading|results?|resulting|causes?|causing|creates?|creating) /.test(text.slice(comparison.end)))
	);
}

function reversedEffect(text: string, rules: ReversalRules): string | null {
	const comparison = comparisonIn(text, rules);
	if (!comparison) return null;
	for (const {words, larger} of rules.effects) {
		const effect = findFirst(text, words);
		if (!effect || larger === comparison.larger || !isLinked(text, effect, comparison, rules)) continue;
		const before = text
			.slice(0, effect.at + 1)
			.trim()
			.split(' ')
			.slice(-5);
		if (before.some(word => rules.negations.includes(word))) continue;
		const name = text.slice(effect.at, effect.end).trim();
		return `${name[0]?.toUpperCase()}${name.slice(1)} is tied to ${comparison.larger} above ${other(comparison.larger)}; it would follow from the opposite.`;
	}
	return null;
}

/** Most sentences do not name both quantities; looking for their words is much quicker than reading them. */
function namesBoth(text: string, {demand, supply}: ReversalRules['quantities']): boolean {
	const lower = text.toLowerCase();
	return demand.some(word => lower.includes(word)) && supply.some(word => lower.includes(word));
}

/** Conflicts of this kind: sentences at odds with themselves. */
export function reversedLogic(read: readonly ReadArticle[], rules: ReversalRules): readonly FoundConflict[] {
	return read.flatMap(one =>
		one.findings.sentences.flatMap((sentence): readonly FoundConflict[] => {
			if (sentence.block === 'heading' || !namesBoth(sentence.text, rules.quantities)) return [];
			const summary = reversedEffect(plain(sentence.text), rules);
			return summary === null ? [] : [{kind: 'reversed-logic', summary, evidence: [sentenceEvidence(one, sentence)]}];
		}),
	);
}
