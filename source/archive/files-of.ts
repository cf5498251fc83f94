// The files an article stands in, with a way to tell whether they are still as they were.

import {fingerprint} from './fingerprint.ts';
import type {Archive} from './open.ts';

export interface HeldFile {
	readonly path: string;
	/** True for the state it was read in; `null` stands for a file that is gone. */
	readonly isState: (state: string | null) => boolean;
}

/** Every file that holds an article of this id. */
export function filesOf({db}: Archive, id: string): readonly HeldFile[] {
	const rows = db.prepare('SELECT path, state FROM articles JOIN files USING (file) WHERE id = ?').all(id);
	return (rows as unknown as readonly {path: string; state: number}[]).map(({path, state}) => ({
		path,
		isState: now => now !== null && fingerprint(now) === state,
	}));
}
