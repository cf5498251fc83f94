import {describe, expect, it} from 'vitest';
import {stripUnsafe} from '../../source/language/strip-unsafe.ts';
import {cpuTime} from '../cpu-time.ts';

describe('stripping what a terminal could obey', () => {
	it.each([
		['a colour', 'a\u001B[31mb\u001B[0m', 'ab'],
		['an eight-bit control sequence', 'a\u009B2Jb', 'ab'],
		['a window title', 'a\u001B]0;owned\u0007b', 'ab'],
		['a clipboard write', 'a\u001B]52;c;aGk=\u001B\\b', 'ab'],
		['a device control string', 'a\u001BPq#0\u001B\\b', 'ab'],
		['an unfinished sequence', 'a\u001B[', 'a'],
		['a bell and a backspace', 'a\u0007\u0008b', 'ab'],
		['a carriage return', 'safe\rEVIL', 'safeEVIL'],
		['a reversed line', 'a\u202Eb\u2066c', 'abc'],
		['zero-width characters', 'a\u200Bb\u2060c\uFEFFd', 'abcd'],
		['tag characters', 'a\u{E0041}\u{E007F}b', 'ab'],
		['soft hyphens and variation selectors', 'ex\u00ADam\uFE0Fple', 'example'],
		['a lone surrogate', 'a\uD800b', 'ab'],
	])('removes %s', (_name, text, expected) => expect(stripUnsafe(text)).toBe(expected));

	it('keeps tabs, line ends, accents, quotes, dashes, other scripts and emoji', () => {
		const text = 'naïve “quotes” — 漢字\tשלום\n😀 €5';
		expect(stripUnsafe(text)).toBe(text);
	});

	it('takes time in proportion to the length of hostile text', () => {
		const from = cpuTime();
		stripUnsafe('\u001B]'.repeat(500_000));
		stripUnsafe('\u001B['.repeat(500_000));
		expect(cpuTime() - from).toBeLessThan(4000);
	});
});
