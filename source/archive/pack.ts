// Values as compressed bytes: JSON through zstd. What articles have in common (the names of keys, the words of rules) is told by a
// dictionary that the build makes from the sample; text and findings shrink to about half of what they take without.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {constants, zstdCompressSync, zstdDecompressSync} from 'node:zlib';

let dictionary: Buffer | null | undefined;

/** Beside the bundle; null when the program runs from its sources. Which one was used is told by the build that wrote an archive. */
function commonBytes(): Buffer | null {
	if (dictionary !== undefined) return dictionary;
	try {
		dictionary = readFileSync(path.join(import.meta.dirname, 'archive-dictionary.txt'));
	} catch {
		dictionary = null;
	}
	return dictionary;
}

/** `level`: 3 is quick, 9 small. `common`: with the dictionary, for articles. */
export function pack(value: unknown, level = 3, common = false): Uint8Array {
	const words = common ? commonBytes() : null;
	return zstdCompressSync(Buffer.from(JSON.stringify(value)), {
		// The sum tells bytes a disk has changed.
		params: {[constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1},
		...(words === null ? {} : {dictionary: words}),
	});
}

export function unpack<T>(bytes: Uint8Array, common = false): T {
	const words = common ? commonBytes() : null;
	return JSON.parse(zstdDecompressSync(bytes, words === null ? {} : {dictionary: words}).toString('utf8')) as T;
}
