// How a sentence speaks: what happened, what is said to be, what may come, and who says so.

import type {RiskMode} from '../../model/risk.ts';
import type {CueName} from '../../rules/risk-rules.ts';
import {clauseRank} from './clause.ts';
import type {SentenceView} from './sentence-view.ts';
import {isYear, type Match} from './term-matcher.ts';

/** A year this long before the article is history. */
const yearsBack = 3;

function namesPast(view: SentenceView, year: number | null): boolean {
	const latest = (year ?? 2022) - yearsBack;
	const old = view.words.some(word => isYear(word) && Number(word.text) <= latest);
	return old || view.historical || view.sets.has('cue:history');
}

/** Segments the matched words stand in; one that begins with a participle ("…, affecting …") goes with those before it. */
function segmentsOf(view: SentenceView, matches: readonly Match[]): ReadonlySet<number> {
	const segments = new Set<number>();
	for (const match of matches) {
		let segment = view.words[match.from]?.segment ?? 0;
		segments.add(segment);
		while (segment > 0 && /.{2}ing$/.test(view.words.find(word => word.segment === segment)?.text ?? '')) {
			segment--;
			segments.add(segment);
		}
	}
	return segments;
}

/** Segments of insertions ("which reportedly …", "who said …"): somebody's word there says nothing of the rest. */
const relative = new Set(['which', 'who', 'whose']);

/** The cues of one sentence, asked for from where its matched words stand. */
function cuesAround(view: SentenceView, matches: readonly Match[]) {
	const segments = segmentsOf(view, matches);
	const rank = clauseRank(view, matches.at(-1)?.from ?? 0);
	const segmentOf = (match: Match): number => view.words[match.from]?.segment ?? 0;
	const opener = (segment: number): string => view.words.find(word => word.segment === segment)?.text ?? '';
	const all = (name: CueName): readonly Match[] => view.sets.get(`cue:${name}`) ?? [];
	return {
		here: (name: CueName): boolean => all(name).some(cue => segments.has(segmentOf(cue))),
		sameClause: (name: CueName): boolean => all(name).some(cue => clauseRank(view, cue.from) === rank),
		outsideInsertions: (name: CueName): boolean =>
			all(name).some(cue => segments.has(segmentOf(cue)) || !relative.has(opener(segmentOf(cue)))),
		// "the effect on prices, wages included, could be large": the verb comes behind the insertion.
		resumed: (name: CueName): boolean =>
			all(name).some(cue => segmentOf(cue) > 0 && view.words[cue.from - 1]?.segment !== segmentOf(cue)),
		numbered: view.words.some(word => word.number && segments.has(word.segment)),
		counted: view.words.some(word => word.number && !isYear(word) && segments.has(word.segment)),
	};
}

/** A regular past form among the words that matched ("doubled"); "overvalued" is no event. */
const hasPast = (view: SentenceView, match: Match): boolean =>
	view.words.slice(match.from, match.to).some(word => /^(?!over|under|un)[a-z]{3,}ed$/.test(word.text));

/** True when the words that matched tell an act, or a move with a number or a day, without an "if" or "could" there. */
export function isRealised(view: SentenceView, matches: readonly Match[], year: number | null): boolean {
	const {here, numbered, counted} = cuesAround(view, matches);
	if (here('if') || here('conditional') || ((view.sets.get('cue:analogy')?.length ?? 0) > 0 && namesPast(view, year)))
		return false;
	if (here('acts')) return true;
	if (here('forecast')) return false;
	return here('moves')
		? numbered || here('dates')
		: (counted || here('dates')) && matches.some(match => hasPast(view, match));
}

/**
 * The mode of a sentence for the words that matched. In order: something happened; a forecast; a condition; a plain
 * future; a comparison with the past; somebody's word; a mere possibility; else a plain assertion. `year` is that of the article.
 */
export function modeOf(view: SentenceView, matches: readonly Match[], year: number | null): RiskMode {
	if (isRealised(view, matches, year)) return 'realised';
	const {here, sameClause, outsideInsertions, resumed} = cuesAround(view, matches);
	if (sameClause('forecast')) return 'forecast';
	if (sameClause('if') || here('conditional') || resumed('conditional')) return 'conditional';
	if (sameClause('future')) return 'forecast';
	if (view.sets.has('cue:analogy') && namesPast(view, year)) return 'analogy';
	if (outsideInsertions('reported')) return 'reported';
	return here('weakly') ? 'conditional' : 'asserted';
}
