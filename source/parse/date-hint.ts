// The date of a text that states none: from its file name, its dateline, or the months it talks about.

import type {Body, DateConfidence} from '../model/article.ts';
import {parseDate} from './article-date.ts';
import {capitals, letters} from './letters.ts';
import {monthNumber} from './month-names.ts';

export interface FoundDate {
	readonly value: string;
	readonly confidence: DateConfidence;
}

/** A full date in the file's name, or in its folders (`2025/12/02/title.md`). */
export function dateInPath(path: string): FoundDate | null {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const match =
		name.match(/(?:^|\D)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?=\D|$|\d{4}(?:\d{2})?(?!\d))/) ??
		path.match(/(?:^|\/)(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=\/)/);
	const date = match && parseDate(`${match[1]}-${match[3]}-${match[4]}`);
	return date ? {value: date.value, confidence: 'medium'} : null;
}

const date = `((?:[${letters}]{3,9}\\.?,\\s)?(?:[${letters}]{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}\\.?\\s[${letters}]{3,12}\\.?,?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2}(?:[T ][\\d:.]{5,12}Z?)?))`;
// "Published: 2 December 2025", "By Jane Doe | December 2, 2025, 9:30 am": the line says little else.
const byline = new RegExp(
	`^(?:(?:published|posted|updated|date|on|by [^|,\\n]{1,60})[\\s:|,-]{1,4}(?:on\\s)?)?${date}(?:,?\\s{0,2}(?:at\\s)?\\d{1,2}[:.]\\d{2}.{0,24}|\\s?[|\u00B7\u2022,\u2013\u2014-].{0,40}|\\s(?:by|in)\\b.{0,40})?[\\s.]?$`,
	'i',
);
// "NEW YORK, Dec. 2, 2025 (NEWSWIRE) -- Example Corp. said": the place in capitals, a dash behind the date.
const dateline = new RegExp(
	`^[${capitals}][${capitals} .'-]{2,40}(?:,\\s[${letters}. ]{2,30})?(?:,|\\s\\([${letters}]{2,20}\\))?\\s${date}\\s?(?:/[^/]{1,40}/|\\([^)]{1,40}\\))?\\s?(?:--|[\u2014\u2013-])`,
	'',
);

/** A date that stands by itself, in a byline, or in the dateline of a wire story. */
export function dateInLine(line: string): FoundDate | null {
	const head = line.slice(0, 160).trim();
	if (!/\d{4}/.test(head)) return null;
	const standing = line.length <= 120 ? head.match(byline)?.[1] : undefined;
	if (standing !== undefined) {
		const after = head.indexOf(standing) + standing.length;
		const found = parseDate(`${standing} ${head.slice(after, after + 40)}`) ?? parseDate(standing);
		return found && {value: found.value, confidence: 'medium'};
	}
	const placed = head.match(dateline)?.[1];
	const found = placed === undefined ? null : parseDate(placed);
	return found && {value: found.value, confidence: 'medium'};
}

/** A date in one of the first short lines of a text, where bylines stand. */
export function bylineDate({blocks, text}: Body): FoundDate | null {
	for (const {start, end} of blocks.slice(0, 6)) {
		const found = end - start < 200 ? dateInLine(text.slice(start, end)) : null;
		if (found) return found;
	}
	return null;
}

const year = /(?:19|20)\d{2}(?!\d)/g;
const monthBefore = new RegExp(
	`(?:([${letters}]{2,12})\\s)?(?:([${letters}]{2,12})\\s)?([${capitals}][${letters}]{2,11})\\.?,?\\s(?:\\d{1,2},\\s)?$`,
);
const forward = new Set('by until till through before expected due starting beginning next since'.split(' '));

/** The latest month the text speaks of as present or past: "In early December 2025". Months ahead ("until May 2026") are left out. */
export function monthInText(text: string): FoundDate | null {
	const head = text.slice(0, 50_000);
	let latest: string | null = null;
	for (const match of head.matchAll(year)) {
		const found = head.slice(Math.max(0, match.index - 48), match.index).match(monthBefore);
		const month = found && monthNumber(found[3] as string);
		if (!month || [found[1], found[2]].some(word => word !== undefined && forward.has(word.toLowerCase()))) continue;
		const value = `${match[0]}-${String(month).padStart(2, '0')}`;
		if (latest === null || value > latest) latest = value;
	}
	return latest === null ? null : {value: latest, confidence: 'low'};
}
