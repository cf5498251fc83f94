// Numbers of rows that stand in the order of days, so that the newest articles, and those of some days, are one stretch of every table
// and of the full-text index, without an index of their own.

/** So many articles may be of one day. */
const perDay = 2 ** 20;
const [daysOfMonth, monthsOfYear] = [32, 12];

const date = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** The first number for articles of a day; of a month or year, which stand before its days; null: of the undated, before all others. */
export function firstRowOf(day: string | null): number {
	const [, year, month = '01', ofMonth = '00'] = date.exec(day ?? '') ?? [];
	if (year === undefined) return 1;
	const months = (Number(year) + 1) * monthsOfYear + Number(month) - 1;
	return (months * daysOfMonth + Number(ofMonth)) * perDay;
}

/** The first number of all that have a date. */
export const firstDatedRow = firstRowOf('0000');

/** The first number behind a day, or behind the days of a month or year; null: behind the undated. */
export function behindRowsOf(day: string | null): number {
	const [, year, month, ofMonth] = date.exec(day ?? '') ?? [];
	if (year === undefined) return firstDatedRow;
	const days = ofMonth !== undefined ? 1 : month !== undefined ? daysOfMonth : daysOfMonth * monthsOfYear;
	return firstRowOf(day) + days * perDay;
}

/** The first number of the day a row belongs to; of the undated the first of all. */
export const firstRowOfItsDay = (row: number): number => (row < firstDatedRow ? 1 : Math.floor(row / perDay) * perDay);
