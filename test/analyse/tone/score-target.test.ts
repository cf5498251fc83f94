import {describe, expect, it} from 'vitest';
import {scoreTarget} from '../../../source/analyse/tone/score-target.ts';
import {packagedTone} from './packaged-tone.ts';

const label = (text: string, target: string): number => scoreTarget(text, target, packagedTone).label;

describe('the tone towards one of several', () => {
	it.each([
		['Orbix jumps while Vanta slumps', 'Orbix', 1],
		['Orbix jumps while Vanta slumps', 'Vanta', -1],
		['Orbix profit doubles; Vanta warns of losses', 'Orbix', 1],
		['Orbix profit doubles; Vanta warns of losses', 'Vanta', -1],
		['Copper up, zinc down', 'zinc', -1],
		['Copper up, zinc down', 'Copper', 1],
		['Northgate upgrades Vanta to buy', 'Vanta', 1],
		['Northgate upgrades Vanta to buy', 'Northgate', 0],
		['Shares of Vanta can rally further: Jane Roe, Northgate Securities', 'Vanta', 1],
		['Shares of Vanta can rally further: Jane Roe, Northgate Securities', 'Northgate Securities', 0],
		['Vanta is sued by Orbix', 'Vanta', -1],
		['Orbix outperforms Vanta again', 'Vanta', -1],
		['Clients switch from Orbix to Vanta', 'Orbix', -1],
		['Clients switch from Orbix to Vanta', 'Vanta', 1],
		['Tellur prefers Orbix over Vanta', 'Vanta', -1],
		['Tellur prefers Orbix over Vanta', 'Tellur', 0],
		['A rally in copper outdid a slump in zinc', 'copper', 1],
		['A rally in copper outdid a slump in zinc', 'zinc', -1],
		['Despite a slump for airlines, Orbix thrives', 'airlines', -1],
	])('%s [%s] is %i', (text, target, expected) => {
		expect(label(text, target)).toBe(expected);
	});

	it('lists of names share one statement', () => {
		for (const name of ['Orbix', 'Vanta', 'Tellur'])
			expect(label('Orbix, Vanta and Tellur shares rally 4%', name)).toBe(1);
	});

	it('scores the whole text when it does not name the target', () => {
		expect(label('Profit fell sharply', 'Orbix')).toBe(-1);
	});

	it('sums its contributions to the score before squashing', () => {
		const tone = scoreTarget('Orbix jumps while Vanta slumps', 'Vanta', packagedTone);
		const sum = tone.because.reduce((total, reason) => total + reason.contribution, 0);
		expect(Math.tanh(sum)).toBeCloseTo(tone.score, 9);
	});

	it('names the target by character ranges as well', () => {
		const text = 'Orbix jumps while Vanta slumps';
		expect(scoreTarget(text, [{start: 18, end: 23}], packagedTone)).toEqual(scoreTarget(text, 'Vanta', packagedTone));
	});
});
