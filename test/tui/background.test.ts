import {describe, expect, it} from 'vitest';
import {takeBackground} from '../../source/tui/background.ts';

describe('the answer of a terminal about its background', () => {
	it('is taken out of the keys it came with, ended by BEL or ST', () => {
		expect(takeBackground('j\u001B]11;rgb:ffff/ffff/dddd\u0007k')).toEqual({background: 'light', text: 'jk', rest: ''});
		expect(takeBackground('\u001B]11;rgb:1e/1e/2e\u001B\\q')).toEqual({background: 'dark', text: 'q', rest: ''});
	});

	it('is put together again when it came in two pieces, even within its end', () => {
		const first = takeBackground('\u001B]11;rgb:0000/00');
		expect(first).toEqual({background: null, text: '', rest: '\u001B]11;rgb:0000/00'});
		const second = takeBackground(`${first.rest}00/0000\u001B`);
		expect(second).toMatchObject({background: null, text: ''});
		expect(takeBackground(`${second.rest}\\`)).toEqual({background: 'dark', text: '', rest: ''});
	});

	it('counts green more than blue', () => {
		expect(takeBackground('\u001B]11;rgb:00/ff/00\u0007').background).toBe('light');
		expect(takeBackground('\u001B]11;rgb:00/00/ff\u0007').background).toBe('dark');
	});

	it('is not seen in keys', () => {
		expect(takeBackground('\u001B')).toEqual({background: null, text: '\u001B', rest: ''});
		expect(takeBackground('\u001B]')).toEqual({background: null, text: '\u001B]', rest: ''});
	});
});
