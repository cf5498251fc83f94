// Which build of the program this is: what an older or newer one remembered may have been read differently.

import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The name the build gave itself; empty when the program runs from its sources, which may change between two runs. */
export function programBuild(home: string): string {
	try {
		return readFileSync(path.join(home, 'dist', 'build.txt'), 'utf8');
	} catch {
		return '';
	}
}
