// One part of the briefing: a pane in the terminal, a chapter in text and markdown.

import type {Block} from './block.ts';
import type {Briefing} from './briefing.ts';

export const sectionNames = [
	'overview',
	'headlines',
	'sentiment',
	'watch-list',
	'charts',
	'prices',
	'claims',
	'deals',
	'balance-sheets',
	'conflicts',
	'problems',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** A flat table for `--format csv`. Cells stay numbers; null is an empty cell. */
export interface FlatTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

export type ChapterLength = 'short' | 'full';

export interface Section {
	readonly name: SectionName;
	/** `Watch list` */
	readonly title: string;
	/** What stands at the right of the title: `28 claims: 6 ✓ 1 ✗ 21 ?` */
	readonly count: (briefing: Briefing) => string;
	/** For a pane: rows first, compact. */
	readonly pane: (briefing: Briefing) => readonly Block[];
	/**
	 * For the text and markdown summary: a chapter an investor reads from the top. Empty when it has nothing to say.
	 * `short` names the most important and says how many more there are; `full` is for a section asked for by name.
	 */
	readonly chapter: (briefing: Briefing, length: ChapterLength) => readonly Block[];
	readonly table?: (briefing: Briefing) => FlatTable;
}
