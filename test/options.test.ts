import {describe, expect, it} from 'vitest';
import {nearest} from '../source/nearest.ts';
import {isRealDate, parseOptions, UsageError} from '../source/options.ts';

const commands = ['explain', 'check', 'search'];
const parse = (...argv: readonly string[]) => parseOptions(argv, commands);
const fault = (...argv: readonly string[]): string => {
	try {
		parse(...argv);
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
	throw new Error(`accepted ${argv.join(' ')}`);
};

describe('the command line', () => {
	it('takes paths without a command as a briefing', () =>
		expect(parse('a', 'b')).toMatchObject({command: 'brief', words: ['a', 'b'], format: null, archive: true}));
	it('takes a command from the first word only', () => {
		expect(parse('check', 'x')).toMatchObject({command: 'check', words: ['x']});
		expect(parse('x', 'check')).toMatchObject({command: 'brief', words: ['x', 'check']});
	});
	it('reads options before, between and behind the words, and the last of two wins', () =>
		expect(parse('--format', 'json', 'a', '--width=100', 'b', '--format=csv')).toMatchObject({
			format: 'csv',
			width: 100,
			words: ['a', 'b'],
		}));
	it('collects repeated sections and symbols', () =>
		expect(parse('--section', 'claims', '--section=deals', '--symbol', 'BTC')).toMatchObject({
			sections: ['claims', 'deals'],
			symbols: ['BTC'],
		}));
	it('reads since as a day or as a number of days', () => {
		expect(parse('--since', '2025-02-01').since).toBe('2025-02-01');
		expect(parse('--since', '7d').since).toEqual({days: 7});
	});
	it('keeps - as a word: it is stdin', () => expect(parse('-').words).toEqual(['-']));
	it('takes everything behind -- as words', () => expect(parse('--', '--format').words).toEqual(['--format']));

	it.each([
		[['--as-of', '31/12/2025'], 'invalid date "31/12/2025" in --as-of; expected a day such as 2025-12-31'],
		[['--as-of', '2025-02-29'], 'invalid date "2025-02-29"'],
		[['--since', 'monday'], 'invalid value "monday" in --since'],
		[['--formt', 'json'], 'unknown option "--formt"; did you mean "--format"?'],
		[['--format', 'jsn'], 'unknown format "jsn"; did you mean "json"?'],
		[['--section', 'claim'], 'did you mean "claims"?'],
		[['--width', 'wide'], 'invalid number "wide" in --width; expected a whole number from 20 to 400'],
		[['--width', '5'], 'invalid number "5"'],
		[['-f'], 'unknown option "-f"'],
		[['--theme', 'solarized'], 'unknown theme "solarized"; expected one of'],
	])('%j is refused with a sentence', (argv, message) => expect(fault(...argv)).toContain(message));
});

describe('a real date', () => {
	it.each(['2024-02-29', '1970-01-01', '2100-12-31'])('%s is one', text => expect(isRealDate(text)).toBe(true));
	it.each(['2025-02-29', '2025-13-01', '2025-1-1', '2025-12-31T00:00', ''])('%s is none', text =>
		expect(isRealDate(text)).toBe(false),
	);
});

describe('the nearest word', () => {
	it('is found for a slip', () => expect(nearest('serach', ['search', 'check'])).toBe('search'));
	it('is found for a beginning', () => expect(nearest('compl', ['completions', 'config'])).toBe('completions'));
	it('is none for something else', () => expect(nearest('banana', ['search', 'check'])).toBeNull());
	it('does not waste time on a long word', () => expect(nearest('x'.repeat(100_000), ['search'])).toBeNull());
});
