// Reads numbers written in digits: "$1.2 billion", "17%", "126,200".

import {matchesOf} from './matches.ts';
import {type Candidate, type Groups, type Reading, scaled, unitFrom} from './number-reading.ts';
import {magnitudeOf} from './number-words.ts';
import {currencyPrefixSource, unitSource} from './units.ts';

const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';
const magnitude =
	'(?:[ -]?(?:thousand|million|billion|trillion|mln|bln|trn|mn|bn|tn|lakh crore|lakhs?|crores?|dozen)\\b|[kmbt](?![\\p{L}\\d]))';
const numeral = new RegExp(
	`(?<sign>(?<=^|[ (])[+-])?(?<currency>${currencyPrefixSource})? ?(?<number>${digits})(?<magnitude>${magnitude})?(?<unit>${unitSource})?`,
	'giu',
);

/** Unit of the last stated digit of a written number: `19.3` 0.1, `17` 1, `126,200` 100 unless `exact`. */
function lastDigit(number: string, exact: boolean): number {
	const decimals = number.split('.')[1]?.length ?? 0;
	if (decimals > 0) return Number(`1e-${decimals}`);
	if (exact) return 1;
	const zeros = number.replace(/,/g, '').match(/0*$/)?.[0].length ?? 0;
	return 10 ** Math.min(zeros, number.replace(/,/g, '').length - 1);
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

/** A letter, a digit or a point before a number makes it part of a word or of another number; "c.25%" is about 25 %. */
const gluedBefore = (source: string, at: number): boolean =>
	/[\p{L}\d.,]/u.test(source[at - 1] ?? ' ') && !/(?:^| )c\.$/.test(source.slice(Math.max(0, at - 3), at));

/** The numbers of a folded text that begin with a digit. */
export function numerals(source: string): readonly Candidate[] {
	return matchesOf(source, numeral).flatMap(match => {
		const reading = numeralReading(match);
		// A letter or a digit glued to its front makes it part of a word (B200, v2).
		if (!reading || gluedBefore(source, reading.start)) return [];
		const {unit = '', magnitude: scale = ''} = match.groups as Groups;
		return [{reading, at: reading.end - 1 - unit.length - scale.length}];
	});
}
