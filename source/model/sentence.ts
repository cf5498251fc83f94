// A sentence of an article's cleaned text.

import type {BodyBlockKind} from './article.ts';

export interface Sentence {
	readonly index: number;
	/** Offsets in the cleaned text. */
	readonly start: number;
	readonly end: number;
	/** As in the cleaned text, inner line breaks folded to a space, gaps shown as `[...]`. */
	readonly text: string;
	readonly block: BodyBlockKind;
	/** Index of the block in `body.blocks`. */
	readonly blockIndex: number;
	/** The heading it stands under, or null. */
	readonly heading: string | null;
	readonly hasGap: boolean;
	/** The gap stands before the first verb: nobody can say who or what the sentence is about. */
	readonly gapBeforeSubject: boolean;
	/** A list item or heading that names or defines something rather than telling it (`Regulatory Landscape: Watch for …`). */
	readonly definition: boolean;
}
