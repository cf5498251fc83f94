// Reads fractions that say how far a price moved: "lost a third", "nearly half of its value".

import type {Groups, Reading, WordedNumber} from './number-reading.ts';
import {wordNumber} from './number-words.ts';

const fraction =
	/\b(?:(?<count>a|an|one|two|three|four)[ -])?(?<part>half|third|quarter|fifth|sixth|eighth|tenth)s?\b(?! (?:day|session|week|month|quarter|hour|year|straight|consecutive|time|an?\b|of (?:the year|\d{4})))/gi;
// Found wherever a fraction is, and much quicker than its pattern.
const fractionCue = /half|third|quarter|fifth|sixth|eighth|tenth/i;
const parts: Readonly<Record<string, number>> = {
	half: 2,
	third: 3,
	quarter: 4,
	fifth: 5,
	sixth: 6,
	eighth: 8,
	tenth: 10,
};

function fractionReading(match: RegExpExecArray, source: string): Reading | null {
	const groups = match.groups as Groups;
	const before = source.slice(Math.max(0, match.index - 24), match.index);
	const after = source.slice(match.index + match[0].length, match.index + match[0].length + 24);
	const lead =
		/(?:\bby|\b(?:lost|shed|gained|added|fell|rose|slumped|dropped|slid|plunged|tumbled|sank|crashed|declined|retreated|slipped|plummeted|cratered|collapsed|tanked|bled|shrank|jumped|surged|soared|rallied|climbed|advanced|grew|erased|recovered|regained|surrendered|forfeited)|nearly|almost|about|more than|over|less than|roughly|around|some|up|down|as much as)(?: as much as| about| nearly| almost| more than| over| roughly)? $/.test(
			before,
		);
	const rest = /^ (?:of \p{L}|its value|from )/u.test(after);
	if (
		/\b(?:first|second|third|fourth|other|latter|final|last|next) $/.test(before) ||
		/^-/.test(after) ||
		!(lead || rest)
	)
		return null;
	const divisor = parts[groups.part as string] as number;
	const value = ((wordNumber(groups.count ?? 'one') ?? 1) / divisor) * 100;
	return {
		start: match.index,
		end: match.index + match[0].length,
		value: Math.round(value * 10) / 10,
		unit: 'percent',
		sign: 0,
		ulp: 1,
		fuzzy: false,
		bare: false,
		factor: 1,
	};
}

/** "shed a quarter": a fraction as a percentage. */
export const fractionSizes: WordedNumber = {cue: fractionCue, pattern: fraction, read: fractionReading};
