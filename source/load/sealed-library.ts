// Whether an archive still is what the files are, told cheaply. A small library is listed as always; of a large one only the folders are
// looked at, which change when a file in them is added, removed, renamed or replaced.

import type {Seal} from '../archive/seal.ts';
import {folderState, type Listing, listFiles} from './list-files.ts';
import {stampsOf} from './stamps.ts';

/** Up to so many files are looked at one by one: some 20 ms. */
const fewFiles = 4000;

export const sealOf = (listing: Listing, reader: string): Seal => ({
	reader,
	stamps: stampsOf(listing),
	files: listing.files.length,
	folders: listing.folders.map(({full, state}) => [full, state] as const),
});

/**
 * True while nothing that can be seen cheaply has changed. In a library of more than a few thousand files one that was written in place,
 * its folder untouched, is not seen: whoever shows something of a file looks at that file.
 */
export function sealHolds(seal: Seal | null, reader: string, paths: readonly string[], cwd: string): boolean {
	if (seal === null || reader === '' || seal.reader !== reader) return false;
	if (seal.files <= fewFiles) return stampsOf(listFiles(paths, cwd)) === seal.stamps;
	return seal.folders.every(([path, state]) => folderState(path) === state);
}
