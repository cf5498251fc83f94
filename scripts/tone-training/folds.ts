// Folds for testing inside one source: by headline, with headlines that differ only in numbers kept together.

import type {LabelledText} from './read-sets.ts';

const shape = (text: string): string =>
	text
		.toLowerCase()
		.replace(/https?:\S+/g, '')
		.replace(/[\d.,]+/g, '#')
		.trim();

/** 0 … `folds` - 1, the same for near-equal texts. */
export function foldOf(row: LabelledText, folds: number): number {
	let hash = 7;
	for (const character of shape(row.text)) hash = (Math.imul(hash, 31) + (character.codePointAt(0) as number)) >>> 0;
	return hash % folds;
}
