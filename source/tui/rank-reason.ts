// Why a headline stands where it stands, in one line for the status bar. Pure.

import {aboveZero, fixed} from '../format/numbers.ts';
import type {BriefingArticle} from '../model/briefing.ts';

/** The parts of the rank; the reader of the article shows how they are multiplied. */
export function rankReason({rank, rankParts, machineWritten}: BriefingArticle): string {
	const {relevance, novelty, ageDays, credibility} = rankParts;
	const parts = [
		`relevance ${fixed(relevance, 0)}`,
		`new ${fixed(novelty, 0)}%`,
		ageDays === null ? 'age unknown' : `age ${fixed(ageDays, 0)} d`,
		`source ${fixed(credibility, 1)}${machineWritten === true ? ' (machine-written)' : ''}`,
	];
	return `why here: rank ${aboveZero(rank, 1)} from ${parts.join(' · ')}`;
}
