// The seal of an archive: what the library looked like when everything in it had been read. While it holds, the archive can be asked
// without listing the files. Whoever writes breaks it first, so that an interruption leaves none.

import type {Archive} from './open.ts';

export interface Seal {
	/** Which program with which rules read the files. */
	readonly reader: string;
	/** Over the state of every file. */
	readonly stamps: string;
	readonly files: number;
	/** Paths of the folders with their states. */
	readonly folders: readonly (readonly [path: string, state: string])[];
}

/** Null: the archive may lag behind the files. */
export function readSeal({db}: Archive): Seal | null {
	const row = db.prepare('SELECT value FROM seal').get() as {readonly value: string} | undefined;
	return row === undefined ? null : (JSON.parse(row.value) as Seal);
}

export function breakSeal({db}: Archive): void {
	db.exec('DELETE FROM seal');
}

/** Writes nothing where the same is held already. */
export function putSeal(archive: Archive, seal: Seal): void {
	const value = JSON.stringify(seal);
	if (JSON.stringify(readSeal(archive)) === value) return;
	archive.db.prepare('INSERT OR REPLACE INTO seal VALUES (1, ?)').run(value);
}
