import {describe, expect, it} from 'vitest';
import {findTarget, spansOfRanges} from '../../../source/analyse/tone/find-target.ts';
import {tokenizeTone} from '../../../source/analyse/tone/tone-tokens.ts';

const found = (text: string, target: string): readonly string[] => {
	const tokens = tokenizeTone(text);
	return findTarget(text, tokens, target).map(span => text.slice(tokens.starts[span.from], tokens.ends[span.to - 1]));
};

describe('where a text names the target', () => {
	it.each([
		['Orbix gains', 'Orbix', ['Orbix']],
		['ORBIX’s sales gain', 'Orbix', ['ORBIX']],
		['$orbx gains, $XYZ slips', '$ORBX', ['$orbx']],
		['$ORBX gains', 'ORBX', ['$ORBX']],
		['Orbix gains', 'Orbix Holdings plc', ['Orbix']],
		['Vanta Grid slips', 'Vanta Grid Power Corporation', ['Vanta Grid']],
		['Orbix up, then Orbix down', 'Orbix', ['Orbix', 'Orbix']],
		['Orbixon gains', 'Orbix', []],
		['Nothing here', 'Orbix', []],
	])('%s [%s]', (text, target, places) => {
		expect(found(text, target)).toEqual(places);
	});

	it('takes character ranges as they are', () => {
		const tokens = tokenizeTone('Alpha beats Beta');
		expect(spansOfRanges(tokens, [{start: 12, end: 16}])).toEqual([{from: 2, to: 3}]);
	});
});
