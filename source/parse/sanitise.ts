// Text that is safe to show: control, escape, direction and invisible characters taken out and counted.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import {repairMojibake} from './mojibake.ts';

/** How many characters of a field or file were taken out. */
export const strippedCount = (before: string, after: string): number => before.length - after.length;

/**
 * One short field (a title, a publisher, a tag): wrongly decoded characters repaired, unsafe ones taken out, white
 * space collapsed.
 */
export function cleanField(text: string): string {
	return stripUnsafe(repairMojibake(text).replace(/\s+/g, ' ')).replace(/ +/g, ' ').trim();
}

/** A field that may be absent or of another type; empty is null. */
export function fieldOf(value: unknown): string | null {
	if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
	const text = cleanField(String(value).slice(0, 100_000));
	return text === '' ? null : text;
}
