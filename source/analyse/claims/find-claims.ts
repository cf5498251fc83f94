// Finds every statement with a number in an article: what it is about, how much, over which time, how sure it is put.

import {entityById, indexEntities} from '../../language/entity-index.ts';
import {fold} from '../../language/fold.ts';
import {addDays, dateInZone, weekdayOf} from '../../language/iso-days.ts';
import {attributionOf} from '../../language/modality.ts';
import type {Clock} from '../../language/window-reading.ts';
import {clockOf, findWindows} from '../../language/windows.ts';
import type {Article} from '../../model/article.ts';
import type {FoundClaim, Window} from '../../model/claim.ts';
import type {Mention} from '../../model/entity.ts';
import type {Sentence} from '../../model/sentence.ts';
import type {Rules} from '../../rules/rules.ts';
import {type ChosenWindow, chooseWindow, noWindowYet, type WindowMemory} from './choose-window.ts';
import {isHistorical, never, pointsBack, remember, settle} from './claim-time.ts';
import type {Draft} from './draft.ts';
import {type Lexicon, lexiconOf} from './lexicon.ts';
import {mannerOf} from './manner.ts';
import {readSentence} from './read-sentence.ts';
import {type ResolvedSubject, rememberSubjects, resolveSubjects, type SubjectMemory} from './resolve-subjects.ts';
import {type SentenceView, viewSentence} from './sentence-view.ts';
import {themeOf} from './themes.ts';

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

/** Other stretches the words may mean, ended where they are left open, on the market of the subject. */
function alsoMeant(
	chosen: ChosenWindow,
	window: Window,
	subject: ResolvedSubject,
	clock: Clock,
): Pick<FoundClaim, 'others'> {
	const others = (chosen.others ?? []).flatMap(other => {
		const asOf = other.asOf ?? clock.day;
		return asOf === null || window.type === 'future' ? [] : [{window: other.window, asOf: endFor(subject, asOf)}];
	});
	return others.length > 0 ? {others} : {};
}

/** The week of a share ends on Friday. */
function endFor(subject: ResolvedSubject, day: string): string {
	return subject.entity?.calendar === 'XNYS' && weekdayOf(day) === 0 ? addDays(day, -2) : day;
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
	const theme = drafts.length === 0 ? themeOf(view.lower, view.windows, view.lexicon.moods) : null;
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
				asOf: chosen.others && asOf ? endFor(subject, asOf) : asOf,
				...(endDays && asOf === null ? {endDays} : {}),
				...alsoMeant(chosen, window, subject, clock),
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
			window: {...told, theme},
		},
	};
}

/** Longer "sentences" are tables or noise, and reading them costs more than their length. */
const longest = 2000;
const promising =
	/\d|\b(?:half|third|thirds|quarter|quarters|fifth|tenth|eighth|sixth|doubl\w+|tripl\w+|quadrupl\w+|quintupl\w+|halv\w+|\w+fold|percent|per cent|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|record|all-time|highest|lowest|straight|consecutive|successive|streak|in a row|running|on the trot|each of the (?:past|last)|twice|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of))\b/i;

/** A yes-or-no question states nothing; "why did Acme fall 3%?" takes the fall for granted. */
const asks =
	/^["'\u2018\u201C(\s]*(?:did|does|do|is|are|was|were|has|have|had|will|would|could|can|should|may|might|remember|imagine|what if)\b[^.!]*\?["'\u2019\u201D)\s]*$/i;

/** A cheap look before the reading: most sentences of a text state no number. */
function mayState(text: string, lexicon: Lexicon): boolean {
	if (text.length > longest || asks.test(text)) return false;
	if (promising.test(text)) return true;
	return text.split(/[^a-zÀ-ɏ]+/i).some(word => lexicon.compare.has(word.toLowerCase()));
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
	const named = Map.groupBy(mentions, mention => mention.sentence);
	for (const sentence of sentences) {
		if (sentence.block === 'code' || sentence.definition) continue;
		if (sentence.block === 'heading') memory = nothing;
		const own = named.get(sentence.index) ?? [];
		if (!mayState(sentence.text, lexicon)) {
			const lower = fold(sentence.text).toLowerCase();
			const theme = themeOf(lower, findWindows(sentence.text, clock), lexicon.moods);
			memory = {
				window: {...memory.window, theme},
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
