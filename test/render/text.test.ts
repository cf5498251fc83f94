import {describe, expect, it} from 'vitest';
import {cellWidth} from '../../source/draw/width.ts';
import type {Briefing} from '../../source/model/briefing.ts';
import {plainOptions, type RenderOptions} from '../../source/render/render-options.ts';
import {renderText} from '../../source/render/text.ts';
import {article, emptyBriefing} from '../briefings/pieces.ts';
import {twoStories} from '../briefings/two-stories.ts';
import {expectGolden} from '../golden/golden.ts';

const text = (briefing: Briefing, more: Partial<RenderOptions> = {}): string =>
	renderText(briefing, {...plainOptions, ...more});

describe('the text briefing', () => {
	it('reads as the golden page at 80 columns', () => {
		expectGolden('two-stories.txt', text(twoStories));
	});

	it('reads as the golden page in ASCII', () => {
		expectGolden('two-stories-ascii.txt', text(twoStories, {style: {ascii: true, unicode: 'full'}}));
	});

	it('says that nothing was found, and on what it would rest', () => {
		expectGolden('empty.txt', text(emptyBriefing));
	});

	it('has the point within the first fifteen lines: lead, levels, prices, contradictions', () => {
		const start = text(twoStories).split('\n').slice(0, 15).join('\n');
		for (const words of ['Amazon may put', /RISKS {3}ELEVATED [\w ]+ ▲/, 'BTC −13.0%', '1 contradicted', '12 gaps'])
			expect(start).toMatch(words);
	});

	it.each([20, 40, 80, 140])('is never wider than %i columns', width => {
		for (const line of text(twoStories, {width}).split('\n')) expect(cellWidth(line)).toBeLessThanOrEqual(width);
	});

	it('writes no escape sequence, and no blank at the end of a line', () => {
		expect(text(twoStories)).not.toMatch(/\u001B| \n/);
	});

	it('writes nothing but ASCII in ASCII mode', () => {
		expect(text(twoStories, {style: {ascii: true, unicode: 'full'}})).toMatch(/^[\n -~]*$/);
	});

	it('shows only the sections asked for, in full', () => {
		const claims = text(twoStories, {sections: ['claims']});
		expect(claims).toContain('CLAIMS');
		expect(claims).not.toContain('HEADLINES');
		expect(claims).toContain('Not investment advice');
	});

	it('has a word for a section that was asked for and has nothing', () => {
		expect(text(emptyBriefing, {sections: ['deals']})).toContain('no deal between two named parties');
	});

	it('cuts whole chapters from the end when lines are limited, never the disclaimer, and says so', () => {
		const short = text(twoStories, {maxLines: 40});
		expect(short.split('\n').length - 1).toBeLessThanOrEqual(40);
		expect(short).toMatch(/\(\d+ more lines: [^)]*problems\)/);
		expect(short).toContain('Not investment advice');
		expect(short).toContain('HEADLINES');
	});

	it('puts the colour on when painted, and the same words under it', () => {
		const painted = text(twoStories, {paint: span => `<${span.tone ?? ''}>${span.text}</>`});
		expect(painted.replace(/<[a-z]*>|<\/>/g, '').replace(/ +\n/g, '\n')).toBe(text(twoStories));
	});

	it('never gives advice', () => {
		expect(text(twoStories)).not.toMatch(/\b(?:buy|sell|hold|should|guaranteed|safe|predicts?|price target)\b/i);
	});

	it('shows what a file name would do to a terminal instead of doing it', () => {
		const briefing = {
			...emptyBriefing,
			problems: [{file: 'a\u001B[2Jb\n.md', line: 1, severity: 'error' as const, code: 'x', message: 'odd\u202Ename'}],
		};
		expect(text(briefing)).toContain('a�[2Jb');
		expect(text(briefing)).not.toMatch(/\u001B|\u202E/);
	});

	it('says how many more there are of a long list, and where', () => {
		const articles = Array.from({length: 12}, (_, index) => article(`a${index}`, index + 1));
		const stories = articles.map(({id, clusterId}) => ({
			id: clusterId,
			title: id,
			articleIds: [id],
			sameness: null,
			confidence: 'high' as const,
			reason: '',
		}));
		expect(text({...emptyBriefing, articles, stories})).toContain('(4 more: --section headlines)');
		expect(text({...emptyBriefing, articles, stories}, {sections: ['headlines']})).not.toContain('more:');
	});
});
