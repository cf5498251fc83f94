// One word for the state of all listed files.

import {fingerprint} from '../archive/fingerprint.ts';
import type {Listing} from './list-files.ts';

/** Changes when any file is added, removed or changed, and when what could not be listed does. */
export function stampsOf(listing: Listing): string {
	const files = listing.files.map(file => `${file.full}|${file.shown}|${file.state}`);
	return `${files.length}.${fingerprint([...files, ...listing.problems.map(problem => problem.message)].join('\n'))}`;
}
