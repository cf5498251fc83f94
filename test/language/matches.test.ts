import {describe, expect, it} from 'vitest';
import {matchesOf} from '../../source/language/matches.ts';

describe('matchesOf', () => {
	it('gives every match with its place', () => {
		const found = matchesOf('one 12 two 345', /\d+/g);
		expect(found.map(match => [match[0], match.index])).toEqual([
			['12', 4],
			['345', 11],
		]);
	});

	it('begins at the front again, wherever the pattern was left', () => {
		const pattern = /a/g;
		pattern.lastIndex = 2;
		expect(matchesOf('aaa', pattern)).toHaveLength(3);
		expect(matchesOf('aaa', pattern)).toHaveLength(3);
	});

	it('moves on behind an empty match, over a whole character in Unicode mode', () => {
		expect(matchesOf('ab', /x*/g).map(match => match.index)).toEqual([0, 1, 2]);
		expect(matchesOf('😀a', /x*/gu).map(match => match.index)).toEqual([0, 2, 3]);
	});
});
