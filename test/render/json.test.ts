import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import type {Briefing} from '../../source/model/briefing.ts';
import {render} from '../../source/render/formats.ts';
import {renderJson} from '../../source/render/json.ts';
import {article, emptyBriefing} from '../briefings/pieces.ts';
import {twoStories} from '../briefings/two-stories.ts';
import {expectGolden} from '../golden/golden.ts';

const schema = JSON.parse(
	readFileSync(path.join(import.meta.dirname, '..', '..', 'data', 'briefing.schema.json'), 'utf8'),
);
const validate = new Ajv2020({strict: true, strictTypes: false, allErrors: true}).compile(schema);
const faults = (briefing: Briefing) => (validate(JSON.parse(renderJson(briefing))) ? [] : validate.errors);

describe('the JSON briefing', () => {
	it('is the golden document', () => {
		expectGolden('two-stories.json', renderJson(twoStories));
	});

	it('keeps the published schema', () => {
		expect(faults(twoStories)).toEqual([]);
		expect(faults(emptyBriefing)).toEqual([]);
	});

	it('would be caught by the schema with a key too many or a verdict too few', () => {
		expect(faults({...emptyBriefing, extra: 1} as unknown as Briefing)).not.toEqual([]);
		const [claim] = twoStories.claims;
		expect(
			faults({
				...emptyBriefing,
				claims: [{...claim, check: {...claim?.check, verdict: 'maybe'}}],
			} as unknown as Briefing),
		).not.toEqual([]);
	});

	it('has the keys of the contract', () => {
		const parsed = JSON.parse(renderJson(twoStories));
		for (const key of [
			'articles',
			'stories',
			'sentiment',
			'series',
			'snapshots',
			'filings',
			'claims',
			'deals',
			'loops',
			'circularity',
			'risks',
			'correlations',
			'conflicts',
			'problems',
			'inputs',
			'asOf',
			'asOfBasis',
			'ruleVersion',
			'disclaimer',
		])
			expect(parsed).toHaveProperty(key);
		expect(parsed).not.toHaveProperty('generatedAt');
	});

	it('leaves out the closes that only charts need', () => {
		expect(renderJson(twoStories)).not.toContain('"closes"');
	});

	it('writes null for what is no number', () => {
		const odd = {...emptyBriefing, articles: [article('a', 1, {rank: Number.NaN, novelty: Number.POSITIVE_INFINITY})]};
		expect(JSON.parse(renderJson(odd)).articles[0]).toMatchObject({rank: null, novelty: null});
	});

	it('escapes what a terminal could take for an order, and reads back the same', () => {
		const title = 'a\u001B]0;x\u0007b\u009Bc\u202Ed\u200Be\u{E0041}f';
		const json = renderJson({...emptyBriefing, articles: [article('a', 1, {title})]});
		expect(json).toMatch(/^[\n\u0020-\u007E\u00A0-\u{10FFFF}]*$/u);
		expect(json).not.toMatch(/[\u202E\u200B\u{E0041}]/u);
		expect(JSON.parse(json).articles[0].title).toBe(title);
	});

	it('carries the text of articles only when asked to', () => {
		const choice = {width: 80, ascii: false, color: false, sections: [], maxLines: null};
		const read = new Map([['a', {article: {body: {text: 'The words.'}}}]]) as never;
		const rendered = {briefing: {...emptyBriefing, articles: [article('a', 1)]}, read};
		expect(JSON.parse(render('json', rendered, {...choice, withText: true})).articles[0].text).toBe('The words.');
		expect(JSON.parse(render('json', rendered, {...choice, withText: false})).articles[0]).not.toHaveProperty('text');
	});
});
