import {describe, expect, it} from 'vitest';
import {repairMojibake} from '../../source/parse/mojibake.ts';
import {cleanField} from '../../source/parse/sanitise.ts';

describe('repairMojibake', () => {
	it.each([
		['profits fellâ€¦', 'profits fell…'],
		['MÃ¼nchen', 'München'],
		['â€œquotedâ€\u009D', '“quoted”'],
		['ItÃ¢â‚¬â„¢s garbled twice', 'It’s garbled twice'],
	])('repairs %s', (garbled, meant) => {
		expect(repairMojibake(garbled)).toBe(meant);
	});

	it.each(['naïve', 'other’s', '×', '“Ünder” pressure…', 'Ã la carte', 'price: 5 €'])('leaves %s alone', text => {
		expect(repairMojibake(text)).toBe(text);
	});

	it('repairs all of a field or nothing of it', () => {
		const mixed = 'Ã¼ber 你';
		expect(repairMojibake(mixed)).toBe(mixed);
	});
});

describe('cleanField', () => {
	it('collapses white space and takes out what a terminal could obey', () => {
		expect(cleanField('  Chips\r\n\tup \u001B[31mred\u001B[0m\u200B ')).toBe('Chips up red');
	});
});
