import {mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Question} from '../../source/load/kept-answer.ts';
import {keepBriefing, readBriefing} from '../../source/load/kept-briefing.ts';
import {keepOutput, readOutput} from '../../source/load/kept-output.ts';
import {listFiles} from '../../source/load/list-files.ts';
import type {Briefing} from '../../source/model/briefing.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'brief-kept-'));
	writeFileSync(path.join(folder, 'a.md'), 'one');
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const cache = (): string => path.join(folder, 'cache');
const question = (...asked: readonly unknown[]): Question => ({asked, listing: listFiles(['a.md', 'b.md'], folder)});
const briefing = (asOf: string): Briefing => ({asOf}) as Briefing;

describe('a kept briefing', () => {
	it('answers the same question about the same files', () => {
		keepBriefing(cache(), question('x'), briefing('2025-01-01'));
		expect(readBriefing(cache(), question('x'))).toEqual({asOf: '2025-01-01'});
		expect(readBriefing(cache(), question('y'))).toBeNull();
	});
	it('no longer holds once a file changed in size or time, came or went', () => {
		keepBriefing(cache(), question('x'), briefing('2025-01-01'));
		utimesSync(path.join(folder, 'a.md'), 1, 1);
		expect(readBriefing(cache(), question('x'))).toBeNull();
		keepBriefing(cache(), question('x'), briefing('2025-01-02'));
		writeFileSync(path.join(folder, 'b.md'), 'two');
		expect(readBriefing(cache(), question('x'))).toBeNull();
	});
	it('is none when it is damaged, and none can be kept where nothing can be written', () => {
		keepBriefing(cache(), question('x'), briefing('2025-01-01'));
		const [name = ''] = readdirSync(path.join(cache(), 'briefings'));
		writeFileSync(path.join(cache(), 'briefings', name), 'garbage');
		expect(readBriefing(cache(), question('x'))).toBeNull();
		keepBriefing(path.join(folder, 'a.md', 'below'), question('x'), briefing('2025-01-01'));
		expect(readBriefing(path.join(folder, 'a.md', 'below'), question('x'))).toBeNull();
	});
	it('makes room for new questions by forgetting the oldest', () => {
		for (let index = 0; index < 30; index++) keepBriefing(cache(), question(index), briefing('2025-01-01'));
		expect(readdirSync(path.join(cache(), 'briefings'))).toHaveLength(24);
	});
});

describe('a kept output', () => {
	it('is written again for the same question, with what was said beside it', () => {
		const output = {text: 'two lines\n', notes: ['a note'], faults: 1};
		keepOutput(cache(), question('x', 80), output);
		expect(readOutput(cache(), question('x', 80))).toEqual(output);
		expect(readOutput(cache(), question('x', 60))).toBeNull();
	});
	it('is not kept when it is very long', () => {
		keepOutput(cache(), question('x'), {text: 'x'.repeat(500_001), notes: [], faults: 0});
		expect(readOutput(cache(), question('x'))).toBeNull();
	});
});
