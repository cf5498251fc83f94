// Reads written numbers: digits, words, fractions and vague sizes, each with its unit and last stated digit.

import {fold} from './fold.ts';
import {matchesOf} from './matches.ts';
import {magnitudeOf, numberWordSource, wordNumber} from './number-words.ts';
import {rememberTexts} from './remember.ts';
import {type AmountUnit, currencyOf, currencyPrefixSource, unitOf, unitSource} from './units.ts';

export interface TextSpan {
	readonly start: number;
	readonly end: number;
}

const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';
const magnitude =
	'(?:[ -]?(?:thousand|million|billion|trillion|mln|bln|trn|mn|bn|tn|lakh crore|lakhs?|crores?|dozen)\\b|[kmbt](?![\\p{L}\\d]))';
const numeral = new RegExp(
	`(?<sign>(?<=^|[ (])[+-])?(?<currency>${currencyPrefixSource})? ?(?<number>${digits})(?<magnitude>${magnitude})?(?<unit>${unitSource})?`,
	'giu',
);
const worded = new RegExp(
	`\\b(?<number>half an?|${numberWordSource}|an?)(?<magnitude>[ -](?:hundred|thousand|million|billion|trillion|lakh crore|lakh|crore|dozen)\\b)?(?<unit>${unitSource})?`,
	'gi',
);
const fraction =
	/\b(?:(?<count>a|an|one|two|three|four)[ -])?(?<part>half|third|quarter|fifth|sixth|eighth|tenth)s?\b(?! (?:day|session|week|month|quarter|hour|year|straight|consecutive|time|an?\b|of (?:the year|\d{4})))/gi;
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

export interface Reading {
	readonly start: number;
	readonly end: number;
	readonly value: number | null;
	readonly unit: AmountUnit;
	readonly sign: -1 | 0 | 1;
	readonly ulp: number;
	readonly fuzzy: boolean;
	/** A unit or currency of its own, not one taken from the number behind it. */
	readonly bare: boolean;
	readonly factor: number;
}

const covered = (spans: readonly TextSpan[], at: number): boolean =>
	spans.some(span => span.start <= at && at < span.end);

/** Unit of the last stated digit of a written number: `19.3` 0.1, `17` 1, `126,200` 100 unless `exact`. */
function lastDigit(number: string, exact: boolean): number {
	const decimals = number.split('.')[1]?.length ?? 0;
	if (decimals > 0) return Number(`1e-${decimals}`);
	if (exact) return 1;
	const zeros = number.replace(/,/g, '').match(/0*$/)?.[0].length ?? 0;
	return 10 ** Math.min(zeros, number.replace(/,/g, '').length - 1);
}

/** A product without the noise of binary fractions: 0.1 x 3 is 0.3. */
export function scaled(value: number, factor: number): number {
	const product = value * factor;
	// A whole number of fifteen digits carries no noise; taking it through a text is slow.
	return Number.isInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15));
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Unit of a written number: its own unit, else its currency, else a plain count. */
function unitFrom(groups: Groups): {readonly unit: AmountUnit; readonly factor: number; readonly bare: boolean} {
	const currency = groups.currency ? currencyOf(groups.currency) : null;
	const behind = unitOf(groups.unit ?? '');
	if (currency !== null) return {unit: currency, factor: 1, bare: false};
	return behind ? {...behind, bare: false} : {unit: 'count', factor: 1, bare: true};
}

function numeralReading(match: RegExpExecArray): Reading | null {
	const groups = match.groups as Groups;
	const written = groups.number as string;
	const {unit, factor, bare} = unitFrom(groups);
	const decimalComma = /^\d+,\d{1,2}$/.test(written) || (/^\d+,\d+$/.test(written) && !/^\d{1,3},\d{3}$/.test(written));
	if (decimalComma && unit !== 'percent') return null;
	const plain = decimalComma ? written.replace(',', '.') : written;
	const scale = magnitudeOf((groups.magnitude ?? '').replace(/^[ -]/, '')) ?? 1;
	const exact = unit === 'percent' || unit === 'pp' || unit === 'multiple' || scale > 1;
	const lead = match[0].length - match[0].trimStart().length;
	return {
		start: match.index + lead,
		end: match.index + match[0].length,
		value: scaled(Number(plain.replace(/,/g, '')), scale * factor),
		unit,
		sign: groups.sign === '-' ? -1 : groups.sign === '+' ? 1 : 0,
		ulp: scaled(lastDigit(plain, exact), scale * factor),
		fuzzy: decimalComma,
		bare: bare && scale === 1,
		factor: scale * factor,
	};
}

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

/** A number that was read, and the offset at which a mask would hide it. */
interface Candidate {
	readonly reading: Reading;
	readonly at: number;
}

/** A letter, a digit or a point before a number makes it part of a word or of another number; "c.25%" is about 25 %. */
const gluedBefore = (source: string, at: number): boolean =>
	/[\p{L}\d.,]/u.test(source[at - 1] ?? ' ') && !/(?:^| )c\.$/.test(source.slice(Math.max(0, at - 3), at));

function numerals(source: string): readonly Candidate[] {
	return matchesOf(source, numeral).flatMap(match => {
		const reading = numeralReading(match);
		// A letter or a digit glued to its front makes it part of a word (B200, v2).
		if (!reading || gluedBefore(source, reading.start)) return [];
		const {unit = '', magnitude: scale = ''} = match.groups as Groups;
		return [{reading, at: reading.end - 1 - unit.length - scale.length}];
	});
}

function inWords(
	source: string,
	cue: RegExp,
	pattern: RegExp,
	read: (match: RegExpExecArray, source: string) => Reading | null,
): readonly Candidate[] {
	if (!cue.test(source)) return [];
	return matchesOf(source, pattern).flatMap(match => {
		const reading = read(match, source);
		return reading ? [{reading, at: match.index}] : [];
	});
}

/** Everything that could be a number, the surest kind first. Kept for the latest texts: claims and deals ask in turn. */
const candidatesOf = rememberTexts((source): readonly Candidate[] => [
	...inWords(source, ratioCue, ratio, ratioReading),
	...(/\d/.test(source) ? numerals(source) : []),
	...inWords(source, vagueCue, vague, vagueReading),
	...inWords(source, wordedCue, worded, wordedReading),
	...inWords(source, fractionCue, fraction, fractionReading),
]);

/** Numbers of a text, left to right, not overlapping, less those that begin in a mask. */
export function readNumbers(text: string, masks: readonly TextSpan[]): readonly Reading[] {
	const found: Reading[] = [];
	for (const {reading, at} of candidatesOf(fold(text))) {
		if (covered(masks, at) || covered(masks, reading.start)) continue;
		if (found.some(other => reading.start < other.end && other.start < reading.end)) continue;
		found.push(reading);
	}
	return found.toSorted((a, b) => a.start - b.start);
}
