// Tells when a file of the library was added, changed or removed. Waits on the system's own notices: no polling, no CPU while idle.

import {type FSWatcher, statSync, watch} from 'node:fs';
import path from 'node:path';

// Writers touch a file several times; a change is told once they have been quiet for so long.
const quiet = 250;

function watchOne(root: string, changed: () => void): FSWatcher | null {
	try {
		if (statSync(root).isDirectory()) return watch(root, {recursive: true, persistent: false}, changed);
		// A single file: editors replace it, so its folder is watched and only its own name counts.
		const name = path.basename(root);
		return watch(path.dirname(root), {persistent: false}, (_event, file) => {
			if (file === name) changed();
		});
	} catch {
		// Where the system cannot watch (some network folders), the app still has its key to read anew.
		return null;
	}
}

/** Calls back after changes below the paths; gives the way to stop. */
export function watchPaths(roots: readonly string[], onChange: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	const changed = (): void => {
		clearTimeout(timer);
		timer = setTimeout(onChange, quiet);
		timer.unref();
	};
	const watchers = roots.flatMap(root => watchOne(root, changed) ?? []);
	for (const watcher of watchers) watcher.on('error', () => watcher.close());
	return () => {
		clearTimeout(timer);
		for (const watcher of watchers) watcher.close();
	};
}
