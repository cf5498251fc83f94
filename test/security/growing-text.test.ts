// Texts that repeat one thing many times, read with all findings: eight times the text takes no more than about eight times as
// long. A pattern that backtracks, or a step that compares everything with everything, takes sixty.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.ts';
import {listFiles} from '../../source/load/list-files.ts';
import {loadListed} from '../../source/load/load-library.ts';
import {readRules} from '../../source/load/read-rules.ts';
import {root} from '../cli/program.ts';
import {cpuTime} from '../cpu-time.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'brief-growing-'));
afterAll(() => rmSync(folder, {recursive: true}));
const {rules} = await readRules(root, null);

/** Milliseconds of processor time for reading and analysing a note of so many bytes that repeats the unit. */
async function costOf(unit: string, size: number): Promise<number> {
	const body = unit.repeat(Math.ceil(size / unit.length));
	writeFileSync(path.join(folder, 'note.md'), `---\ntitle: T\ndate: 2025-01-05\n---\n# T\n\n${body}\n`);
	const from = cpuTime();
	const request = {paths: ['note.md'], cwd: folder, rules, readStdin: async () => new Uint8Array(), shownAs: null};
	const library = await loadListed(request, listFiles(['note.md'], folder));
	expect(library.articles).toHaveLength(1);
	analyse({library, rules, asOf: null, since: '1900-01-01', symbols: [], sample: false});
	return cpuTime() - from;
}

const units = [
	...[
		'a ',
		'a',
		'the ',
		'to ',
		'not ',
		'said ',
		'if ',
		'It ',
		'The company ',
		'AA ',
		'Aa ',
		'A. ',
		'U.S. ',
		'a-',
		"a'",
	],
	...[
		'1 ',
		'1',
		'1,1',
		'$1 ',
		'%',
		'1 billion ',
		'between 1 and ',
		'from 1 to ',
		'down 1% ',
		'Q1 ',
		'2025-01-01 ',
		'January 1, ',
	],
	...[
		'- ',
		'(',
		'"',
		'“a',
		'*',
		'_',
		'`',
		'[',
		'](',
		'<a',
		'&',
		'# a\n',
		'> ',
		'|a\n',
		' ',
		'\n',
		'...',
		'http://a ',
		'@a ',
	],
	...['Bitcoin fell 5% over the past 30 days. ', 'Bitcoin fell 5%, ', 'Bitcoin fell 5% and ', 'Amazon, '],
	...['Amazon invests $1 in OpenAI and ', 'borrowed ', 'regulators may limit power ', '\u0301', '😀', '中'],
] as const;

await costOf('Words that warm the compiler up, 5% of them. ', 40_000);

describe('a text of nothing but', () => {
	it.each(units)('%j takes time in proportion to its length', async unit => {
		const small = await costOf(unit, 8000);
		const large = await costOf(unit, 64_000);
		expect(large).toBeLessThan(Math.max(400, 20 * small));
	});
});
