// Makes the items of a sentence: mentions and amounts first, every other token between them.

import type {Amount} from '../../language/amounts.ts';
import type {EntityIndex} from '../../language/entity-index.ts';
import {gapMarker} from '../../language/gaps.ts';
import {rollUp} from '../../language/mentions.ts';
import type {Token} from '../../language/tokens.ts';
import {tokenize} from '../../language/tokens.ts';
import {isMoney} from '../../language/units.ts';
import type {Mention} from '../../model/entity.ts';
import {withLists, withPossessives} from './coordination.ts';
import {withGroups} from './groups.ts';
import type {Item, Placed} from './item.ts';
import type {DealLexicon} from './lexicon.ts';
import {type Known, withStandIns} from './stand-ins.ts';

const pronouns: ReadonlyMap<string, {readonly possessive: boolean; readonly object: boolean}> = new Map([
	['it', {possessive: false, object: false}],
	['they', {possessive: false, object: false}],
	['its', {possessive: true, object: false}],
	['their', {possessive: true, object: false}],
	['them', {possessive: false, object: true}],
]);

// Capitalised words that begin sentences and titles without naming anybody.
const capitalWords =
	/^(?:The|A|An|This|That|These|Those|It|Its|In|On|At|By|For|From|With|As|And|But|Or|If|When|While|After|Before|Under|Over|Separately|Meanwhile|However|Last|Earlier|Today|Analysts?|Shares?|Investors?|AI|GPUs?|TPUs?|CEO|CFO|US|U\.S|UK|EU|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Both|Two|Three|Some|Such|Critics|Sources|According|Despite|Following|Once|Notably|Additionally|Moreover|Still|Yet|Also|Here|There|What|How|Why|Who|Q[1-4]|Series|No|Not|New|Big|Tech|I|We|He|She|They|Their|His|Her|MWh?|GWh?|TWh|HPC|HBM\d?|ASICs?|IT|JV|PPA|IPO|SPV|LOI)$/;

// A first word in these is a common noun or an adverb: "Management agreed", "Lenders will", "Recently".
const commonOpening =
	/(?:[^s]s|ment|tion|sion|ing|ity|ness|ance|ence|ship|ly|ed|ism)$|^(?:Demand|Revenue|Debt|Congress|Parliament|Everyone|Everybody|Nobody|Someone|Everything|Nothing|Parent|Credit|Cash|Capital|Money|Profit|Growth|Capacity|Power|Energy|Stock|Equity|Interest|Trade|Crypto|Cloud|Compute|Data|Software|Hardware|Meanwhile|Instead|Then|Later|Perhaps|Maybe|Another|Each|Every|Most|Many|Much|Part|Half|Court|State|Federal|China|Russia|Chief|Former|Rival|Chipmaker|Startup|Miner|Bank|Fund|Company|Partner|Supplier|Customer|Neither|Either|None|Only|Even|Just|Because|Although|Though|Since|Until|Unless|Whether|That|Which|Where)$/;
const helpers =
	/^(?:will|has|have|is|was|would|could|may|might|said|says|plans|agreed|agrees|wants|to|intends|expects|also)$/;

const capital = /^\p{Lu}/u;

/** Asked of nearly every word of a text: most need no pattern. */
function isCapital({text}: Token): boolean {
	const code = text.charCodeAt(0);
	return code < 128 ? code >= 65 && code <= 90 : capital.test(text);
}

function endpointOf(id: string, index: EntityIndex): {readonly id: string; readonly product: boolean} | null {
	const own = index.byId.get(id);
	const entity = rollUp(index, id);
	if (!own || !entity) return null;
	const pays =
		entity.kind === 'company' || entity.kind === 'fund' || entity.kind === 'product' || entity.kind === 'authority';
	if (!pays || entity.classes.includes('media')) return null;
	return {id: entity.id, product: own.kind === 'product'};
}

/** A mention as a company; a token, an index, a person or a newspaper is somebody, but no party to a deal. */
function nameItem(mention: Placed & {readonly entityId: string}, index: EntityIndex): Item {
	const {start, end} = mention;
	const party = endpointOf(mention.entityId, index);
	if (party === null) return {kind: 'stranger', names: [''], possessive: false, start, end};
	return {kind: 'name', ids: [party.id], others: false, possessive: false, product: party.product, start, end};
}

function amountItem(amount: Amount, text: string): Item {
	const kind = isMoney(amount.unit) ? 'amount' : 'count';
	// "under a $2 million contract" compares nothing.
	if (/\b(?:a|an|the|its|their) ?$/i.test(text.slice(amount.from, amount.start)))
		return {kind, amount: {...amount, comparator: 'eq', from: amount.start}, start: amount.start, end: amount.end};
	return {kind, amount, start: amount.from, end: amount.end};
}

function tokenItem(token: Token, capitalsNameNobody: boolean): Item {
	const {start, end, lower} = token;
	if (token.text === gapMarker) return {kind: 'gap', start, end};
	const pronoun = pronouns.get(lower);
	if (pronoun) return {kind: 'pronoun', ...pronoun, start, end};
	if (token.kind === 'word' && isCapital(token) && !capitalsNameNobody && !capitalWords.test(token.text))
		return {kind: 'stranger', possessive: false, names: [token.text], start, end};
	return token.kind === 'word' ? {kind: 'word', lower, start, end} : {kind: 'mark', lower, start, end};
}

/** "Chipmaker To Invest In Cloud Startup": capitals name nobody there. */
function isTitleCase(tokens: readonly Token[]): boolean {
	const long = tokens.filter(token => token.kind === 'word' && token.text.length > 3);
	return long.length > 3 && long.filter(isCapital).length > 0.7 * long.length;
}

/** "Quantal Cloud agreed": a second capital follows. */
const goesOn = (next: Token | undefined, fixed: readonly Item[]): boolean =>
	next !== undefined &&
	isCapital(next) &&
	!capitalWords.test(next.text) &&
	!fixed.some(item => item.start <= next.start && next.start < item.end);

/** The first word of a sentence names somebody: another capital follows, or a verb of deals behind a word that looks like a name. */
function opens(next: readonly Token[], fixed: readonly Item[], lexicon: DealLexicon): boolean {
	const [first, second, third] = next;
	if (!first || !second || lexicon.standIns.has(first.lower)) return false;
	if (goesOn(second, fixed) || second.text === 'AI') return true;
	if (first.text.length < 4 || commonOpening.test(first.text)) return false;
	if (second.lower === 'and') return fixed.some(item => item.start === third?.start);
	return helpers.test(second.lower) || lexicon.verbs.has(second.lower) || lexicon.lightVerbs.has(second.lower);
}

/** Names, amounts and tokens in order, none overlapping another. */
function raw(text: string, fixed: readonly Item[], lexicon: DealLexicon): readonly Item[] {
	const items: Item[] = [];
	const tokens = tokenize(text);
	const title = isTitleCase(tokens);
	let next = 0;
	let covered = 0;
	for (const [at, token] of tokens.entries()) {
		for (let item = fixed[next]; item && item.start <= token.start; item = fixed[next]) {
			if (item.start >= covered) {
				items.push(item);
				covered = item.end;
			}
			next++;
		}
		if (token.start >= covered)
			items.push(tokenItem(token, title || (items.length === 0 && !opens(tokens.slice(at, at + 3), fixed, lexicon))));
	}
	return items;
}

/** The items of one sentence. `mentions` and `amounts` count from the sentence's start. */
export function itemsOf(
	text: string,
	mentions: readonly (Placed & Pick<Mention, 'entityId'>)[],
	amounts: readonly Amount[],
	known: Known,
): readonly Item[] {
	const {index} = known;
	const names = mentions.map(mention => nameItem(mention, index));
	const fixed = [...names, ...amounts.map(amount => amountItem(amount, text))].toSorted(
		(a, b) => a.start - b.start || b.end - a.end,
	);
	const named = withStandIns(withPossessives(raw(text, fixed, known.lexicon)), known);
	return withGroups(withLists(withPossessives(named)), known.lexicon);
}
