// How firmly a sentence tells a deal: the weakest wording within reach of its verb or noun.

import {fold} from '../../language/fold.ts';
import {matchesOf} from '../../language/matches.ts';
import {rememberTexts} from '../../language/remember.ts';
import {type DealStatus, dealStatuses} from '../../model/deal.ts';
import type {SentenceContext} from './context.ts';
import type {Draft} from './draft.ts';
import {lowerOf} from './item.ts';
import {phrasesIn} from './status-phrases.ts';

/** Said anywhere in the sentence, these hold for all of it. */
const everywhere: readonly DealStatus[] = ['reported'];
const padded = (text: string): string =>
	` ${fold(text)
		.toLowerCase()
		.replace(/[^a-z0-9'.-]+/g, ' ')
		.replace(/\.+(?= |$)/g, '')} `;

/** Several deals of a sentence ask for the whole of it. */
const paddedSentence = rememberTexts(padded);

/** "said it would buy" is a promise told in the past, not a doubt. */
const saidWould = / (?:said|says|announced|confirmed|disclosed|promised|agreed|pledged|told)(?: [a-z'.-]+){0,6} would /;

/** "… remains a letter of intent", "… has not closed". */
const notBinding =
	/^ (?:is|are|was|were|remains|remain|has|have)(?: [a-z'-]+){0,3} (?:letter of intent|non-binding|nonbinding|preliminary|tentative|memorandum|not (?:been )?(?:closed|final|finalized|finalised|signed|binding|completed)|under (?:discussion|negotiation)) | (?:may|might|could) (?:never|not) (?:happen|close|materialise|materialize|proceed) /;

/** "is to receive", "are to pay": settled and still to come. */
const isTo = / (?:is|are|was|were) (?:going )?to [a-z]+ /;

/** "… has closed" behind the deal's words. */
const nowClosed =
	/ (?:has|have|was|were|is|are) (?:now |since |already |been |finally )*(?:closed|completed|finalized|finalised|consummated) | closed (?:on|in|last|this|today|yesterday|earlier) /;

/** "… fell through", "… was called off". */
const undone =
	/ (?:fell through|fallen through|fell apart|collapsed|(?:will|would|did|does|do) (?:not|no longer) (?:go (?:ahead|through|forward)|proceed|happen|close)|(?:was|were|been|is|are) (?:called off|cancelled|canceled|scrapped|abandoned|dropped|axed|rejected|terminated|shelved|blocked|ditched)) /;

/** "It is not true that …", "Reports that … are false" begin with what they deny. */
const untrue =
	/ (?:(?:not|isn't|wasn't) (?:true|correct|the case) that|(?:untrue|false|incorrect|wrong) that|denial that) /;

/** Index of the item where the statement that holds the deal begins: behind the last comma or "but" before it. */
function statementStart(draft: Draft, context: SentenceContext): number {
	for (let at = draft.first - 1; at >= 0; at--)
		if (/^(?:[,;:]|but|while|although|whereas)$/.test(lowerOf(context.items[at]))) return at + 1;
	return 0;
}

function slice(context: SentenceContext, from: number, to: number): string {
	const first = context.items[from];
	const last = context.items[Math.min(to, context.items.length) - 1];
	return first && last && to > from ? padded(context.text.slice(first.start, last.end)) : ' ';
}

/** The words of a deal: from its subject to its end, less an aside behind a comma. */
function ownEnd(draft: Draft, context: SentenceContext): number {
	for (let at = draft.head + 1; at < draft.end; at++) if (lowerOf(context.items[at]) === ',') return at;
	return draft.end;
}

/** What follows an explanation between commas: "…, a deal worth $2 million, collapsed". */
function behindAside(draft: Draft, context: SentenceContext): string {
	const open = ownEnd(draft, context);
	if (lowerOf(context.items[open]) !== ',') return ' ';
	const close = context.items.findIndex((item, at) => at > open && lowerOf(item) === ',');
	return close < 0 ? ' ' : slice(context, close + 1, close + 8);
}

const infinitive = (draft: Draft, context: SentenceContext): boolean =>
	lowerOf(context.items[draft.head - 1]) === 'to' &&
	draft.first === draft.head - 2 &&
	/^(?:name|stranger)$/.test(context.items[draft.first]?.kind ?? '');

/** Weakest status the words give; `stated` when none of the status words is there. */
export function statusOf(draft: Draft, context: SentenceContext): DealStatus {
	const own = slice(context, draft.first, ownEnd(draft, context));
	const before = slice(context, statementStart(draft, context), draft.first + 1);
	const all = paddedSentence(context.text);
	// What is closed is told before the deal's word, or behind by "was": "its investment closed the gap" closes nothing.
	const upToIt = slice(context, draft.first, draft.head + 1);
	const promised = saidWould.test(`${before.trimEnd()}${own}`);
	const found = new Set<DealStatus>();
	for (const {status, phrase} of phrasesIn(own, context.rules))
		if (status !== 'closed' && !(promised && phrase === 'would')) found.add(status);
	for (const {status, phrase} of phrasesIn(upToIt, context.rules))
		if (status === 'closed' && !(promised && phrase === 'would')) found.add(status);
	for (const {status, reaches} of phrasesIn(before, context.rules)) if (reaches) found.add(status);
	for (const {status} of phrasesIn(all, context.rules)) if (everywhere.includes(status)) found.add(status);
	if (lowerOf(context.items[draft.first]) === 'no' || untrue.test(before)) found.add('denied');
	if (notBinding.test(slice(context, draft.end, draft.end + 8))) found.add('potential');
	if (
		undone.test(slice(context, draft.end, draft.end + 8)) ||
		undone.test(own) ||
		undone.test(behindAside(draft, context))
	)
		found.add('denied');
	if (nowClosed.test(slice(context, draft.head, draft.end + 6))) found.add('closed');
	if (infinitive(draft, context) || promised || isTo.test(own)) found.add('announced');
	return dealStatuses.find(status => found.has(status)) ?? 'stated';
}

const oldYear = /\b(?:in|since|by|of|the|late|early|mid) (?:(?:late|early|mid)[ -])?(1[89]\d\d|20[01]\d)(s)?\b/g;

/** Told as history: an analogy of another decade, or a company that is only history. */
export function isHistory(context: SentenceContext, ids: readonly string[], published: string | null): boolean {
	const text = paddedSentence(context.text);
	if (ids.some(id => context.index.byId.get(id)?.historical === true)) return true;
	if (context.rules.history.some(phrase => text.includes(phrase))) return true;
	const now = published === null ? 2025 : Number(published.slice(0, 4));
	return matchesOf(text, oldYear).some(match => now - Number(match[1]) >= 15);
}
