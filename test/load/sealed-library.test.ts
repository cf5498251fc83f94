import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Seal} from '../../source/archive/seal.ts';
import {listFiles} from '../../source/load/list-files.ts';
import {sealHolds, sealOf} from '../../source/load/sealed-library.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'brief-seal-'));
	mkdirSync(path.join(folder, 'lib', 'deep'), {recursive: true});
	writeFileSync(path.join(folder, 'lib', 'deep', 'a.md'), 'one');
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const at = (...names: readonly string[]): string => path.join(folder, 'lib', ...names);
const sealed = (): Seal => sealOf(listFiles(['lib'], folder), 'build');
/** The same library, as if it were too large to look at every file. */
const large = (): Seal => ({...sealed(), files: 100_000});
const holds = (seal: Seal | null, reader = 'build'): boolean => sealHolds(seal, reader, ['lib'], folder);

describe.each([
	['a small library', sealed],
	['a large library', large],
])('the seal of %s', (_name, make) => {
	it('holds while nothing changes', () => expect(holds(make())).toBe(true));
	it('is broken by a new file in a folder below', () => {
		const seal = make();
		writeFileSync(at('deep', 'b.md'), 'two');
		expect(holds(seal)).toBe(false);
	});
	it('is broken by a file that is replaced, as editors do', () => {
		const seal = make();
		writeFileSync(at('new'), 'two');
		renameSync(at('new'), at('deep', 'a.md'));
		expect(holds(seal)).toBe(false);
	});
	it('is broken by a removed file, and by a removed library', () => {
		const seal = make();
		rmSync(at('deep', 'a.md'));
		expect(holds(seal)).toBe(false);
		rmSync(at(), {recursive: true});
		expect(holds(seal)).toBe(false);
	});
	it('says nothing to another program, to one without a name, or when there is none', () => {
		expect(holds(make(), 'other')).toBe(false);
		expect(holds({...make(), reader: ''}, '')).toBe(false);
		expect(holds(null)).toBe(false);
	});
});

it('a file written in place breaks the seal of a small library only', () => {
	const [small, big] = [sealed(), large()];
	writeFileSync(at('deep', 'a.md'), 'other words');
	expect(holds(small)).toBe(false);
	expect(holds(big)).toBe(true);
});
