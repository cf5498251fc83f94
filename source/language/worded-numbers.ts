// Reads numbers written in words: "five percent", "three in four", "billions of dollars".

import {type Groups, type Reading, scaled, unitFrom, type WordedNumber} from './number-reading.ts';
import {magnitudeOf, numberWordSource, wordNumber} from './number-words.ts';
import {unitSource} from './units.ts';

const worded = new RegExp(
	`\\b(?<number>half an?|${numberWordSource}|an?)(?<magnitude>[ -](?:hundred|thousand|million|billion|trillion|lakh crore|lakh|crore|dozen)\\b)?(?<unit>${unitSource})?`,
	'gi',
);
const ratio =
	/\b(?<part>one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of)(?: every)? (?<whole>two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,3})\b(?= \p{Ll})(?! (?:trading |business )?(?:hour|day|session|week|month|quarter|year|decade|game|attempt))/giu;
const vague =
	/(?<currency>\$)?\b(?<size>tens|dozens|hundreds|thousands|millions|billions|trillions)(?: of (?:thousands|millions|billions|trillions))?(?<dollars> of (?:u\.?s\.? )?dollars| dollars)?\b/gi;
// Each is found in every text its pattern reads a number from, and is much quicker than the pattern.
const vagueCue = /(?:ten|dozen|hundred|thousand|illion)s/i;
const wordedCue = new RegExp(
	`[a-z](?:[ -](?:hundred|thousand|million|billion|trillion|lakh|crore|dozen)\\b|${unitSource})`,
	'i',
);
const ratioCue = /[e-x\d] (?:in|out of) (?:every |\d|[efnst][a-z]{2,5} )/i;

function wordedReading(match: RegExpExecArray): Reading | null {
	const groups = match.groups as Groups;
	const word = (groups.number as string).toLowerCase();
	const {unit, factor, bare} = unitFrom(groups);
	const scale = magnitudeOf((groups.magnitude ?? '').replace(/^[ -]/, ''));
	const number = word.startsWith('half') ? 0.5 : wordNumber(word);
	// "five" alone counts too many things nobody would check; "a dollar" and "a point" are figures of speech.
	if (word === 'one' && unit === 'points') return null;
	// "app" is no percentage point.
	if (/^an?$/.test(word) && !/[ -]/.test(match[0][word.length] ?? ' ')) return null;
	// "half a percent" and "a percentage point" are sizes; "a dollar", "half a point" are ways of speaking.
	const vagueOne = /^(?:an?|half an?)$/.test(word) && unit !== 'percent' && unit !== 'pp';
	if (number === null || (scale === null && (bare || vagueOne))) return null;
	const size = (scale ?? 1) * factor;
	return {
		start: match.index,
		end: match.index + match[0].length,
		value: scaled(number, size),
		unit,
		sign: 0,
		ulp: scaled(word.startsWith('half') ? 0.1 : 1, size),
		fuzzy: false,
		bare: false,
		factor: size,
	};
}

/** "three in four users": a share of the whole. */
function ratioReading(match: RegExpExecArray): Reading | null {
	const groups = match.groups as Groups;
	const part = wordNumber((groups.part as string).toLowerCase());
	const whole = wordNumber((groups.whole as string).toLowerCase());
	if (part === null || whole === null || part >= whole) return null;
	return {
		start: match.index,
		end: match.index + match[0].length,
		value: Math.round((part / whole) * 1000) / 10,
		unit: 'percent',
		sign: 0,
		ulp: 1,
		fuzzy: false,
		bare: false,
		factor: 1,
	};
}

function vagueReading(match: RegExpExecArray, source: string): Reading {
	const groups = match.groups as Groups;
	// "billions in losses" is money; "thousands in attendance" is not.
	const losses =
		/^[mbt]/i.test(groups.size as string) && /^ in \p{Ll}/u.test(source.slice(match.index + match[0].length));
	const money = groups.currency !== undefined || groups.dollars !== undefined || losses;
	return {
		start: match.index,
		end: match.index + match[0].length,
		value: null,
		unit: money ? 'USD' : 'count',
		sign: 0,
		ulp: 1,
		fuzzy: true,
		bare: false,
		factor: 1,
	};
}

/** "forty percent", "two million". */
export const sizesInWords: WordedNumber = {cue: wordedCue, pattern: worded, read: wordedReading};

/** "three in four users". */
export const sharesInWords: WordedNumber = {cue: ratioCue, pattern: ratio, read: ratioReading};

/** "billions in losses". */
export const vagueSizes: WordedNumber = {cue: vagueCue, pattern: vague, read: vagueReading};
