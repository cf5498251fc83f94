import {describe, expect, it} from 'vitest';
import {lexRank, summarise} from '../../source/analyse/summary.ts';
import {indexEntities} from '../../source/language/entity-index.ts';
import {findMentions} from '../../source/language/mentions.ts';
import {splitSentences} from '../../source/language/sentences.ts';
import {entities, rules, smallArticle} from './deals/small-deals.ts';

function summaryOf(body: string, title = 'Small article'): readonly string[] {
	const article = smallArticle(body, {title});
	const sentences = splitSentences(article.body);
	const mentions = findMentions(article.body, sentences, indexEntities(entities));
	return summarise(article, sentences, mentions, rules).map(index => sentences[index]?.text ?? '');
}

const lead = 'ChipCo will build a plant for memory chips in the north of the country.';
const more = 'The plant is to make memory chips for cars from the year 2027 on.';
const aside = 'Weather in the region has been mild for most of the season so far.';

describe('summarise', () => {
	it('begins with the lead and keeps the order of reading', () => {
		const summary = summaryOf([lead, aside, more].join(' '), 'ChipCo builds memory plant');
		expect(summary[0]).toBe(lead);
		expect(summary).toEqual([lead, aside, more].filter(sentence => summary.includes(sentence)));
	});

	it('never takes headings, questions, or a sentence whose subject was cut', () => {
		const body = `# ChipCo builds a plant for memory chips in the north\n[...] will build a plant for memory chips next year, it said. Will ChipCo build a plant for memory chips soon? ${lead}`;
		expect(summaryOf(body)).toEqual([lead]);
	});

	it('never takes a formality of a filing, and a teaser cut off only when there is nothing else', () => {
		const form = 'Indicate by check mark whether the registrant builds plants for memory chips in the country.';
		expect(summaryOf(`${lead} ${form}`)).toEqual([lead]);
		const teaser = 'ChipCo will build memory chips in a plant of its own and also...';
		expect(summaryOf(teaser)).toEqual([teaser]);
	});

	it('says the same thing once', () => {
		const again = 'ChipCo will build a plant for memory chips in the north of the country, it said.';
		expect(summaryOf(`${lead} ${again} ${aside}`)).toEqual([lead, aside]);
	});

	it('takes at most three sentences, and none where there is none', () => {
		const many = Array.from(
			{length: 9},
			(_, at) => `Company number ${at} reported sales of item${at} and parts${at} again.`,
		);
		expect(summaryOf(many.join(' ')).length).toBeLessThanOrEqual(3);
		expect(summaryOf('')).toEqual([]);
	});
});

describe('lexRank', () => {
	const vector = (words: string): ReadonlyMap<string, number> => new Map(words.split(' ').map(word => [word, 1]));

	it('sums to one and puts the sentence most others are like first', () => {
		const ranks = lexRank([vector('a b'), vector('a c'), vector('a d b c'), vector('x y')]);
		expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 10);
		expect(ranks[3]).toBeLessThan(ranks[2] as number);
	});

	it('is even where no two sentences are alike', () => {
		expect(lexRank([vector('a'), vector('b')])).toEqual([0.5, 0.5]);
	});
});
