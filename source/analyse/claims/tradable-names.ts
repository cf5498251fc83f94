// Names that have a price, as they stand in a sentence: whole names, not parts of others, not mere objects.

import type {Entity} from '../../model/entity.ts';
import type {NameSpan, SentenceView} from './sentence-view.ts';

/** Words whose capital says nothing about a name. */
export const commonStart =
	/^(?:Yesterday|Today|Overnight|Still|Once|Spot|Now|Then|Also|Among|Like|Unlike|Despite|Against|Between|Above|Below|Near|Shares|Stock|When|Where|Why|How|What|Will|Can|Could|Is|Are|Was|Were|Has|Have|Had|Both|Neither|Either|Only|Just|Again|Later|Earlier|Here|There|Not|No|Old|New|Rival|Fellow|Benchmark|Broader|Price|Breaking|Update|Watch|Live|Report|Morning|Evening|Weekly|Daily|The|This|That|These|Those|My|Our|Your|His|Her|Dear|With|Given|Amid|It|Its|They|Their|A|An|In|On|At|Over|During|Since|By|For|From|After|Before|While|When|As|If|And|But|Or|Yet|So|Even|Down|Up|About|Nearly|Almost|More|Less|Meanwhile|However|Shares?|Stocks?|Prices?|Markets?|Crypto|Cryptocurrenc\w+|Equities|Bonds|Investors|Analysts|Traders|Miners|Both|All|Some|Most|Each|Revenue|Sales|Profit|Earnings|Spending|Demand|Volume|Trading|Total|Global|Overall|Average|Annual|Quarterly|Monthly|Daily|Weekly|Year|Last|Next|Early|Late|Mid|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q\d|H\d|US|U\.S\.?|UK|EU|AI|CEO|CFO|ETF|ETFs|GDP|CPI|Fed)\b/;

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

/** Ends in a preposition that makes the name behind it an object or a source. */
export const preposition =
	/\b(?:by|from|on|via|at|to|with|against|versus|vs\.?|than|into|per|according to|through|alongside|behind|under|over|beyond|unlike|backed by|led by) (?:the |its |an? )?(?:[a-zß-ɏ-]+ ){0,2}$/;
const example = /\b(?:like|such as|including|namely|as with) (?:the )?$/;

const owner = /([a-zß-ɏ-]+) (?:of|in|for) (?:the |its )?$/;

/** "suppliers of Acme", "activity in Acme": said of something else. "Shares of", "a drop in" mean the price. */
export function isOwned(view: SentenceView, before: string): boolean {
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
export function isOblique(view: SentenceView, name: NameSpan): boolean {
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
	// A fund called a fund is still the fund.
	if (name.entity.kind === 'fund' && /^(?:fund|etf|trust)$/.test(first)) return null;
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
export function partOfLonger(view: SentenceView, name: NameSpan): boolean {
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

/** Names that may be the subject of a price: tradable, whole, no half of a pair, no newspaper. */
export const eligible = (view: SentenceView): readonly NameSpan[] =>
	view.names.filter(
		name =>
			isTradable(name.entity) &&
			!name.entity.classes.includes('media') &&
			!inPair(view, name) &&
			!partOfLonger(view, name),
	);
