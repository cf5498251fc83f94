// Names an article binds to a ticker itself: "Halden Robotics (NYSE: HLDN)". They count as entities of that article.

import type {Entity, EntityKind} from '../model/entity.ts';
import {type EntityIndex, isNotTicker} from './entity-index.ts';
import {fold} from './fold.ts';
import {matchesOf} from './matches.ts';

const bracketed = / \((?:(NASDAQ|NYSE|AMEX|TSX|ASX|LSE|OTC)[A-Z ]{0,12}: ?)?\$?([A-Z]{2,5}(?:[.-][A-Z]{1,2})?)\)/giu;
const nameBefore = /(?:\p{Lu}[\p{L}\d.'-]*|\d{1,4}|&)(?: (?:\p{Lu}[\p{L}\d.'-]*|\d{1,4}|&)){0,4},?$/u;
const suffix =
	/(?:,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|PLC|Plc|plc|AG|SE|NV|N\.V|SA|S\.A|Holdings?|Group|Technologies|Token|Coin|Index|ETF|Fund|Trust)\.?)+$/;
// What stands with a capital before a name without being part of it.
const opening =
	/^(?:(?:The|A|An|In|On|At|And|But|As|While|Meanwhile|Shares|Stock|Rival|Chipmaker|Miner|Peer|Peers|Also|Today|Yesterday|Earlier|Later|Both|Like|Unlike|Since|After|Before|With|For|By|From|Of|Buy|Sell|CEO|US|U\.S\.|UK|AI|Crypto|Bitcoin|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[A-Z]\p{Ll}+-based|[A-Z]\p{Ll}+'s) )+/u;

/** "Graphics Processing Units (GPU)" explains an abbreviation; only an exchange says that it is a ticker as well. */
function abbreviates(name: string, symbol: string): boolean {
	const initials = name
		.split(/[ -]/)
		.map(word => word[0] ?? '')
		.join('')
		.toUpperCase();
	return initials.startsWith(symbol) || initials.endsWith(symbol);
}

/** One long word in capitals is an identifier of a program or a standard, not a company: MAXFEERATEPOLICY. */
const isIdentifier = (name: string): boolean => /^[A-Z\d_]{9,}$/.test(name);

function kindOf(name: string, around: string): EntityKind {
	if (/\b(?:ETF|Fund|Trust)$/.test(name)) return 'fund';
	if (/\bIndex$/.test(name) || /^\)? index\b/i.test(around.split(')')[1] ?? '')) return 'index';
	return /\b(?:tokens?|coin|cryptocurrency|memecoin|stablecoin|altcoin)\b/i.test(around) ? 'token' : 'company';
}

const stands = (word: string, text: string): boolean =>
	new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(text);

/** Shorter spellings: without "Inc."; the first word where the text never uses it as a common word. */
function aliasesOf(name: string, text: string): readonly string[] {
	const bare = name.replace(suffix, '');
	const first = bare.split(' ')[0] as string;
	const distinct = /^\p{Lu}[\p{L}\d]{3,}$/u.test(first) && !stands(first.toLowerCase(), text);
	return [...new Set([bare, ...(distinct ? [first] : [])])].filter(alias => alias !== name && alias.length > 2);
}

function entityOf(name: string, symbol: string, kind: EntityKind, aliases: readonly string[]): Entity {
	const traded = kind === 'company' || kind === 'fund';
	return {
		id: symbol,
		name,
		ticker: symbol,
		kind,
		classes: [],
		aliases,
		parent: null,
		symbols: [],
		calendar: kind === 'token' ? '24x7' : traded ? 'XNYS' : null,
		currency: traded ? 'USD' : null,
		cik: null,
		historical: false,
	};
}

/**
 * Entities of one cleaned text that `index` does not know, in order of their first binding. The id is the ticker in
 * capitals, which no listed slug is. Nothing is guessed: without the ticker in brackets there is no entity.
 */
export function discoverEntities(source: string, index: EntityIndex): readonly Entity[] {
	const text = fold(source);
	const found = new Map<string, Entity>();
	for (const match of matchesOf(text, bracketed)) {
		const [whole, exchange, symbol = ''] = match;
		if (symbol !== symbol.toUpperCase() || found.has(symbol) || index.bySymbol.has(symbol)) continue;
		const before = text.slice(Math.max(0, match.index - 60), match.index);
		const name = before.match(nameBefore)?.[0].replace(/,$/, '').replace(opening, '') ?? '';
		if (!/\p{L}{2}/u.test(name) || index.byFirstWord.get(name.split(' ')[0] as string)?.some(one => one.text === name))
			continue;
		if (
			exchange === undefined &&
			(symbol.length < 3 || isNotTicker(symbol) || isIdentifier(name) || abbreviates(name, symbol))
		)
			continue;
		const end = match.index + whole.length;
		const around = text.slice(Math.max(0, match.index - name.length - 24), end + 24);
		found.set(symbol, entityOf(name, symbol, kindOf(name, around), aliasesOf(name, text)));
	}
	return [...found.values()];
}

/** The rules with what the articles name themselves; the same rules when that is nothing. Of several names the first counts. */
export function withEntities<T extends {readonly entities: readonly Entity[]}>(rules: T, more: readonly Entity[]): T {
	const known = new Set(rules.entities.map(entity => entity.id));
	const added = more.filter(
		(entity, at) => !known.has(entity.id) && more.findIndex(one => one.id === entity.id) === at,
	);
	return added.length === 0 ? rules : {...rules, entities: [...rules.entities, ...added]};
}
