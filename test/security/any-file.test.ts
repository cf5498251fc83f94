// The whole way of a file that somebody damaged or forged: every output stays an output, whatever it holds.

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.ts';
import {listFiles} from '../../source/load/list-files.ts';
import {loadListed} from '../../source/load/load-library.ts';
import {readRules} from '../../source/load/read-rules.ts';
import {type FormatName, formats, render} from '../../source/render/formats.ts';
import {root} from '../cli/program.ts';
import {inputs} from '../seeded.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'brief-any-'));
afterAll(() => rmSync(folder, {recursive: true}));

const {rules} = await readRules(root, null);
const validate = new Ajv2020({strict: true, strictTypes: false}).compile(
	JSON.parse(readFileSync(path.join(root, 'data', 'briefing.schema.json'), 'utf8')),
);

/** What moves a cursor, turns a line around or hides: nothing of it may leave the program. CSV ends records with CRLF. */
const orders =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\r(?!\n)|[\u{E0000}-\u{E007F}]/u;

const whole: Readonly<Record<string, string>> = {
	'note.md':
		'---\ntitle: Pulp prices slide\npublishedAt: 2025-04-03T08:00:00Z\nsource: Harbour Wire\n---\n## What happened\n\nBitcoin fell 12% over the past 30 days to $81,000. Contoso will invest $3 billion in Fabrikam.\n\n- Miners borrowed heavily.\n',
	'page.html':
		'<!doctype html><html><head><title>Pulp prices slide</title><meta property="article:published_time" content="2025-04-03T08:00:00Z"></head><body><article><h1>Pulp prices slide</h1><p>Bitcoin fell 12% over the past 30 days. Contoso will invest $3 billion in Fabrikam, it said on Thursday.</p><p>Regulators may limit the power that data centers draw.</p></article></body></html>',
	'feed.xml':
		'<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Wire</title><item><title>Pulp slides</title><link>https://example.org/1</link><pubDate>Thu, 03 Apr 2025 08:00:00 GMT</pubDate><description><![CDATA[<p>Bitcoin fell 12% on Thursday.</p>]]></description></item></channel></rss>',
	'items.json':
		'[{"title":"Pulp slides","body":"Bitcoin fell 12% over the past 30 days.","published":1743667200,"url":"https://example.org/2"}]',
	'mail.eml':
		'From: Desk <desk@example.org>\r\nSubject: Pulp slides\r\nDate: Thu, 03 Apr 2025 08:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBitcoin fell 12% over the past 30 days.\r\n',
	'BTC.csv': 'Date,Open,High,Low,Close,Volume\n2025-04-01,1,2,1,2,5\n2025-04-02,2,3,1,3,5\n2025-04-03,3,4,2,2.5,5\n',
};

const pieces = [
	'\u001B[2J',
	'\u009B1m',
	'\u202E',
	'\u200B',
	'\u0000',
	'\r',
	'\n',
	'\uFEFF',
	'\u{E0041}',
	'\uD83D',
	'<',
	'>',
	'"',
	"'",
	'&',
	'&#27;',
	']]>',
	'---\n',
	'{',
	'[',
	'|',
	'`',
	'$',
	'%',
	'-',
	'1e999',
	'99999999999999999999',
	'2025-02-30',
	'=cmd()',
];
const edit = fc.record({
	at: fc.nat(),
	cut: fc.oneof(fc.constant(0), fc.nat({max: 60})),
	put: fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 8})),
});
const damaged = fc
	.tuple(fc.constantFrom(...Object.keys(whole)), fc.array(edit, {minLength: 1, maxLength: 6}))
	.map(([name, edits]) => ({
		name,
		text: edits.reduce((text, {at, cut, put}) => {
			const start = at % (text.length + 1);
			return text.slice(0, start) + put + text.slice(start + cut);
		}, whole[name] as string),
	}));

/** Every output of a library that is this one file. */
async function outputsOf(name: string, text: string): Promise<Readonly<Record<string, string>>> {
	writeFileSync(path.join(folder, name), text);
	const request = {paths: [name], cwd: folder, rules, readStdin: async () => new Uint8Array(), shownAs: null};
	const library = await loadListed(request, listFiles([name], folder));
	rmSync(path.join(folder, name));
	const analysis = analyse({library, rules, asOf: null, since: '1900-01-01', symbols: [], sample: false});
	const choice = {width: 80, ascii: false, color: false, sections: [], maxLines: null, withText: true};
	const names = Object.keys(formats) as readonly FormatName[];
	return Object.fromEntries(
		names.map(format => [
			format,
			render(format, analysis, format === 'csv' ? {...choice, sections: ['headlines'] as const} : choice),
		]),
	);
}

describe('a damaged file', () => {
	it('gives outputs without an order for the terminal, and JSON that keeps its schema', () =>
		fc.assert(
			fc.asyncProperty(damaged, async ({name, text}) => {
				const outputs = await outputsOf(name, text);
				for (const [format, output] of Object.entries(outputs))
					expect([format, orders.exec(output)?.[0]]).toEqual([format, undefined]);
				expect(validate(JSON.parse(outputs.json as string)) ? [] : validate.errors).toEqual([]);
			}),
			inputs(150),
		));
});
