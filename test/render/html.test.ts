import {describe, expect, it} from 'vitest';
import {renderHtml} from '../../source/render/html.ts';
import {plainOptions} from '../../source/render/render-options.ts';
import {chartSvg} from '../../source/render/svg-chart.ts';
import {article, emptyBriefing} from '../briefings/pieces.ts';
import {twoStories} from '../briefings/two-stories.ts';

const html = renderHtml(twoStories, plainOptions);

describe('the HTML briefing', () => {
	it('holds no script and asks for nothing from any network', () => {
		expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
		expect(html).toContain("default-src 'none'");
	});

	it('closes every element it opens', () => {
		const open: string[] = [];
		for (const [, slash, name = '', rest = ''] of html
			.replace(/<!doctype[^>]*>/i, '')
			.matchAll(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>/g)) {
			if (['meta', 'hr', 'br'].includes(name) || rest.endsWith('/')) continue;
			if (slash) expect(open.pop()).toBe(name);
			else open.push(name);
		}
		expect(open).toEqual([]);
	});

	it('draws its charts inside, with their titles as names', () => {
		expect(html.match(/<svg role="img" aria-label="[^"]+"/g)?.length).toBeGreaterThanOrEqual(3);
		expect(html).not.toContain('NaN');
	});

	it('lists every source it refers to', () => {
		const referred = new Set(Array.from(html.matchAll(/href="#(s\d+)"/g), match => match[1]));
		const listed = new Set(Array.from(html.matchAll(/<li id="(s\d+)"/g), match => match[1]));
		expect(referred).toEqual(listed);
	});

	it('shows lists to their end, and of a large library as much as the other formats', () => {
		const many = (count: number) => {
			const articles = Array.from({length: count}, (_, index) =>
				article(`a${index}`, index + 1, {title: `Mill ${index}.`}),
			);
			const stories = articles.map(({id}) => ({
				id,
				title: '',
				articleIds: [id],
				sameness: null,
				confidence: 'high' as const,
				reason: '',
			}));
			return renderHtml({...emptyBriefing, articles, stories}, plainOptions);
		};
		expect(many(30)).toContain('Mill 29.');
		expect(many(30)).not.toContain('more: --section');
		expect(many(61)).toContain('more: --section headlines');
	});

	it('shows hostile text as text', () => {
		const articles = [article('a', 1, {title: '"><img src=x onerror=alert(1)>', url: 'javascript:alert(1)'})];
		const stories = [{id: 's', title: '', articleIds: ['a'], sameness: null, confidence: 'high' as const, reason: ''}];
		const page = renderHtml({...emptyBriefing, articles, stories}, plainOptions);
		expect(page).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;');
		expect(page).not.toMatch(/<img|href="javascript/);
	});
});

describe('SVG charts', () => {
	const points = [1, 2, null, 4].map((value, index) => ({date: `2026-03-0${index + 1}`, value}));

	it('begin a new stroke after a gap and a dot for a value alone', () => {
		const svg = chartSvg({kind: 'line', title: 'T', unit: 'USD', series: [{name: 'A', points}], caption: ''});
		const path = /d="([^"]*)"/.exec(svg)?.[1] ?? '';
		expect(path.match(/M/g)).toHaveLength(2);
		expect(path).toMatch(/h0\.1$/);
	});

	it('keep the names of lines that end together apart, and inside the picture', () => {
		const flat = [1, 1].map((value, index) => ({date: `2026-03-0${index + 1}`, value}));
		const low = flat.map(({date}, index) => ({date, value: index === 0 ? 5 : 1}));
		const series = ['A', 'B', 'C'].map(name => ({name, points: name === 'A' ? low : flat}));
		const svg = chartSvg({kind: 'line', title: 'T', unit: 'USD', series, caption: ''});
		const heights = Array.from(svg.matchAll(/class="name [^>]* y="([\d.]+)"/g), ([, y]) => Number(y));
		expect(heights).toHaveLength(3);
		for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(12.9);
		expect(Math.max(...heights)).toBeLessThanOrEqual(240);
	});

	it('begin bars at zero', () => {
		const svg = chartSvg({
			kind: 'bars',
			title: 'T',
			unit: 'percent',
			name: 'A',
			points: [
				{date: '2026-03-01', value: 2},
				{date: '2026-03-02', value: -2},
			],
			caption: '',
		});
		const bars = Array.from(
			svg.matchAll(/<rect class="(\w+)"[^>]* y="([\d.]+)" height="([\d.]+)"/g),
			([, look, y, height]) => ({look, y: Number(y), height: Number(height)}),
		);
		expect(bars).toHaveLength(2);
		const [up, down] = bars as [(typeof bars)[0], (typeof bars)[0]];
		expect(up.y + up.height).toBeCloseTo(down.y, 0);
		expect(up.height).toBeCloseTo(down.height, 0);
	});

	it('are empty when there is nothing to draw', () => {
		expect(chartSvg({kind: 'line', title: 'T', unit: '', series: [], caption: ''})).toBe('');
	});
});
