import {describe, expect, it} from 'vitest';
import {zoneOffsets} from '../../source/parse/calendar-days.ts';

const hour = 3_600_000;

/** The offset as Intl writes it: `GMT+05:45`. */
function stated(timeZone: string): (instant: number) => number {
	const format = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'});
	return instant => {
		const name = format.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value ?? '';
		const [, sign = '+', hours = '0', minutes = '0'] = name.match(/GMT(?:([+-])(\d\d):(\d\d))?/) ?? [];
		return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000);
	};
}

describe('zoneOffsets', () => {
	it.each(['America/New_York', 'Europe/London', 'Asia/Kathmandu', 'Australia/Lord_Howe'])(
		'says what Intl says for every third hour of 2006 and 2024 in %s',
		timeZone => {
			const expected = stated(timeZone);
			const found = zoneOffsets(timeZone);
			for (const year of [2006, 2024])
				for (let instant = Date.UTC(year, 0, 1); instant < Date.UTC(year + 1, 0, 1); instant += 3 * hour)
					if (found?.(instant) !== expected(instant))
						expect([instant, found?.(instant)]).toEqual([instant, expected(instant)]);
		},
	);
	it('knows no zone nobody knows', () => {
		expect(zoneOffsets('Mars/Olympus')).toBeNull();
	});
});
