// Turns the names a statement is about into subjects: ticker or entity id, with pronouns resolved only where one answer exists.

import type {TextSpan} from '../../language/amount-readings.ts';
import {gapMarker} from '../../language/gaps.ts';
import type {Entity} from '../../model/entity.ts';
import {anaphorBefore, kindsOf} from './anaphora.ts';
import type {Draft} from './draft.ts';
import {type Segment, segmentAt} from './segments.ts';
import type {NameSpan, SentenceView} from './sentence-view.ts';
import {subjectNames} from './subjects.ts';
import {isTradable, keyOf, otherNounBehind, partOfLonger} from './tradable-names.ts';
import {unknownName} from './unknown-names.ts';

/** Entities the text spoke of last, for pronouns. */
export type SubjectMemory = readonly Entity[];

export interface ResolvedSubject {
	readonly subject: string | null;
	readonly entity: Entity | null;
}

const unresolved: readonly ResolvedSubject[] = [{subject: null, entity: null}];

const known = (entity: Entity): ResolvedSubject => ({subject: keyOf(entity), entity});

/** A thing with a price that keeps exchange hours is no token people speak of as one. */
const kindOf = (entity: Entity): string =>
	entity.kind === 'token' && entity.calendar === 'XNYS' ? 'metal' : entity.kind;

/** What "it" or "the token" stands for: the one entity told of last that fits; null when none or several do. */
function behindAnaphor(words: string, memory: SubjectMemory): Entity | null {
	const kinds = kindsOf(words);
	const fitting = memory.filter(entity => kinds === null || kinds.includes(kindOf(entity)));
	return fitting.length === 1 ? (fitting[0] as Entity) : null;
}

/** Companies, tokens, laboratories: whoever can own, earn or count something. */
function isActor(entity: Entity): boolean {
	return !['person', 'place', 'authority'].includes(entity.kind) && !entity.classes.includes('media');
}

/** The actor of a business statement: who stands before the amount in its clause, else in the clauses before. */
function businessName(view: SentenceView, draft: Draft): NameSpan | null {
	const actors = view.names.filter(
		name => isActor(name.entity) && ownsWhatFollows(view, name) && !partOfLonger(view, name),
	);
	const from = Math.min(draft.anchor.start, draft.predicate.start);
	const possessor = actors.findLast(
		name =>
			name.end <= draft.anchor.start && /^'s (?:[\p{L}-]+ ){0,3}$/u.test(view.text.slice(name.end, draft.anchor.start)),
	);
	if (possessor) return possessor;
	// "two thirds of Acme's revenue": the owner stands behind the figure.
	const behind =
		draft.unit === 'percent'
			? actors.find(
					name =>
						name.start >= draft.anchor.end &&
						/^ of (?:all |the )?$/.test(view.lower.slice(draft.anchor.end, name.start)) &&
						ownsAccounts(view, name),
				)
			: undefined;
	if (behind) return behind;
	for (let index = segmentAt(view.segments, from).index; index >= 0; index--) {
		const segment = view.segments[index];
		if (segment && isApposition(view, segment)) continue;
		const name =
			segment &&
			actors.find(found => found.start >= segment.start && found.end <= Math.min(segment.end, draft.anchor.start));
		if (name) return name;
	}
	return null;
}

/** "Acme's revenue", "Acme sales": a noun of its accounts follows within two words. */
function ownsAccounts(view: SentenceView, name: NameSpan): boolean {
	const words = view.lower.slice(name.end).match(/^(?:'s)? ([\p{L}-]+)(?: ([\p{L}-]+))?/u);
	return [words?.[1], words?.[2]].some(word => word !== undefined && view.lexicon.business.has(word));
}

/** "Acme's debt", "Acme revenue": its own accounts; "Acme suppliers" are somebody else. */
function ownsWhatFollows(view: SentenceView, name: NameSpan): boolean {
	const noun = otherNounBehind(view, name);
	return noun === null || (name.entity.kind === 'company' && view.lexicon.business.has(noun));
}

/** ", a miner turned cloud firm,": explains a name, and is told to the end before the sentence goes on. */
function isApposition(view: SentenceView, segment: Segment): boolean {
	const next = view.segments[segment.index + 1];
	return (
		/^, (?:an?|the|its|one of|formerly|once) /.test(view.lower.slice(segment.start, segment.end)) &&
		next !== undefined &&
		view.text[next.start] === ','
	);
}

function resolveBusiness(view: SentenceView, draft: Draft, memory: SubjectMemory): readonly ResolvedSubject[] {
	const name = businessName(view, draft);
	if (name && cutOff(view, name, draft.anchor)) return unresolved;
	if (name) return [known(name.entity)];
	const segment = segmentAt(view.segments, draft.anchor.start);
	const words = anaphorBefore(view, segment.start, draft.anchor.start);
	const entity = words === null ? null : behindAnaphor(words, memory.filter(isActor));
	if (view.sentence.gapBeforeSubject) return unresolved;
	if (entity) return [known(entity)];
	const cashtag = view.text.slice(0, draft.anchor.start).match(/\$([A-Z]{2,6})\b(?!.*\$[A-Z]{2,6}\b)/)?.[1];
	return cashtag === undefined || view.sentence.gapBeforeSubject ? unresolved : [{subject: cashtag, entity: null}];
}

/** True when words were cut out between a name and the number, or before the subject: nobody knows whose number it is. */
function cutOff(view: SentenceView, name: NameSpan, anchor: TextSpan): boolean {
	const hole = view.text.indexOf(gapMarker, view.sentence.gapBeforeSubject ? 0 : name.end);
	return hole >= 0 && hole > name.start && hole < anchor.start;
}

function resolvePrice(view: SentenceView, draft: Draft, memory: SubjectMemory): readonly ResolvedSubject[] {
	const causes = view.moves.some(move => move.start === draft.predicate.start && move.causes);
	const names = subjectNames(view, draft.anchor, draft.predicate, causes).filter(
		name => !cutOff(view, name, draft.anchor),
	);
	if (names.length > 0) return names.map(name => known(name.entity));
	const segment = segmentAt(view.segments, draft.predicate.start);
	const to = Math.min(draft.anchor.start, draft.predicate.start);
	const words = anaphorBefore(view, segment.link === 'coordinate' ? 0 : segment.start, Math.max(to, segment.start + 1));
	if (words !== null) {
		const entity = behindAnaphor(words, memory.filter(isTradable));
		return entity && !view.sentence.gapBeforeSubject ? [known(entity)] : unresolved;
	}
	// "Newcoin (NEW) fell": the bracket stands between the name and its verb.
	const before = view.segments[segment.index - 1];
	const from = before?.link === 'aside' ? (view.segments[before.index - 1]?.start ?? before.start) : segment.start;
	const name = unknownName(view, from, to);
	return name === null || view.sentence.gapBeforeSubject ? unresolved : [{subject: name, entity: null}];
}

/** Subjects of a draft, one or several ("A and B fell 3%"), never none: an unknown one is null. */
export function resolveSubjects(view: SentenceView, draft: Draft, memory: SubjectMemory): readonly ResolvedSubject[] {
	if (draft.subject.by === 'business') return resolveBusiness(view, draft, memory);
	if (draft.subject.by === 'name') {
		const {subject} = draft.subject;
		const entity = view.names.find(name => keyOf(name.entity) === subject)?.entity ?? null;
		return [{subject, entity}];
	}
	return resolvePrice(view, draft, memory);
}

/** Entities a following "it" may stand for: those named, not as mere objects; the old ones when nobody is named. */
export function rememberSubjects(named: readonly (Entity | undefined)[], memory: SubjectMemory): SubjectMemory {
	const actors = named.filter(entity => entity !== undefined).filter(isActor);
	return actors.length === 0 ? memory : [...new Map(actors.map(entity => [entity.id, entity])).values()];
}
