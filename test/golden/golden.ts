// Whole pages kept beside the tests. `UPDATE_GOLDEN=1 vitest run test/…` writes them anew; look at them before you commit.

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect} from 'vitest';

/** Expects `text` to be the golden file of that name. */
export function expectGolden(name: string, text: string): void {
	const file = path.join(import.meta.dirname, name);
	if (process.env['UPDATE_GOLDEN']) {
		mkdirSync(path.dirname(file), {recursive: true});
		writeFileSync(file, text);
	}
	expect(text).toBe(readFileSync(file, 'utf8'));
}
