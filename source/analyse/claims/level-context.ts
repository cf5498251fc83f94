// Finds the words that make an amount a price: a verb of standing or crossing, a move "to" it, "at", "the … mark".

import type {Amount} from '../../language/amounts.ts';
import {isMoney} from '../../language/units.ts';
import type {LevelKind} from '../../rules/claim-rules.ts';
import {segmentAt} from './segments.ts';
import type {LevelWord, SentenceView} from './sentence-view.ts';
import {isTradable} from './tradable-names.ts';

export interface LevelContext {
	readonly kind: LevelKind;
	readonly predicate: {readonly start: number; readonly end: number};
}

/** Words allowed between a level verb and its price. */
const between =
	/^(?: (?:at|around|near|above|below|over|under|to|back|just|only|well|slightly|a|an|the|its|record|new|fresh|all-time|intraday|session|daily|high|low|close|peak|price|level|of|about|roughly|some|approximately|nearly|almost|close|more|less|than|as|much|now|currently|still|again|up|down|higher|lower|flat|little|changed|trading|hands|day|week|month|the session|in|between|by|monday|at one point|briefly|within|points|mark))*(?:,? ?~?) ?$/;
/** A money amount right behind these words is a price even without a verb of standing. */
const pricePhrase =
	/\b(?:price (?:of|at|was|is|stood at)|priced at|valued at|at|to|from|a (?:high|low|peak|close) of|the) *$/;
/** No price is higher: what is, counts money of another kind. A coin costs millions in currencies of small units. */
const ceiling = (unit: string): number => (/^(?:JPY|KRW|INR)$/.test(unit) ? 1e9 : 1e6);
const perPiece =
	/^ ?(?:per (?!share|coin|token)|\/|each\b|apiece\b|an? (?:barrel|ounce|tonne?|hour|month|year|week|day|kilowatt|megawatt)\b(?! (?:ago|earlier|before|later|prior)))/;
const perUnitTraded = /^ ?(?:per|an?|\/) ?(?:troy )?(?:ounce|oz|barrel|tonne?|coin|token)\b/;

/**
 * `after`: the lower-case text behind the amount. "$48 per megawatt-hour" is the price of something else; an ounce is the
 * unit gold trades in (`commodity`: the clause speaks of a token or a metal).
 */
export function couldBePrice(amount: Amount, after: string, commodity: boolean): boolean {
	const top = ceiling(amount.unit);
	return (
		amount.value !== null &&
		amount.value < top &&
		(!perPiece.test(after) || (commodity && perUnitTraded.test(after))) &&
		(top > 1e6 || !/million|billion|trillion|\d ?(?:bn|mn|tn|m|b|t)$/i.test(amount.text)) &&
		(isMoney(amount.unit) ||
			amount.unit === 'points' ||
			(amount.unit === 'count' && amount.item === null && amount.value >= 100))
	);
}

function verbBefore(view: SentenceView, amount: Amount): LevelWord | null {
	// "topped $100" and "above $100" are comparators too, so the verb may stand inside the amount's own words.
	const verb = view.levels.findLast(level => level.end <= amount.start);
	if (!verb || amount.from - verb.end > 60 || (verb.kind === 'cost' && !costsOf(view, verb))) return null;
	const link = windowsOut(view, verb.end, Math.max(verb.end, amount.from));
	return between.test(link) ? verb : null;
}

/** "Bitcoin now costs $90,000": only what is bought by the piece costs its price, and only right behind its name. */
function costsOf(view: SentenceView, verb: LevelWord): boolean {
	return view.names.some(
		name =>
			name.entity.kind === 'token' &&
			name.end <= verb.start &&
			/^ (?:(?:now|currently|still|again|today|already) )?$/.test(view.lower.slice(name.end, verb.start)),
	);
}

/** The words between two places without the windows in them: "closed on Monday at" reads "closed at". */
function windowsOut(view: SentenceView, from: number, to: number): string {
	let text = '';
	let at = from;
	for (const window of view.windows) {
		if (window.start < from || window.end > to) continue;
		text += view.lower.slice(at, window.start);
		at = window.end;
	}
	return (text + view.lower.slice(at, to)).replace(/ {2,}/g, ' ');
}

/** "fell 3% to $104,000", "slid below $90": a move word and a preposition make a level. */
function moveTo(view: SentenceView, amount: Amount): LevelContext | null {
	const move = view.moves.findLast(word => word.end <= amount.from);
	if (!move || amount.from - move.end > 70) return null;
	const link = windowsOut(view, move.end, amount.from);
	if (/[;:]|\b(?:which|who|after|before|and|but|while)\b/.test(link)) return null;
	// "past" and "above" were taken as the comparator of the amount.
	const crossed = /\b(?:above|past|over|beyond)\b/.test(view.lower.slice(amount.from, amount.start))
		? 'above'
		: /\b(?:below|under|beneath)\b/.test(view.lower.slice(amount.from, amount.start))
			? 'below'
			: null;
	// "fell more than $500" is a change; "fell below $500" is a level.
	if (crossed !== null && !/\b(?:by|of)\b/.test(link) && / *$/.test(link)) return {kind: crossed, predicate: move};
	return /\b(?:to|at|near|around|from)(?: a| the| its)?(?: (?:session|intraday|record|daily|new|fresh|all-time))*(?: (?:high|low|close|peak) of)? *$/.test(
		link,
	)
		? {kind: /\bhigh|peak\b/.test(link) ? 'high' : /\blow\b/.test(link) ? 'low' : 'trade', predicate: move}
		: null;
}

const neutral = /\b(?:mov(?:e|es|ed|ing)|went|go(?:es|ing)?|swung|rang(?:e|ed|ing)|from)\b/;

/** "went from $100 to $110": both are prices. */
function fromTo(view: SentenceView, amount: Amount): boolean {
	const segment = segmentAt(view.segments, amount.from);
	const left = view.lower.slice(segment.start, amount.from);
	const right = view.lower.slice(amount.end);
	const first =
		/\bfrom(?: (?:about|around|a (?:low|high) of))? *$/.test(left) &&
		/^ (?:[\p{L} ]{0,24})?to (?:about |around |nearly |a (?:low|high) of )?\D{0,3}\d/u.test(right);
	const second = /\bfrom \D{0,3}[\d.,]+\d[^.;]{0,24} to(?: (?:about|around|nearly))? *$/.test(left);
	return (first || second) && neutral.test(left);
}

/** The first price of "from $100 to $110": when it stood there, the words do not say. */
export function opensRange(view: SentenceView, amount: Amount): boolean {
	const left = view.lower.slice(segmentAt(view.segments, amount.from).start, amount.from);
	return (
		/\bfrom(?: (?:about|around|a (?:low|high) of))? *$/.test(left) &&
		/^ (?:[\p{L} ]{0,24})?to /u.test(view.lower.slice(amount.end))
	);
}

/** "lost the $90 mark": it fell below. */
const given =
	/\b(?:los(?:t|es|ing)|cede[sd]?|surrender(?:s|ed|ing)?|g[ai]ves? up|giving up|forfeit(?:s|ed)?|abandon(?:s|ed)?) (?:the|its) *$/;

function phraseBefore(view: SentenceView, amount: Amount): LevelContext | null {
	const left = windowsOut(view, Math.max(0, amount.from - 60), amount.from);
	if (
		!/\b(?:price of|price target of|target price of|priced at|price at|at a price of|a (?:high|low|peak) of|(?:took|takes|taking|brought|brings|bringing|left|leaves|leaving|sent|sends|sending|put|puts|putting|kept|keeping) [^,;]{2,30}? (?:at|to|near)|down at|up at|% at|higher at|lower at|last at|recently at|currently at|now at)(?: [\p{L} ()]{0,24}(?: (?:of|at|was|is)))? *$/u.test(
			left,
		) &&
		!pricePhraseNear(view, amount, left)
	)
		return null;
	if (given.test(left)) return {kind: 'below', predicate: {start: amount.from, end: amount.end}};
	const kind: LevelKind = /\bhigh of|peak of/.test(left) ? 'high' : /\blow of/.test(left) ? 'low' : 'trade';
	return {kind, predicate: {start: amount.from, end: amount.end}};
}

/** "at $104,000" and "the $100,000 mark" next to a name that has a price. */
function pricePhraseNear(view: SentenceView, amount: Amount, left: string): boolean {
	const mark = /^[ -](?:mark|level|threshold|line|handle)\b/.test(view.lower.slice(amount.end));
	if (mark) return true;
	// "Acme: $104 (+3 %)": a line of a list.
	if (
		isMoney(amount.unit) &&
		view.names.some(
			name =>
				isTradable(name.entity) &&
				name.start <= 2 &&
				/^(?: \([\w.$]+\))?: *$/.test(view.text.slice(name.end, amount.from)),
		)
	)
		return true;
	// "At $104,000, Acme is up …": the price opens the sentence, its name follows.
	if (/^ *at *$/.test(view.lower.slice(0, amount.from))) return true;
	if (fromTo(view, amount)) return true;
	if (!pricePhrase.test(left)) return false;
	return view.names.some(
		name =>
			isTradable(name.entity) &&
			name.end <= amount.from &&
			amount.from - name.end < 28 &&
			/^[^,;]*\bat *$/.test(view.lower.slice(name.end, amount.from)),
	);
}

/** "starting the year at $90", "closed May at $90": the words of the window hold the verb. */
function startBefore(view: SentenceView, amount: Amount): LevelContext | null {
	const window = view.windows.findLast(found => found.end <= amount.from && amount.from - found.end < 16);
	if (!window || !/^ (?:at|near|around|just above|just below) *$/.test(view.lower.slice(window.end, amount.from)))
		return null;
	const words = view.lower.slice(window.start, window.end);
	const named =
		window.window !== null && ['calendar-month', 'quarter', 'half-year', 'calendar-year'].includes(window.window.type);
	const kind = /^(?:began|start|open|enter|kick|begin)/.test(words)
		? 'trade'
		: named && /^(?:end|clos|finish)/.test(words)
			? 'close'
			: null;
	return kind && {kind, predicate: {start: window.start, end: window.end}};
}

/** The words that make an amount a price, or null. */
export function levelContext(view: SentenceView, amount: Amount): LevelContext | null {
	const verb = verbBefore(view, amount);
	const moved = moveTo(view, amount);
	if (verb && (!moved || verb.start >= moved.predicate.start)) return {kind: verb.kind, predicate: verb};
	return moved ?? startBefore(view, amount) ?? phraseBefore(view, amount);
}
