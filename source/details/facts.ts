// Labelled facts one under the other: what most details begin with.

import type {Block, Inline, Row, Target} from '../model/block.ts';
import {column, muted, table} from '../sections/blocks.ts';

/** A label and what stands beside it; null leaves the line out. */
export type Fact = readonly [label: string, content: Inline | string | null, open?: Target];

const columns = [column('label', '', {min: 14}), column('value', '', {min: 16, grow: 1, overflow: 'wrap'})];

export function facts(items: readonly Fact[]): Block {
	const rows = items.flatMap(([label, content, open]): readonly Row[] => {
		if (content === null || content === '') return [];
		const cells = [[muted(label)], typeof content === 'string' ? [content] : content];
		return [open ? {cells, open} : {cells}];
	});
	return table(columns, rows, false);
}
