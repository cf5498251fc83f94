// Copies a stretch of the file into a body and marks the holes in it where linked words were cut out.

import type {BodyWriter} from './body-writer.ts';
import {holesInside} from './cut-links.ts';

/** Copies `from..to` of the file, whose words are `shown`. */
export function copyWithHoles(writer: BodyWriter, shown: string, from: number, to: number): void {
	let at = from;
	for (const hole of holesInside(shown)) {
		writer.copy(at, from + hole.at);
		writer.gap();
		at = from + hole.at + hole.skip;
		if (!hole.glued) continue;
		writer.copy(at, at + 1);
		writer.put(' ');
		at++;
	}
	writer.copy(at, to);
}
