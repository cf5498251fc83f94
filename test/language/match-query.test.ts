import {describe, expect, it} from 'vitest';
import {matchesQuery, type Searchable} from '../../source/language/match-query.ts';
import {isPlain, parseQuery, parseTyped, queryWords} from '../../source/language/query.ts';

const thing: Searchable = {
	title: queryWords('Ferry fares rise'),
	text: queryWords('The ferry to the island costs more. Riders “were not asked”.'),
	publisher: 'Harbor Post',
	names: new Set(['island-ferries', 'isf']),
	risks: new Set(['R2']),
	tone: -0.05,
	day: '2025-06-15',
};
const answers = (query: string, more: Partial<Searchable> = {}): boolean =>
	matchesQuery(parseQuery(query), {...thing, ...more});

describe('an article answers', () => {
	it.each([
		'ferry costs',
		'"the island"',
		'isl*',
		'title:fares',
		'ferry -plane',
		'source:harbor',
		'symbol:ISF',
		'risk:r2',
		'tone:negative',
		'after:2025-06-15',
		'before:2025-06-16 after:2025',
		'"were not asked"',
	])('%s', query => expect(answers(query)).toBe(true));

	it.each([
		'ferry plane',
		'"island the"',
		'isl',
		'title:riders',
		'ferry -island',
		'source:herald',
		'symbol:ferry',
		'risk:R1',
		'tone:neutral',
		'tone:positive',
		'after:2025-06-16',
		'before:2025-06-15',
	])('but not %s', query => expect(answers(query)).toBe(false));

	it('no question about days without a day, and none about tone without one', () => {
		expect(answers('before:2030', {day: null})).toBe(false);
		expect(answers('after:2000', {day: null})).toBe(false);
		expect(answers('tone:neutral', {tone: null})).toBe(false);
		expect(answers('tone:neutral', {tone: 0.049})).toBe(true);
	});
});

describe('a query being typed', () => {
	it('goes on in its last word, until a space, a quote or a star', () => {
		const last = (text: string) => parseTyped(text).terms.at(-1)?.prefix;
		expect(last('cargo sh')).toBe(true);
		expect(last('title:sh')).toBe(true);
		expect(last('cargo ')).toBe(false);
		expect(last('"cargo"')).toBe(false);
		expect(last('cargo -sh')).toBe(false);
	});
	it('is plain while it is words alone', () => {
		expect(isPlain('two words')).toBe(true);
		expect(isPlain('mid-air')).toBe(true);
		for (const text of ['a:b', '"a b', 'a*', '-a', 'a -b']) expect(isPlain(text)).toBe(false);
	});
});
