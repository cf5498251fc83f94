import {describe, expect, it} from 'vitest';
import {splitLines} from '../../source/commands/line-splitter.ts';

async function* arriving(pieces: readonly string[]): AsyncGenerator<string> {
	yield* pieces;
}

const linesOf = async (...pieces: string[]): Promise<readonly string[]> =>
	(await Array.fromAsync(splitLines(arriving(pieces)))).flat();

describe('the lines of a stream', () => {
	it.each([
		['LF and CRLF', ['a\nb\r\nc\n'], ['a', 'b', 'c']],
		['the last line without an end', ['a\nb'], ['a', 'b']],
		['empty lines', ['\n\na\n'], ['', '', 'a']],
		['a line in many pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
		['an end parted from its line', ['a\r', '\nb\r', '\n'], ['a', 'b']],
		['a byte order mark, dropped', ['\ufeffa\n\ufeffb'], ['a', '\ufeffb']],
		['nothing', [''], []],
	])('are told for %s', async (_, pieces, expected) => {
		expect(await linesOf(...pieces)).toEqual(expected);
	});

	it('do not end at a separator that a text may hold', async () => {
		expect(await linesOf('a\u2028b\u0085c\rd\n')).toEqual(['a\u2028b\u0085c\rd']);
	});
});
