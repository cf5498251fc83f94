// Terms that take a side: "sues", "outperforms", "switch", with who stands where around them.

import type {RelationPlaces, ToneRelations} from '../../rules/tone-relations.ts';
import type {ToneTokens} from './tone-tokens.ts';

/** A term found: tokens `from` to `to` (exclusive). */
export interface RelationHit {
	readonly from: number;
	readonly to: number;
	readonly places: RelationPlaces;
	/** What stands before it is what it is done to. */
	readonly passive: boolean;
}

interface Entry {
	places: RelationPlaces | null;
	begins: boolean;
}

const skipped = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'top', 'some']);
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got', 'get', 'getting']);
const irregular = new Set(['hit', 'hurt', 'beaten', 'sold', 'bought', 'overtaken', 'chosen', 'stolen', 'held']);
export const prepositions: ReadonlySet<string> = new Set(
	'to from over against than for by with on into of in at after before amid as via under behind out per vs versus despite ahead near since about around between through without like unlike onto toward towards above below during within across'.split(
		' ',
	),
);

const tables = new WeakMap<ToneRelations, ReadonlyMap<string, Entry>>();

function build(relations: ToneRelations): ReadonlyMap<string, Entry> {
	const table = new Map<string, Entry>();
	const entryOf = (term: string): Entry => {
		const entry = table.get(term) ?? {places: null, begins: false};
		table.set(term, entry);
		return entry;
	};
	for (const [term, places] of Object.entries(relations)) {
		entryOf(term).places = places;
		for (let at = term.indexOf(' '); at > 0; at = term.indexOf(' ', at + 1)) entryOf(term.slice(0, at)).begins = true;
	}
	return table;
}

function tableOf(relations: ToneRelations): ReadonlyMap<string, Entry> {
	const known = tables.get(relations);
	if (known) return known;
	const built = build(relations);
	tables.set(relations, built);
	return built;
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

function longest(tokens: ToneTokens, table: ReadonlyMap<string, Entry>, from: number): RelationHit | null {
	const {words, breaks} = tokens;
	let path = words[from] as string;
	let entry = table.get(path);
	let to = entry?.places ? from + 1 : -1;
	let places = entry?.places ?? null;
	for (let at = from + 1; entry?.begins && at < words.length && breaks[at] === 0; at++) {
		const next: Entry | undefined = table.get(`${path} ${words[at]}`);
		if (next === undefined) {
			if (skipped.has(words[at] as string)) continue;
			break;
		}
		path = `${path} ${words[at]}`;
		entry = next;
		if (next.places) {
			to = at + 1;
			places = next.places;
		}
	}
	return places ? {from, to, places, passive: isPassive(tokens, from, to, places)} : null;
}

/** Hits in reading order, longest first; they do not overlap. */
export function findRelations(tokens: ToneTokens, relations: ToneRelations): readonly RelationHit[] {
	const table = tableOf(relations);
	const hits: RelationHit[] = [];
	for (let from = 0; from < tokens.words.length; ) {
		const hit = longest(tokens, table, from);
		if (hit) hits.push(hit);
		from = hit ? hit.to : from + 1;
	}
	return hits;
}
