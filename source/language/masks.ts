// Digits that are no quantity: names (S&P 500, GB200), list numbers, years, dates, times, "24-hour", sections, links.

import type {TextSpan} from './amount-readings.ts';
import {dateSource, monthSource, yearSource} from './date-words.ts';
import {fold} from './fold.ts';
import {matchesOf} from './matches.ts';
import {numberWordSource} from './number-words.ts';
import {rememberTexts} from './remember.ts';

export type MaskKind = 'name' | 'list-marker' | 'date' | 'duration' | 'reference' | 'link' | 'code';

export interface Mask extends TextSpan {
	readonly kind: MaskKind;
}

const time = '(?:trading |business |calendar )?(?:second|minute|hour|day|session|week|month|quarter|year|decade)s?';

// A capitalised word before a bare number makes a name of it, unless it merely begins the sentence or says how exact it is.
const ordinary =
	'(?:About|Above|After|Almost|Among|And|Around|As|At|Before|Below|Between|But|By|Down|During|Each|Every|For|From|If|In|Just|Last|Less|Like|More|Nearly|Next|Of|On|Only|Or|Over|Past|Roughly|Since|Some|Than|That|The|These|This|Those|Through|To|Under|Until|Up|When|While|With|Within|Another|Approximately|Adding|Nor|Yet|Hit|Topped|Reached|Added|Fell|Rose|It|He|She|They|We|Its|Their)';

const monthOrDay = /\d-\d\d-|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

interface MaskRow {
	readonly kind: MaskKind;
	/** Found in every text the pattern matches; much quicker than the pattern. */
	readonly cue: RegExp;
	readonly pattern: RegExp;
}

const rows: readonly MaskRow[] = [
	{kind: 'link', cue: /[@#]|www\.|:\/\//, pattern: /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+|(?<![\w$])[@#][\w]+/gu},
	{kind: 'list-marker', cue: /^\s*[\d(*•-]/, pattern: /^\s*(?:\d{1,3}[.)]|\(\d{1,3}\)|[-*•])\s/gu},
	{kind: 'date', cue: monthOrDay, pattern: new RegExp(`\\b${dateSource}(?!\\d)`, 'gi')},
	{kind: 'date', cue: monthOrDay, pattern: new RegExp(`\\b${monthSource} ?(?:\\d{1,2} )?${yearSource}\\b`, 'gi')},
	{kind: 'date', cue: /\d\/\d/, pattern: /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}\/\d{2}\/\d{2}\b/gu},
	{
		kind: 'date',
		cue: /\d(?::| ?[ap]\.?m)/i,
		pattern: /\b\d{1,2}(?::\d{2}){1,2}(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?/gi,
	},
	{
		kind: 'date',
		cue: /(?:1[89]|20|21)\d\d/,
		pattern:
			/(?<![$€£\d.,])\b(?:1[89]|20|21)\d\d(?:s\b|[-/]\d{2,4}\b)?(?![\d%]|[.,]\d|[ -](?:%|percent|points?\b|million|billion|trillion|thousand))/gu,
	},
	{
		kind: 'date',
		cue: /[QH]\d|\d[QH]|FY/,
		pattern: /\b(?:[QH][1-4]|[1-4][QH])[ -]?(?:(?:20)?\d\d)?\b|\bFY ?'?(?:20)?\d\d\b/gu,
	},
	{
		kind: 'duration',
		cue: /second|minute|hour|day|session|week|month|quarter|year|decade/i,
		pattern: new RegExp(
			`(?<![$€£\\d.,])\\b(?:\\d+(?:\\.\\d+)?|${numberWordSource})(?:[ -](?:to|or|and)[ -]\\d+)?[ -](?:straight |consecutive |full |calendar )?${time}\\b(?:[ -](?:old|long)\\b)?`,
			'gi',
		),
	},
	{
		kind: 'duration',
		cue: /\d ?[dhwmy]/i,
		pattern: /\(\d{1,3} ?(?:d|h|w|m|y|D|H|W|M|Y)\)|\b\d{1,3}[dhDH]\b(?! ?(?:chip|model|print))/gu,
	},
	{kind: 'duration', cue: /24/, pattern: /\b(?:24\/7|24x7)\b/gu},
	{
		kind: 'reference',
		cue: /[A-Za-z.] ?#?\d/,
		pattern:
			/\b(?:[Ss]ection|[Aa]rticle|[Cc]hapter|[Rr]ule|[Ff]orm|[Ii]tem|[Pp]art|[Ff]igure|[Tt]able|[Nn]ote|[Pp]age|[Ss]tep|[Pp]hase|[Tt]ier|[Ll]evel|[Cc]lass|[Ss]eries|[Nn]o\.|[Vv]ersion|BIP|EIP|Proposition|Title|Schedule|Exhibit) ?#?\d+[\w.()-]*(?<![.])/gu,
	},
	{
		kind: 'reference',
		cue: /[#v:]\d|[Tt]op|-for-|\d\.\d+\./,
		pattern: /#\d+|\bv\d+(?:\.\d+)*\b|\b[Tt]op(?:-| )\d+\b|\b\d+-for-\d+\b|\b\d+:\d+\b|\b\d+\.\d+\.\d+(?:\.\d+)*\b/gu,
	},
	{
		// "7-Eleven", "3-Series"; "30-Day" and "5-Year" are spans.
		kind: 'name',
		cue: /\d-\p{Lu}/u,
		pattern:
			/(?<![\p{L}\d$€£.,-])\d{1,3}-(?!(?:Day|Week|Month|Quarter|Year|Hour|Minute|Session|Point|Percent|Fold)\b)\p{Lu}\p{Ll}+/gu,
	},
	{
		// "won 112-98", "a 3-1 defeat": the figures of a match or a vote.
		kind: 'reference',
		cue: /\d-\d/,
		pattern:
			/(?<=\b(?:won|win|beat|lost|lose|led|lead|draw|drew|score|scored|victory|defeat|vote|voted|ruled|decision)\b[^.;\d$€£%]{0,24})\b\d{1,3}-\d{1,3}\b(?! ?(?:%|percent|per cent|points?\b|basis|million|billion|[kmb]\b))/giu,
	},
	{kind: 'reference', cue: /\d(?:st|nd|rd|th)/, pattern: /\b\d{1,3}(?:st|nd|rd|th)\b/gu},
	{
		kind: 'reference',
		cue: /[ -]\d{3}[ -]\d|\d{3}-\d/,
		pattern: /\(?\+?\d{1,3}\)?[ -]\d{3}[ -]\d{3,4}(?:[ -]\d{2,4})?\b|\b\d{3}-\d{4}\b/gu,
	},
	{
		kind: 'code',
		cue: /\p{L}-?\d|\d\p{L}|\d-[KQ]/u,
		pattern:
			/\b[\p{L}]+[-]?\d[\p{L}\d]*(?:-\d+)?\b|\b\d{1,3}-[KQ]\b|\b\d+(?![kKmMbBtTxX]\b|mn\b|bn\b|tn\b|bps\b|pp\b|mln\b|bln\b|st\b|nd\b|rd\b|th\b|ppts?\b|pts\b|fold\b)\p{L}[\p{L}\d]*\b/gu,
	},
	{
		kind: 'name',
		cue: /[\p{L}&.'-][ -]\d/u,
		pattern: new RegExp(
			`(?<![\\p{L}\\d])(?!${ordinary} )\\p{Lu}[\\p{L}&.'-]*[ -]\\d{1,4}(?![\\d%]|[.,]\\d| ?%|[ -](?:percent|per cent|points?\\b|basis|million|billion|trillion|thousand|bn|mn|times|fold))\\b`,
			'gu',
		),
	},
];

const holdsDigit = /\d/;

/** Masks by wording alone. A list for each of the latest texts is kept: several readers ask about one sentence. */
const wordedMasks = rememberTexts((source): readonly Mask[] =>
	rows
		.filter(({cue}) => cue.test(source))
		.flatMap(({kind, pattern}) =>
			matchesOf(source, pattern).map(match => ({start: match.index, end: match.index + match[0].length, kind})),
		),
);

/**
 * Stretches of a text whose digits count nothing. `names` are known names (entity mentions). Ordered by start; they may
 * overlap. Offsets are those of `text`.
 */
export function findMasks(text: string, names: readonly TextSpan[] = []): readonly Mask[] {
	const source = fold(text);
	const known = names
		.filter(({start, end}) => holdsDigit.test(source.slice(start, end)))
		.map(({start, end}): Mask => ({start, end, kind: 'name'}));
	return [...known, ...wordedMasks(source)].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
