// Writes docs/keys.md from the key table.

import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {keyTable} from '../source/tui/key-table.ts';
import {keysPage} from '../source/tui/keys-page.ts';

writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'keys.md'), keysPage(keyTable));
