// The JSON of real files: every quotation stands word for word where it says, and the document keeps its schema.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {afterAll, describe, expect, it} from 'vitest';
import type {Briefing} from '../../source/model/briefing.ts';
import type {Evidence} from '../../source/model/evidence.ts';
import {hasShared, shared} from '../shared-folder.ts';
import {place, root} from './program.ts';

const at = place();
afterAll(at.remove);

const validate = new Ajv2020({strict: true, strictTypes: false, allErrors: true}).compile(
	JSON.parse(readFileSync(path.join(root, 'data', 'briefing.schema.json'), 'utf8')),
);

function jsonOf(...paths: readonly string[]): Briefing {
	const ran = at.run(['--no-archive', '--format', 'json', '--since', '2000-01-01', ...paths]);
	expect(ran.code).toBe(0);
	return JSON.parse(ran.out) as Briefing;
}

/** Everything in the document that quotes a place of a file, wherever it hangs. */
function quotations(value: unknown): readonly Evidence[] {
	if (value === null || typeof value !== 'object') return [];
	const own = 'articleId' in value && 'start' in value && 'text' in value ? [value as Evidence] : [];
	return [...own, ...Object.values(value).flatMap(quotations)];
}

/** Formats whose text is that of the file; of pages and feeds the markup was undone, so their words may differ. */
const verbatim: ReadonlySet<string> = new Set(['markdown', 'text']);

/** Quotations that do not stand in their file at their offsets, or not on their line. */
function misplaced(briefing: Briefing): readonly string[] {
	const files = new Map<string, string>();
	const formats = new Map(briefing.articles.map(({id, format}) => [id, format]));
	return quotations(briefing).flatMap(({articleId, file, line, start, end, text}) => {
		const decoded = files.get(file) ?? new TextDecoder().decode(readFileSync(file));
		files.set(file, decoded);
		const found = decoded.slice(start, end);
		const lineFound = decoded.slice(0, start).split('\n').length;
		const mustMatch = verbatim.has(formats.get(articleId) ?? '');
		if (line === lineFound && start < end && (found === text || (!mustMatch && end <= decoded.length))) return [];
		return [`${file}:${line} has on line ${lineFound} ${JSON.stringify(found)}, not ${JSON.stringify(text)}`];
	});
}

const sources: readonly (readonly [string, () => string])[] = [
	['the bundled sample', () => path.join(root, 'data', 'sample')],
	...(hasShared
		? [
				['the seeds', () => shared('seeds')] as const,
				['feeds, pages, notes and filings', () => shared('samples')] as const,
			]
		: []),
];

describe.each(sources)('the JSON of %s', (_, folder) => {
	const briefing = jsonOf(folder());

	it('quotes word for word at the offsets and on the line it names', () => {
		expect(quotations(briefing).length).toBeGreaterThan(20);
		expect(misplaced(briefing)).toEqual([]);
	});

	it('keeps the published schema', () => {
		expect(validate(briefing) ? [] : validate.errors).toEqual([]);
	});

	it('writes no zero for what is not known: a check without a price has no figure', () => {
		for (const {check} of briefing.claims)
			if (check.reason === 'no_series' || check.reason === 'not_a_price_claim')
				expect([check.computed, check.base, check.end]).toEqual([null, null, null]);
		for (const {amountUSD, amountText} of briefing.deals) if (amountText === null) expect(amountUSD).toBeNull();
	});
});

describe.skipIf(hasShared)('real files beside the checkout', () => {
	it.skip('are not here: their quotations were not looked up', () => undefined);
});
