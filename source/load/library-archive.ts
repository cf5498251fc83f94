// The archive of a library: a file of its own for each set of paths, so that words are weighed by the texts of this library alone.

import {readdirSync, rmSync, statSync, utimesSync} from 'node:fs';
import path from 'node:path';
import {fingerprint} from '../archive/fingerprint.ts';

/** Archives of so many libraries are kept; the one not asked for longest goes first. */
const remembered = 8;

const ours = /^archive-[0-9a-z]+\.sqlite$/;

/** Where the archive of a library is. The same folder under another name is another library: what is shown names the files by it. */
export function archiveFile(cacheFolder: string, paths: readonly string[], cwd: string): string {
	const named = paths.map(name => `${path.resolve(cwd, name)}|${name}`).toSorted();
	return path.join(cacheFolder, `archive-${fingerprint(named.join('\n')).toString(36)}.sqlite`);
}

function timeOf(file: string): number {
	return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

/** Marks an archive as used, and removes those of libraries nobody asked for since. A folder that cannot be written is no fault. */
export function forgetOldArchives(used: string): void {
	try {
		const now = new Date();
		utimesSync(used, now, now);
		const folder = path.dirname(used);
		const files = readdirSync(folder)
			.filter(name => ours.test(name))
			.map(name => path.join(folder, name));
		if (files.length <= remembered) return;
		const byAge = files.map(file => ({file, time: timeOf(file)})).toSorted((a, b) => b.time - a.time);
		for (const {file} of byAge.slice(remembered))
			for (const tail of ['', '-wal', '-shm']) rmSync(`${file}${tail}`, {force: true});
	} catch {
		// Read-only: nothing can be removed there.
	}
}
