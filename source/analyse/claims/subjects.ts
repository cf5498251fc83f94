// Whom a statement is about: the name before its verb, the thing moved, the name a noun points to, or what "it" stands for.

import type {TextSpan} from '../../language/amount-readings.ts';
import type {Entity} from '../../model/entity.ts';
import {type Segment, segmentAt} from './segments.ts';
import type {NameSpan, SentenceView} from './sentence-view.ts';

/** What has a price. */
export function isTradable(entity: Entity): boolean {
	return (
		entity.kind === 'token' ||
		entity.kind === 'index' ||
		entity.kind === 'fund' ||
		(entity.kind === 'company' && entity.ticker !== null)
	);
}

export function keyOf(entity: Entity): string {
	return entity.ticker ?? entity.id;
}

const preposition =
	/\b(?:by|from|on|via|at|to|with|against|versus|vs\.?|than|into|per|according to|through|alongside|behind|under|over|beyond|unlike|backed by|led by) (?:the |its |an? )?(?:[\p{Ll}-]+ ){0,2}$/u;
const example = /\b(?:like|such as|including|namely|as with) (?:the )?$/;

const owner = /([\p{Ll}-]+) (?:of|in|for) (?:the |its )?$/u;

/** "suppliers of Acme", "activity in Acme": said of something else. "Shares of", "a drop in" mean the price. */
function isOwned(view: SentenceView, before: string): boolean {
	const noun = before.match(owner)?.[1];
	return (
		noun !== undefined &&
		!view.lexicon.priceNouns.has(noun) &&
		!view.lexicon.moves.has(noun) &&
		!/^(?:volatility|correlation|down|up|day|week|month|year|session|trading|that|drawdown|performance|high|low|peak)$/.test(
			noun,
		)
	);
}

/** A name that stands as an object or a source, not as what the clause is about. */
function isOblique(view: SentenceView, name: NameSpan): boolean {
	// "Over the past week Acme fell": the preposition belongs to the window.
	const window = view.windows.findLast(found => found.end <= name.start);
	const before = view.lower.slice(Math.max(0, name.start - 40, window?.end ?? 0), name.start);
	if (example.test(before)) return false;
	return preposition.test(before) || isOwned(view, before);
}

/** The word right behind a name that makes it mean something else: "Bitcoin miners", "Nasdaq 100 futures". */
export function otherNounBehind(view: SentenceView, name: NameSpan): string | null {
	const rest = view.lower.slice(name.end).match(/^(?:'s)?[ -]((?:[\p{Ll}-]+)(?: [\p{Ll}-]+)?)/u)?.[1];
	if (rest === undefined) return null;
	const [first = '', second = ''] = rest.split(' ');
	if (first.endsWith('-linked') || first.endsWith('linked')) return first;
	if (view.lexicon.otherNouns.has(first) || view.lexicon.otherNouns.has(first.split('-')[0] as string)) return first;
	return !view.lexicon.priceNouns.has(first) &&
		view.lexicon.otherNouns.has(second) &&
		/(?:ing|al|spot|treasury|linked|backed|mining|spot)$/.test(first)
		? second
		: null;
}

const titleWord =
	/^(?:Inc|Corp|Co|Ltd|Plc|PLC|Holdings|Group|Platforms|Technologies|Index|Composite|Average|Shares|Stock|Price|Prices|Token|CEO|Is|Are|Was|Has|Had|Will|Could|May|And|In|On|At|As|To|By|Over|After|Amid|With|From|For|Of|The|Near|Above|Below|Under)\b/;

/** "Acme Robotics", "New Acme": a longer name nobody listed is another thing. Title Case verbs and price nouns are not names. */
function partOfLonger(view: SentenceView, name: NameSpan): boolean {
	const next = view.text.slice(name.end).match(/^ (\p{Lu}[\p{L}&-]+)/u)?.[1];
	if (next !== undefined && !titleWord.test(next) && !view.names.some(other => other.start === name.end + 1)) {
		const word = next.toLowerCase();
		const {moves, levels, compare, priceNouns, otherNouns} = view.lexicon;
		if (otherNouns.has(word)) return false;
		if (![moves, levels, compare].some(words => words.has(word)) && !priceNouns.has(word)) return true;
	}
	const previous = view.text.slice(0, name.start).match(/(?<![\p{L}.])(\p{Lu}\p{Ll}+) $/u)?.[1];
	if (previous === undefined || commonStart.test(previous) || view.names.some(other => other.end === name.start - 1))
		return false;
	return !view.windows.some(window => window.end === name.start - 1);
}

/** Half of a pair such as ETH/BTC: the price of one in the other is neither's own. */
function inPair(view: SentenceView, name: NameSpan): boolean {
	if (/^\/(?!usd|dollar)\p{L}/u.test(view.lower.slice(name.end))) return true;
	return (
		/\p{L}\/$/u.test(view.lower.slice(0, name.start)) || /^-(?:to-)?\p{L}+ ratio/u.test(view.lower.slice(name.end))
	);
}

const eligible = (view: SentenceView): readonly NameSpan[] =>
	view.names.filter(
		name =>
			isTradable(name.entity) &&
			!name.entity.classes.includes('media') &&
			!inPair(view, name) &&
			!partOfLonger(view, name),
	);

/** Names joined to `last` by commas and "and": "Bitcoin, Ether and Solana". */
function coordinated(view: SentenceView, last: NameSpan): readonly NameSpan[] {
	const chain: NameSpan[] = [last];
	for (const name of eligible(view).toReversed()) {
		const first = chain[0] as NameSpan;
		if (name.end > first.start) continue;
		const link = view.lower.slice(name.end, first.start);
		const joined =
			chain.length === 1 ? /^(?:'s)?,? and (?:the )?$/.test(link) : /^, (?:the )?$|^,? and (?:the )?$/.test(link);
		if (!joined || isOblique(view, name)) break;
		chain.unshift(name);
	}
	return chain;
}

function nearestBefore(view: SentenceView, from: number, to: number, strict: boolean): NameSpan | null {
	const inside = eligible(view).filter(name => name.start >= from && name.end <= to);
	const direct = inside.findLast(name => !isOblique(view, name));
	return direct ?? (strict ? null : (inside.at(-1) ?? null));
}

/** "a 3% drop in X", "gains of 3% for X". */
function pointedAt(view: SentenceView, from: number): NameSpan | null {
	const match = view.lower
		.slice(from)
		.match(/^ (?:in|for|of|by|on|off) (?:the )?(?:(?:price|prices|shares|value|stock) of )?(?:the )?/);
	if (!match) return null;
	const at = from + match[0].length;
	return (
		eligible(view).find(
			name => name.start >= at && name.start <= at + 24 && /^[\p{Ll} -]*$/u.test(view.text.slice(at, name.start)),
		) ?? null
	);
}

/** The segment whose subject goes on in `segment`: the one before, past relative clauses and asides. */
function governing(view: SentenceView, segment: Segment): Segment | null {
	for (let index = segment.index - 1; index >= 0; index--) {
		const candidate = view.segments[index] as Segment;
		const closed = candidate.link === 'relative' || candidate.link === 'aside';
		if (!closed || segment.link === 'aside') return candidate;
	}
	return null;
}

/**
 * Names a statement is about, nearest first clause outward; empty when no name of the sentence is it. `anchor` is the
 * amount, `predicate` the word that governs it.
 */
export function subjectNames(
	view: SentenceView,
	anchor: TextSpan,
	predicate: TextSpan,
	causes: boolean,
): readonly NameSpan[] {
	const first = Math.min(anchor.start, predicate.start);
	const last = Math.max(anchor.end, predicate.end);
	if (predicate.start >= anchor.end || predicate.end <= anchor.start) {
		const target = pointedAt(view, last);
		if (target) return [target];
	}
	if (causes || predicate.end < anchor.start) {
		const moved = nearestBefore(view, predicate.end, anchor.start, false);
		if (moved && (causes || / (?:down|up|off)\b/.test(view.lower.slice(predicate.end, anchor.start))))
			return coordinated(view, moved);
	}
	const segment = segmentAt(view.segments, first);
	const own = nearestBefore(view, segment.start, first, true) ?? adjacentOblique(view, segment, first);
	if (own) return coordinated(view, own);
	if (segment.link === 'start') return fronted(view, segment, first);
	return outward(view, segment);
}

/** "led by Acme, down 3%": an oblique name is the subject when the statement hangs directly on it. */
function adjacentOblique(view: SentenceView, segment: Segment, to: number): NameSpan | null {
	return (
		eligible(view).findLast(
			name =>
				name.start >= segment.start &&
				name.end <= to &&
				/^[ ,(]*$/.test(view.text.slice(name.end, to)) &&
				(/[,(]/.test(view.text.slice(name.end, to)) ||
					!isOwned(view, view.lower.slice(Math.max(0, name.start - 40), name.start))),
		) ?? null
	);
}

const opensBare =
	/^[ "'(]*(?:(?:at|after|having|already|still|even|despite|while|since|by|with|from|trading|following|before|and|but)\b[ ,]*)*$/;

/** "Down 17% over the month, Acme …": the subject comes behind the comma. */
function fronted(view: SentenceView, segment: Segment, from: number): readonly NameSpan[] {
	const next = view.segments[segment.index + 1];
	if (!next || from > segment.end) return [];
	// Only a clause without a subject of its own is waiting for one.
	const stretch = view.lower.slice(segment.start, Math.min(from, segment.end));
	if (!opensBare.test(stretch)) return [];
	const name = eligible(view).find(
		found => found.start >= segment.end && found.start < next.end && !isOblique(view, found),
	);
	return name ? [name] : [];
}

function outward(view: SentenceView, segment: Segment): readonly NameSpan[] {
	if (segment.link === 'relative' || segment.link === 'aside') {
		const antecedent = nearestBefore(view, 0, segment.start, false);
		return antecedent ? [antecedent] : [];
	}
	for (let before = governing(view, segment); before; before = governing(view, before)) {
		const adjacent = before.index === segment.index - 1 ? adjacentOblique(view, before, before.end) : null;
		const name = adjacent ?? nearestBefore(view, before.start, before.end, true);
		if (name) return coordinated(view, name);
		if (before.link === 'start') break;
	}
	return [];
}

const anaphor =
	/\b(?:it|its|the (?:[\p{Ll}-]+ ){0,2}(?:index|gauge|benchmark|token|cryptocurrency|coin|crypto|asset|stock|shares|share|company|firm|miner|chipmaker|group|lab|startup|start-up|provider|fund|price|etf))\b/u;
const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
	[/\b(?:index|gauge|benchmark)\b/, ['index']],
	[/\b(?:token|cryptocurrency|coin|crypto)\b/, ['token']],
	[/\b(?:stock|shares|share|company|firm|miner|chipmaker|group|lab|startup|start-up|provider)\b/, ['company']],
	[/\b(?:fund|etf)\b/, ['fund']],
];

/** The pronoun or definite noun before `to` in the clause, e.g. "it", "the token"; null without one. */
export function anaphorBefore(view: SentenceView, from: number, to: number): string | null {
	return view.lower.slice(from, to).match(anaphor)?.[0] ?? null;
}

/** Kinds of entity an anaphor may stand for; null: any. */
export function kindsOf(words: string): readonly string[] | null {
	return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const properName =
	/(?<![\p{L}\d$'-])(\$[A-Z]{2,6}|\p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&.-]*){0,3})(?: \(\$?([A-Z][A-Z\d.]{1,5})\))?/gu;
const commonStart =
	/^(?:Yesterday|Today|Overnight|Still|Once|Spot|Now|Then|Also|Among|Like|Unlike|Despite|Against|Between|Above|Below|Near|Shares|Stock|When|Where|Why|How|What|Will|Can|Could|Is|Are|Was|Were|Has|Have|Had|Both|Neither|Either|Only|Just|Again|Later|Earlier|Here|There|Not|No|Old|New|Rival|Fellow|Benchmark|Broader|Price|Breaking|Update|Watch|Live|Report|Morning|Evening|Weekly|Daily|The|This|That|These|Those|It|Its|They|Their|A|An|In|On|At|Over|During|Since|By|For|From|After|Before|While|When|As|If|And|But|Or|Yet|So|Even|Down|Up|About|Nearly|Almost|More|Less|Meanwhile|However|Shares?|Stocks?|Prices?|Markets?|Crypto|Cryptocurrenc\w+|Equities|Bonds|Investors|Analysts|Traders|Miners|Both|All|Some|Most|Each|Revenue|Sales|Profit|Earnings|Spending|Demand|Volume|Trading|Total|Global|Overall|Average|Annual|Quarterly|Monthly|Daily|Weekly|Year|Last|Next|Early|Late|Mid|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q\d|H\d|US|U\.S\.?|UK|EU|AI|CEO|CFO|ETF|ETFs|GDP|CPI|Fed)\b/;

function startsStatement(view: SentenceView, at: number): boolean {
	const rest = view.lower.slice(at);
	if (
		/^(?:'s|,| (?:is|are|was|were|has|have|had|could|may|might|will|shares|stock|also|briefly|recently|now)\b)/.test(
			rest,
		)
	)
		return true;
	return [...view.moves, ...view.levels, ...view.compares].some(word => word.start >= at && word.start <= at + 1);
}

/** A capitalised name nobody listed, right before the statement: "Dogwifhat (WIF) fell …" -> `WIF`; null without one. */
export function unknownName(view: SentenceView, from: number, to: number): string | null {
	const stretch = view.text.slice(from, to);
	for (const match of [...stretch.matchAll(properName)].toReversed()) {
		const name = match[1] as string;
		const at = from + match.index;
		if (view.names.some(known => known.start < at + name.length && at < known.end)) continue;
		if (view.windows.some(window => window.start < at + name.length && at < window.end)) continue;
		if (name.startsWith('$')) return name.slice(1);
		if (match[2] !== undefined) return match[2];
		// At the start of a sentence any word has a capital: a name is one only if its verb or an apposition follows.
		if (at <= 4 && !startsStatement(view, at + name.length)) continue;
		if (commonStart.test(name) || preposition.test(view.lower.slice(Math.max(0, at - 30), at))) continue;
		return name;
	}
	return null;
}
