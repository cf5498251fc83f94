// Reads windows that begin where the words say: since a day, a month, an event; from one month to another.

import {latestWeekday, partOfMonth, readDate} from './date-words.ts';
import {addDays, isoDay, lastOfMonth} from './iso-days.ts';
import {type Clock, type Groups, isoMonth, only, type Stretch, someDay, type WindowReading} from './window-reading.ts';

/** "since mid-May": any day of the part may be meant. */
function sincePart(part: string, month: string): WindowReading {
	const [first, last] = partOfMonth(part.toLowerCase(), month);
	const others: Stretch[] = [];
	for (let day = addDays(first, 1); day <= last; day = addDays(day, 1))
		others.push({window: {type: 'since', date: day, event: null}, asOf: null});
	return {window: {type: 'since', date: first, event: null}, others};
}

export function since(groups: Groups, clock: Clock): WindowReading | null {
	const {weekday, date, event} = groups;
	if (weekday) {
		const day = clock.day === null ? null : latestWeekday(weekday, addDays(clock.day, -1));
		return only({type: 'since', date: day, event: null});
	}
	if (date) return only({type: 'since', date: readDate(date, someDay(clock)), event: null});
	if (groups.month) {
		const known = isoMonth(groups, clock);
		const name = event ? event.trim() : null;
		if (groups.part && known) return sincePart(groups.part, known);
		return only({type: 'since', date: known === null ? null : `${known}-01`, event: name});
	}
	if (groups.year) return only({type: 'since', date: isoDay(Number(groups.year), 1, 1), event: event?.trim() ?? null});
	return event ? only({type: 'since', date: null, event: event.trim()}) : null;
}

/** "since the end of May": from its last day; "since the start of May": from the last close before it. */
export function sinceEdge(groups: Groups, clock: Clock): WindowReading | null {
	const known = isoMonth(groups, clock);
	if (known === null) return null;
	const date = /^end$/i.test(groups.edge ?? '') ? lastOfMonth(known) : `${known}-01`;
	return only({type: 'since', date, event: null});
}

/** "from January to June": from the last close before the first month to the end of the last one. */
export function fromMonth(groups: Groups, clock: Clock): WindowReading | null {
	const last = isoMonth(groups, clock);
	const first = isoMonth({month: groups.first, year: last?.slice(0, 4)}, clock);
	if (last === null || first === null || first > last) return null;
	const end = lastOfMonth(last);
	return {
		window: {type: 'since', date: `${first}-01`, event: null},
		asOf: clock.day !== null && end > clock.day ? clock.day : end,
	};
}

/** "from the end of 2025 to March 11", "between the start of July and the end of September". */
export function fromEdge(groups: Groups, clock: Clock): WindowReading | null {
	const month = isoMonth(groups, clock);
	const asOf = groups.date ? readDate(groups.date, someDay(clock)) : month === null ? null : lastOfMonth(month);
	if (asOf === null || (clock.day !== null && asOf > clock.day)) return null;
	const late = /^end$/i.test(groups.firstEdge ?? '');
	const first = groups.firstOnly
		? `${groups.firstOnly}-${late ? '12' : '01'}`
		: isoMonth({month: groups.first, year: groups.firstYear ?? groups.year}, {day: asOf, month: asOf.slice(0, 7)});
	if (first === null) return null;
	const date = late ? lastOfMonth(first) : `${first}-01`;
	return date >= asOf ? null : {window: {type: 'since', date, event: null}, asOf};
}
