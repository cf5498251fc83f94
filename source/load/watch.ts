// Tells when a file of the library was added, changed or removed. Waits on the system's own notices: no polling, no CPU while idle.

import {type FSWatcher, readdirSync, statSync, watch} from 'node:fs';
import path from 'node:path';

// Writers touch a file several times; a change is told once they have been quiet for so long.
const quiet = 250;

/** Here the system watches a whole tree; elsewhere node would watch every single file of it, which takes seconds for a hundred thousand. */
const watchesTrees = process.platform === 'darwin' || process.platform === 'win32';

function isFolder(name: string): boolean {
	return statSync(name, {throwIfNoEntry: false})?.isDirectory() === true;
}

/** A folder and all below it. What cannot be read has none. */
function foldersBelow(folder: string): readonly string[] {
	try {
		const below = readdirSync(folder, {withFileTypes: true}).filter(
			entry => entry.isDirectory() && !entry.name.startsWith('.'),
		);
		return [folder, ...below.flatMap(entry => foldersBelow(path.join(folder, entry.name)))];
	} catch {
		return [];
	}
}

/** Watchers by path. Where the system cannot watch (some network folders), the app still has its key to read anew. */
class Watchers {
	readonly #open = new Map<string, FSWatcher>();
	readonly #changed: () => void;

	constructor(changed: () => void) {
		this.#changed = changed;
	}

	#add(name: string, recursive: boolean, noticed: (file: string | null) => void): void {
		if (this.#open.has(name)) return;
		try {
			const watcher = watch(name, {recursive, persistent: false}, (_event, file) => noticed(file));
			watcher.on('error', () => this.#drop(name));
			this.#open.set(name, watcher);
		} catch {
			// Not here: see above.
		}
	}

	#drop(name: string): void {
		this.#open.get(name)?.close();
		this.#open.delete(name);
	}

	/** A folder with the files in it; folders that appear in it are watched from then on. */
	folder(name: string): void {
		this.#add(name, watchesTrees, file => {
			const inside = file === null ? null : path.join(name, file);
			if (!watchesTrees && inside !== null) this.#entry(inside);
			this.#changed();
		});
	}

	/** An entry of a watched folder that came, went or changed. */
	#entry(name: string): void {
		if (!isFolder(name)) this.#drop(name);
		else if (!this.#open.has(name)) for (const each of foldersBelow(name)) this.folder(each);
	}

	/** A single file: editors replace it, so its folder is watched and only its own name counts. */
	file(name: string): void {
		this.#add(path.dirname(name), false, file => {
			if (file === path.basename(name)) this.#changed();
		});
	}

	close(): void {
		for (const watcher of this.#open.values()) watcher.close();
		this.#open.clear();
	}
}

/** Calls back after changes below the paths; gives the way to stop. `folders`: those there are below the paths, where that is known. */
export function watchPaths(
	roots: readonly string[],
	onChange: () => void,
	folders: readonly string[] | null = null,
): () => void {
	let timer: NodeJS.Timeout | undefined;
	const changed = (): void => {
		clearTimeout(timer);
		timer = setTimeout(onChange, quiet);
		timer.unref();
	};
	const watchers = new Watchers(changed);
	const trees = roots.filter(isFolder);
	for (const folder of watchesTrees ? trees : (folders ?? trees.flatMap(foldersBelow))) watchers.folder(folder);
	for (const root of roots) if (!isFolder(root)) watchers.file(root);
	return () => {
		clearTimeout(timer);
		watchers.close();
	};
}
