// Real files beside the checkout, for tests that want them. Where they are missing those tests are skipped.

import {existsSync} from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '..', '..', 'shared');

export const hasShared: boolean = existsSync(path.join(folder, 'seeds'));

/** Path of a file or folder of the shared folder. */
export function shared(name: string): string {
	return path.join(folder, name);
}
