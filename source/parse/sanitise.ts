// Text that is safe to show: control, escape, direction and invisible characters taken out and counted.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {Problem} from '../model/problem.ts';
import {repairMojibake} from './mojibake.ts';

/** Nothing to clean: ASCII words with single blanks between them. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * One short field (a title, a publisher, a tag): wrongly decoded characters repaired, unsafe ones taken out, white
 * space collapsed.
 */
export function cleanField(text: string): string {
	if (plain.test(text)) return text;
	return stripUnsafe(repairMojibake(text).replace(/\s+/g, ' ')).replace(/ +/g, ' ').trim();
}

/** A field that may be absent or of another type; empty is null. */
export function fieldOf(value: unknown): string | null {
	if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
	const text = cleanField(String(value).slice(0, 100_000));
	return text === '' ? null : text;
}

/** A note on what was taken out of the texts of a file; none when nothing was. */
export function unsafeNote(file: string, count: number): readonly Problem[] {
	if (count === 0) return [];
	const message = `${count} control, direction or invisible characters were taken out; the text is shown without them`;
	return [{file, line: null, severity: 'note', code: 'unsafe-characters', message}];
}
