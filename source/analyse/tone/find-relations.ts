// Terms that take a side: "sues", "outperforms", "switch", with who stands where around them.

import type {RelationPlaces, ToneRelations} from '../../rules/tone-relations.ts';
import type {ToneTokens} from './tone-tokens.ts';
import {addPath, longestAt, newTree, type WordTree} from './word-tree.ts';

/** A term found: tokens `from` to `to` (exclusive). */
export interface RelationHit {
	readonly from: number;
	readonly to: number;
	readonly places: RelationPlaces;
	/** What stands before it is what it is done to. */
	readonly passive: boolean;
}

const skipped = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'top', 'some']);
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got', 'get', 'getting']);
const irregular = new Set(['hit', 'hurt', 'beaten', 'sold', 'bought', 'overtaken', 'chosen', 'stolen', 'held']);
export const prepositions: ReadonlySet<string> = new Set(
	'to from over against than for by with on into of in at after before amid as via under behind out per vs versus despite ahead near since about around between through without like unlike onto toward towards above below during within across'.split(
		' ',
	),
);

const trees = new WeakMap<ToneRelations, WordTree<RelationPlaces>>();

/** Built on first use and kept as long as the rules. */
function treeOf(relations: ToneRelations): WordTree<RelationPlaces> {
	const known = trees.get(relations);
	if (known) return known;
	const tree = newTree<RelationPlaces>();
	for (const [term, places] of Object.entries(relations)) addPath(tree, term, places);
	trees.set(relations, tree);
	return tree;
}

const isParticiple = (word: string): boolean => word.endsWith('ed') || irregular.has(word);

/** "was sued", "hit by", "downgraded to sell": a participle behind "be", or one that nothing it could act on follows. */
function isPassive(tokens: ToneTokens, from: number, to: number, places: RelationPlaces): boolean {
	const {words, breaks} = tokens;
	if (places.object === undefined || !isParticiple(words[from] as string)) return false;
	if (be.has(words[from - 1] ?? '') || (be.has(words[from - 2] ?? '') && (words[from - 1] ?? '').length > 3))
		return true;
	if (to - from > 1) return false;
	const next = words[to];
	if (next === undefined || (breaks[to] as number) > 0) return true;
	return prepositions.has(next) && places[next] === undefined;
}

/** Hits in reading order, longest first; they do not overlap. */
export function findRelations(tokens: ToneTokens, relations: ToneRelations): readonly RelationHit[] {
	const tree = treeOf(relations);
	const hits: RelationHit[] = [];
	for (let from = 0; from < tokens.words.length; ) {
		const found = longestAt(tokens, tree, from, skipped);
		if (found) {
			const {to, value: places} = found;
			hits.push({from, to, places, passive: isPassive(tokens, from, to, places)});
		}
		from = found ? found.to : from + 1;
	}
	return hits;
}
