// Finds every statement with a number in an article: what it is about, how much, over which time, how sure it is put.

import {entityById, indexEntities} from '../../language/entity-index.ts';
import {dateInZone} from '../../language/iso-days.ts';
import {attributionOf, readModality} from '../../language/modality.ts';
import type {Clock} from '../../language/window-rows.ts';
import {clockOf, findWindows} from '../../language/windows.ts';
import type {Article} from '../../model/article.ts';
import type {FoundClaim, Modality, Window} from '../../model/claim.ts';
import type {Mention} from '../../model/entity.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {Rules} from '../../rules/rules.ts';
import {type ChosenWindow, chooseWindow, noWindowYet, type WindowMemory} from './choose-window.ts';
import type {Draft} from './draft.ts';
import {type Lexicon, lexiconOf} from './lexicon.ts';
import {readSentence} from './read-sentence.ts';
import {type ResolvedSubject, rememberSubjects, resolveSubjects, type SubjectMemory} from './resolve-subjects.ts';
import {segmentAt} from './segments.ts';
import {type SentenceView, viewSentence} from './sentence-view.ts';

interface Memory {
	readonly subjects: SubjectMemory;
	readonly window: WindowMemory;
}

const nothing: Memory = {subjects: [], window: noWindowYet};

/** The clock of the market a subject trades on: New York for US shares and indices, UTC for the rest. */
function clockFor(article: Article, subject: ResolvedSubject, utc: Clock): Clock {
	if (subject.entity?.calendar !== 'XNYS' || utc.day === null || article.publishedAt === null) return utc;
	const day = dateInZone(article.publishedAt, 'America/New_York');
	return {day, month: day.slice(0, 7)};
}

interface Manner {
	readonly modality: Modality;
	readonly negated: boolean;
	readonly hedges: readonly string[];
}

/** The words that govern a draft: its clause up to the number; the clauses around it for conditions and reporting. */
function mannerOf(view: SentenceView, draft: Draft): Manner {
	const own = segmentAt(view.segments, Math.min(draft.anchor.start, draft.predicate.start));
	const last = segmentAt(view.segments, Math.max(draft.anchor.end, draft.predicate.end) - 1);
	const from =
		own.link === 'coordinate' && !/\p{L}/u.test(view.text.slice(own.start, draft.anchor.start))
			? (view.segments[own.index - 1]?.start ?? own.start)
			: own.start;
	const end = Math.max(draft.anchor.end, draft.predicate.end);
	const rest =
		view.text
			.slice(end, last.end)
			.match(
				/^.{0,30}\b(?:(?:is|are|was|were) (?:expected|forecast|possible|likely|projected|planned)|would|could|might|if)\b.*/u,
			)?.[0] ?? '';
	const condition = view.segments
		.filter(
			segment =>
				segment.index !== own.index &&
				/^,? ?(?:if|unless)\b/i.test(view.text.slice(segment.start, segment.end)) &&
				(segment.index < own.index || segment.index === last.index + 1),
		)
		.map(segment => view.text.slice(segment.start, segment.end))
		.join(' ');
	const clause = `${view.text.slice(from, end)} ${rest}`;
	const reporting = /^(?!.*\bif\b)/i.test(view.text) ? view.text : clause;
	return readModality(
		clause,
		condition === ''
			? condition || (/\b(?:if|unless)\b/i.test(clause) ? clause : withoutConditions(reporting))
			: `${condition} ${clause}`,
	);
}

/** Reporting words count from anywhere in the sentence; conditions only from the clause itself. */
function withoutConditions(text: string): string {
	return text.replace(
		/\b(?:if|unless|assuming|were to|in case|in the event|provided that|should (?:the|it|they|we|bitcoin|demand|prices))\b/gi,
		' ',
	);
}

const priceMetrics: readonly Draft['metric'][] = [
	'return',
	'level',
	'intraday_level',
	'intraday_move',
	'drawdown_max',
	'drawdown_current',
	'change_abs',
	'relative_return',
	'correlation',
	'volatility',
	'ratio_to_high',
	'record',
	'streak',
];

/** What has not happened yet has no window to check; business numbers carry an end day only where one is stated. */
function settle(draft: Draft, chosen: ChosenWindow, modality: Modality): ChosenWindow {
	const price = priceMetrics.includes(draft.metric);
	const open = modality === 'forecast' || modality === 'conditional' || modality === 'potential';
	if (open) {
		const window: Window = price
			? {type: 'future'}
			: ['ytd', 'mtd', 'qtd', 'trailing'].includes(chosen.window.type)
				? {type: 'future'}
				: chosen.window;
		return {window, asOf: null};
	}
	if (!price && !['session', 'trailing', 'ytd', 'mtd', 'qtd', 'since', 'inherit'].includes(chosen.window.type))
		return {window: chosen.window, asOf: null};
	return chosen;
}

function yearOfWindow(window: Window): number | null {
	if (window.type === 'calendar-year' || window.type === 'half-year') return window.year;
	if (window.type === 'calendar-month') return window.month === null ? null : Number(window.month.slice(0, 4));
	if (window.type === 'quarter') return window.quarter === null ? null : Number(window.quarter.slice(0, 4));
	return null;
}

/** Told as history: a stretch two or more years before the article, or a comparison with another age. */
function isHistorical(view: SentenceView, chosen: ChosenWindow, subject: ResolvedSubject, clock: Clock): boolean {
	if (subject.entity?.historical) return true;
	const now = clock.day ?? clock.month;
	const year = yearOfWindow(chosen.window);
	if (now !== null && year !== null && year <= Number(now.slice(0, 4)) - 2) return true;
	return /\b(?:dot-com|1[89]\d\ds?|back in (?:19|20)\d\d|the (?:19|20)\d0s|financial crisis of)\b/.test(view.lower);
}

/** Pairs "A and B fell 3% and 4%, respectively" one to one; everything else goes with every subject. */
function subjectsFor(
	view: SentenceView,
	draft: Draft,
	drafts: readonly Draft[],
	subjects: readonly ResolvedSubject[],
): readonly ResolvedSubject[] {
	if (subjects.length < 2 || !/\brespectively\b/.test(view.lower)) return subjects;
	const alike = drafts.filter(other => other.metric === draft.metric && other.unit === draft.unit);
	const subject = subjects[alike.indexOf(draft)];
	return alike.length === subjects.length && subject ? [subject] : subjects;
}

/** "over the same period", "over the 30-day period": the stretch was told before, and so was its end. */
function pointsBack(view: SentenceView): boolean {
	return view.windows.some(
		found =>
			found.window?.type === 'inherit' ||
			/^(?:over |in |during |for |within )?the (?:same )?\S+-(?:day|week|month)/.test(
				view.lower.slice(found.start, found.end),
			),
	);
}

function remember(told: WindowMemory, draft: Draft, chosen: ChosenWindow, view: SentenceView): WindowMemory {
	if (!priceMetrics.includes(draft.metric)) return told;
	const said = view.windows.some(found => found.window === null);
	const {window, ...end} = chosen;
	const empty = window.type === 'none' || window.type === 'point';
	return {...told, ...(empty ? {} : {last: chosen, here: chosen}), stated: said ? end : told.stated};
}

/** "has never closed above": said of all history, which no day settles. */
function never(view: SentenceView, draft: Draft): boolean {
	const own = segmentAt(view.segments, draft.predicate.start);
	return /\bnever\b/.test(view.lower.slice(own.start, draft.anchor.start));
}

interface SentenceClaims {
	readonly claims: readonly FoundClaim[];
	readonly memory: Memory;
}

function claimsOfSentence(article: Article, view: SentenceView, before: Memory, utc: Clock): SentenceClaims {
	const {sentence} = view;
	const drafts = readSentence(view);
	const claims: FoundClaim[] = [];
	let told: WindowMemory = {...before.window, here: null, anaphoric: pointsBack(view)};
	for (const draft of drafts) {
		const manner = mannerOf(view, draft);
		for (const subject of subjectsFor(view, draft, drafts, resolveSubjects(view, draft, before.subjects))) {
			const clock = clockFor(article, subject, utc);
			const windows =
				clock.day === utc.day
					? view.windows
					: findWindows(view.text, clock).filter(found => view.windows.some(other => other.start === found.start));
			const chosen = chooseWindow(view, windows, draft, drafts, told, clock);
			told = remember(told, draft, chosen, view);
			const {window, asOf, endDays} = settle(
				draft,
				never(view, draft) ? {window: {type: 'none'}, asOf: null} : chosen,
				manner.modality,
			);
			const {subject: _wish, anchor, predicate, ...statement} = draft;
			claims.push({
				...statement,
				...manner,
				subject: subject.subject,
				window,
				asOf,
				...(endDays && asOf === null ? {endDays} : {}),
				attribution: attributionOf(view.text),
				sentence: sentence.index,
				start: sentence.start + Math.min(anchor.start, predicate.start),
				end: sentence.start + Math.max(anchor.end, predicate.end),
				historical: isHistorical(view, chosen, subject, clock),
			});
		}
	}
	return {
		claims,
		memory: {
			subjects: rememberSubjects(
				view.names.map(name => name.entity),
				before.subjects,
			),
			window: told,
		},
	};
}

/** Longer "sentences" are tables or noise, and reading them costs more than their length. */
const longest = 2000;
const promising =
	/\d|\b(?:half|third|thirds|quarter|quarters|fifth|tenth|doubl\w+|tripl\w+|quadrupl\w+|quintupl\w+|halv\w+|\w+fold|percent|per cent|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|record|all-time|highest|lowest|straight|consecutive|successive|streak|each of the (?:past|last))\b/i;

/** A cheap look before the reading: most sentences of a text state no number. */
function mayState(text: string, lexicon: Lexicon): boolean {
	if (text.length > longest) return false;
	if (promising.test(text)) return true;
	return text.split(/[^\p{L}]+/u).some(word => lexicon.compare.has(word.toLowerCase()));
}

/** Numeric statements of an article in reading order. Pure; `mentions` and `sentences` are those of the article. */
export function findClaims(
	article: Article,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
	rules: Rules,
): readonly FoundClaim[] {
	const index = indexEntities(rules.entities);
	const lexicon = lexiconOf(rules.claims);
	const clock = clockOf(article.publishedAt);
	const claims: FoundClaim[] = [];
	let memory = nothing;
	for (const sentence of sentences) {
		if (sentence.block === 'code' || sentence.definition) continue;
		if (sentence.block === 'heading') memory = nothing;
		const own = mentions.filter(mention => mention.sentence === sentence.index);
		if (!mayState(sentence.text, lexicon)) {
			memory = {
				...memory,
				subjects: rememberSubjects(
					own.map(mention => entityById(index, mention.entityId)),
					memory.subjects,
				),
			};
			continue;
		}
		const view = viewSentence(article.body.text, sentence, own, id => entityById(index, id), clock, lexicon);
		const found = claimsOfSentence(article, view, memory, clock);
		claims.push(...found.claims);
		memory = found.memory;
	}
	return claims;
}
