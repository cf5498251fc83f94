import {describe, expect, it} from 'vitest';
import {readToneLine, toneLine, tonePlain} from '../../source/commands/tone-lines.ts';
import {packagedTone} from '../analyse/tone/packaged-tone.ts';

describe('a line of `brief tone`', () => {
	it('is a text, or a JSON object with a text', () => {
		expect(readToneLine('Copper slides', 3)).toEqual({id: 3, text: 'Copper slides', target: null});
		expect(readToneLine('{"id":"a7","text":"Copper slides","target":"Copper"}', 3)).toEqual({
			id: 'a7',
			text: 'Copper slides',
			target: 'Copper',
		});
	});

	it('takes a broken or foreign object for a text', () => {
		expect(readToneLine('{"text": 5}', 1).text).toBe('{"text": 5}');
		expect(readToneLine('{copper} slides', 1).text).toBe('{copper} slides');
	});

	it('answers with the names of the contract, and a target only where one was asked for', () => {
		const plain = JSON.parse(toneLine('Copper slides', 1, packagedTone));
		expect(Object.keys(plain)).toEqual(['id', 'label', 'score', 'because']);
		expect(plain.label).toBe(-1);
		expect(Object.keys(plain.because[0])).toEqual(['text', 'start', 'end', 'contribution', 'rule']);
		const asked = JSON.parse(toneLine('{"id":"x","text":"Copper up, zinc down","target":"zinc"}', 1, packagedTone));
		expect(asked).toMatchObject({id: 'x', label: -1, target: 'zinc'});
	});

	it('has contributions that sum to the score before squashing', () => {
		const {score, because} = JSON.parse(
			toneLine('Orbix profit rose to 9 mn from 7 mn despite higher costs', 1, packagedTone),
		);
		const sum = because.reduce((total: number, reason: {contribution: number}) => total + reason.contribution, 0);
		expect(Math.tanh(sum)).toBeCloseTo(score, 9);
	});

	it('is one line whatever the text holds', () => {
		expect(toneLine('{"text":"a\\nb\\u2028c"}', 1, packagedTone)).not.toContain('\n');
		const id = 'a\u2028b';
		const line = toneLine(JSON.stringify({id, text: 'Copper slides'}), 1, packagedTone);
		expect(line).not.toContain('\u2028');
		expect(JSON.parse(line).id).toBe(id);
		expect(tonePlain('\u001b[31mCopper\u202e slides', 1, packagedTone)).not.toMatch(/[\u001b\u202e]/);
	});

	it('shows people mark, score, text and reasons', () => {
		expect(tonePlain('Copper slides', 1, packagedTone)).toMatch(
			/^- -0\.\d\d {2}Copper slides\n +-\d\.\d\d slides \(move\)/,
		);
	});
});
