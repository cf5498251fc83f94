// Where the package itself lies: its data, its compiled rules.

import {existsSync} from 'node:fs';
import path from 'node:path';

/** The package's own folder: above `dist/` in the bundle, above `source/load/` in the checkout. */
export function packageFolder(here: string): string {
	let folder = here;
	while (!existsSync(path.join(folder, 'package.json'))) {
		const above = path.dirname(folder);
		if (above === folder) throw new Error(`no package.json above ${here}`);
		folder = above;
	}
	return folder;
}
