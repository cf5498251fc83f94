import {describe, expect, it} from 'vitest';
import {newsDatesOf} from '../../../source/analyse/risks/news-dates.ts';
import {packaged, readSmall} from './small-world.ts';

const about = (text: string, publishedAt: string | null) => readSmall(text, {id: text, publishedAt});

describe('days with AI news', () => {
	it('are those of articles that name AI companies in two sentences', () => {
		const dates = newsDatesOf(
			[
				about('Nvidia rose. AWS grew.', '2025-06-03T23:30:00Z'),
				about('Nvidia rose. Bread rose.', '2025-06-04'),
				about('OpenAI spoke. Microsoft spoke.', '2025-06-02'),
			],
			packaged.entities,
		);
		expect(dates).toEqual(['2025-06-02', '2025-06-03']);
	});

	it('need a day: months and undated texts are left out', () => {
		const texts = [about('Nvidia rose. AWS grew.', null), about('Nvidia fell. AWS fell.', '2025-06')];
		expect(newsDatesOf(texts, packaged.entities)).toEqual([]);
	});
});
