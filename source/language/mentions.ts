// Finds where entities are named: `Name (TICKER)`, `$TICKER`, names and aliases, bare tickers. Longest spelling first.

import type {Body} from '../model/article.ts';
import type {Entity, Mention} from '../model/entity.ts';
import type {Sentence} from '../model/sentence.ts';
import type {EntityIndex, Spelling} from './entity-index.ts';
import {fold} from './fold.ts';

interface Found {
	readonly entityId: string;
	readonly start: number;
	readonly end: number;
	readonly via: Mention['via'];
}

const wordPattern = /\$?[\p{L}\p{M}\d]+/gu;
const letterOrDigit = /[\p{L}\p{M}\d]/u;
const bound =
	/^ ?\((?:(?:NASDAQ|NYSE|Nasdaq|AMEX|TSX|ASX|LSE|OTC)[A-Za-z ]*: ?)?\$?([A-Z]{1,5}\d{0,2}(?:[._-][A-Z]{1,3})?)\)/;

/** True when `text` may begin and end here: no letter or digit goes on, and the name is not part of a longer hyphenated word. */
function standsAlone(source: string, end: number): boolean {
	const next = source[end];
	if (next === undefined) return true;
	if (letterOrDigit.test(next)) return false;
	// "Meta-analysis": a lower-case prefix word, not the company. "Google-backed" and "Amazon-OpenAI" are the companies.
	return !(next === '-' && /^-(?:analys|data|physic|verse|level|ethic)/.test(source.slice(end, end + 8)));
}

function longestSpelling(source: string, at: number, spellings: readonly Spelling[]): Spelling | undefined {
	return spellings.find(
		spelling => source.startsWith(spelling.text, at) && standsAlone(source, at + spelling.text.length),
	);
}

function cashtag(source: string, word: string, at: number, index: EntityIndex): Found | undefined {
	if (!/^\$[A-Za-z]{1,6}$/.test(word) || /[\p{L}\d$]/u.test(source[at - 1] ?? ' ')) return undefined;
	const entity = index.bySymbol.get(word.slice(1).toUpperCase());
	return entity && {entityId: entity.id, start: at, end: at + word.length, via: 'cashtag'};
}

/** `(TICKER)` right behind a name binds both; a ticker that belongs to another known entity wins over the name. */
function bind(found: Found, source: string, index: EntityIndex): readonly Found[] {
	const match = source.slice(found.end, found.end + 24).match(bound);
	const symbol = match?.[1];
	if (!match || symbol === undefined) return [found];
	const entity = index.bySymbol.get(symbol);
	if (!entity) return [found];
	const end = found.end + match[0].length;
	if (entity.id === found.entityId) return [{...found, end, via: 'bound'}];
	return [found, {entityId: entity.id, start: end - symbol.length - 1, end: end - 1, via: 'ticker'}];
}

function nameOf(spelling: Spelling | undefined, start: number, end: number): Found | undefined {
	if (!spelling || spelling.entityId === null) return undefined;
	return {entityId: spelling.entityId, start, end, via: spelling.via};
}

/** All names in one text, left to right, not overlapping. */
export function findNames(text: string, index: EntityIndex): readonly Found[] {
	const source = fold(text);
	const found: Found[] = [];
	wordPattern.lastIndex = 0;
	for (let match = wordPattern.exec(source); match; match = wordPattern.exec(source)) {
		const word = match[0];
		const at = match.index;
		const tag = word.startsWith('$') ? cashtag(source, word, at, index) : undefined;
		const spelling = tag ? undefined : longestSpelling(source, at, index.byFirstWord.get(word) ?? []);
		if (!tag && !spelling) continue;
		const end = at + (spelling?.text.length ?? word.length);
		const name = tag ?? nameOf(spelling, at, end);
		const all = name ? bind(name, source, index) : [];
		found.push(...all);
		wordPattern.lastIndex = all.at(-1)?.end ?? end;
	}
	return found;
}

/** Mentions of an article: names found in its cleaned text, each with its sentence. */
export function findMentions(body: Body, sentences: readonly Sentence[], index: EntityIndex): readonly Mention[] {
	const mentions: Mention[] = [];
	for (const sentence of sentences) {
		for (const name of findNames(body.text.slice(sentence.start, sentence.end), index))
			mentions.push({
				...name,
				start: sentence.start + name.start,
				end: sentence.start + name.end,
				sentence: sentence.index,
			});
	}
	return mentions;
}

/** The company an entity's money belongs to: units and products roll up to their parent. */
export function rollUp(index: EntityIndex, id: string): Entity | undefined {
	let entity = index.byId.get(id);
	for (let depth = 0; entity?.parent && depth < 4; depth++) entity = index.byId.get(entity.parent) ?? entity;
	return entity;
}
