// Parts and a total in one sentence that do not add up.

import {quote} from '../../language/quote.ts';
import type {ReadArticle} from '../../model/findings.ts';
import {findSumMismatches, type SumMismatch} from '../claims/sums.ts';
import type {FoundConflict} from './related.ts';

const shown = (value: number, unit: string): string => {
	const [size, word] = value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, ''];
	const number = `${Number((value / size).toPrecision(6))}${word}`;
	return unit === 'percent' ? `${number} %` : unit === 'count' ? number : `${number} ${unit}`;
};

function summaryOf({parts, sum, total, unit}: SumMismatch): string {
	const listed = parts.map(part => shown(part, unit)).join(' + ');
	return `The parts do not add up: ${listed} = ${shown(sum, unit)}, told as ${shown(total, unit)}.`;
}

/** Conflicts of this kind inside each article. */
export function sumConflicts(read: readonly ReadArticle[]): readonly FoundConflict[] {
	return read.flatMap(one =>
		findSumMismatches(one).map(
			(found): FoundConflict => ({
				kind: 'sum-mismatch',
				summary: summaryOf(found),
				evidence: [quote(one.article, found.start, found.end)],
			}),
		),
	);
}
