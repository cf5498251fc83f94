import {describe, expect, it} from 'vitest';
import {risksIn} from './small-world.ts';

/** The mode of the one finding. */
const modeIn = (text: string): string | undefined => risksIn(text)[0]?.split(' ')[2];

describe('how a risk sentence speaks', () => {
	it.each([
		['Microsoft wrote down its stake in an AI startup.', 'realised'],
		['CoreWeave cut its 2026 capex guidance by 20%.', 'realised'],
		['OpenAI burned through $9 billion last year.', 'realised'],
		['Hyperscalers are overbuilding.', 'asserted'],
		['AI spending may cool next year, a bank warned.', 'conditional'],
		['If AI demand disappoints, chipmakers face excess capacity.', 'conditional'],
		['A potential glut of GPUs weighs on the industry.', 'conditional'],
		['One bank expects AI capital spending to slow in 2027.', 'forecast'],
		['Analysts say that AI stocks are overvalued.', 'reported'],
		['The AI boom echoes the railway mania of the 1840s, a bubble.', 'analogy'],
	])('%s is %s', (text, mode) => {
		expect(modeIn(text)).toBe(mode);
	});

	it('takes a number in another part of the sentence for no event', () => {
		expect(modeIn('OpenAI, founded by 11 people, is a bubble.')).toBe('asserted');
	});

	it('does not let a "could" about something else make a fact a possibility', () => {
		expect(modeIn('Rates could fall, GPU utilisation fell to 38%.')).toBe('realised');
	});

	it('does not let an inserted "reportedly" make the rest hearsay', () => {
		expect(modeIn('The maker of GPUs, which reportedly hired a chief, faces a glut.')).toBe('asserted');
	});

	it('joins the verb behind an insertion with what stands before it', () => {
		expect(modeIn('The glut of GPUs, servers included, could last for years.')).toBe('conditional');
	});

	it('gives a participle the mood of the clause it hangs on', () => {
		expect(modeIn('New chips could arrive early, creating a glut of GPUs.')).toBe('conditional');
	});

	it('takes a year of the recent past for no history', () => {
		expect(modeIn('The glut of GPUs mirrors that of 2024.')).toBe('asserted');
		expect(modeIn('The glut of GPUs mirrors that of 2001.')).toBe('analogy');
	});
});
