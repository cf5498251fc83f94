import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {keyTable} from '../../source/tui/key-table.ts';
import {keysPage} from '../../source/tui/keys-page.ts';

describe('docs/keys.md', () => {
	it('is what the key table says; node scripts/write-keys.ts writes it', () => {
		expect(readFileSync(path.join(import.meta.dirname, '../../docs/keys.md'), 'utf8')).toBe(keysPage(keyTable));
	});
});
