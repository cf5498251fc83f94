// From bytes to text: byte-order marks, UTF-16, declared and undeclared legacy encodings. Never throws.

export interface Decoded {
	readonly text: string;
	/** WHATWG label, e.g. `utf-8`, `windows-1252`. */
	readonly encoding: string;
	/** Number of U+FFFD put in for bytes that are no text in that encoding. */
	readonly replaced: number;
}

const headLength = 2048;

const bytewise = new TextDecoder('latin1');
const strictUtf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

const asciiOf = (bytes: Uint8Array): string => bytewise.decode(bytes.subarray(0, headLength)).replaceAll('\0', '');

function markedEncoding(bytes: Uint8Array): {readonly encoding: string; readonly skip: number} | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return {encoding: 'utf-8', skip: 3};
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return {encoding: 'utf-16le', skip: 2};
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return {encoding: 'utf-16be', skip: 2};
	return null;
}

/** UTF-16 without a mark shows as zero bytes at every other place. */
function wideEncoding(bytes: Uint8Array): string | null {
	const length = Math.min(bytes.length, headLength) & ~1;
	if (length < 8) return null;
	let even = 0;
	let odd = 0;
	for (let at = 0; at < length; at += 2) {
		if (bytes[at] === 0) even++;
		if (bytes[at + 1] === 0) odd++;
	}
	const half = length / 2;
	if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
	return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null;
}

const declarations = [
	/^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{2,40})["']/i,
	/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
	/^content-type:[^\n]{0,200}(?:\n[ \t][^\n]{0,200})?charset\s*=\s*"?([\w.:-]{2,40})/im,
];

/** The encoding the text says it is in; null when it says none that is known. */
function declaredEncoding(head: string): string | null {
	for (const declaration of declarations) {
		const label = head.match(declaration)?.[1];
		if (label === undefined) continue;
		try {
			return new TextDecoder(label).encoding;
		} catch {
			return null;
		}
	}
	return null;
}

function countReplaced(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++;
	return count;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
	const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes);
	return {text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding, replaced: countReplaced(text)};
}

function isUtf8(bytes: Uint8Array): string | null {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return null;
	}
}

/**
 * Undeclared bytes that are not UTF-8. Text that is nearly all valid UTF-8 has a few broken bytes and stays UTF-8;
 * Cyrillic letters dominate in windows-1251, Central European ones are told by their own bytes; else windows-1252.
 */
function guessLegacy(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, 65536);
	let high = 0;
	let cyrillic = 0;
	let central = 0;
	let runs = 0;
	for (let at = 0; at < sample.length; at++) {
		const byte = sample[at] as number;
		if (byte < 0x80) continue;
		high++;
		if (byte >= 0xc0) cyrillic++;
		if ([0x9c, 0xb3, 0xb9, 0xbf, 0xea, 0xe6, 0x9f, 0xf8, 0xec, 0xe8, 0x9a, 0x9e].includes(byte)) central++;
		if (at > 0 && (sample[at - 1] as number) >= 0xc0 && byte >= 0xc0) runs++;
	}
	const lossy = new TextDecoder('utf-8').decode(sample);
	if (high > 20 && countReplaced(lossy) * 10 < high) return 'utf-8';
	if (high > 10 && cyrillic > high * 0.8 && runs > high * 0.5) return 'windows-1251';
	return high > 10 && central > high * 0.7 && (sample.includes(0xb3) || sample.includes(0xea))
		? 'windows-1250'
		: 'windows-1252';
}

/** Text of a file. Order: byte-order mark, UTF-16 by its zero bytes, valid UTF-8, what the file declares, a guess. */
export function decode(bytes: Uint8Array): Decoded {
	const marked = markedEncoding(bytes);
	if (marked) return decodeAs(bytes.subarray(marked.skip), marked.encoding);
	const wide = wideEncoding(bytes);
	if (wide !== null) return decodeAs(bytes, wide);
	const utf8 = isUtf8(bytes);
	// Encodings of East Asia that switch by escapes look like ASCII; a declared one of those is believed.
	const switches = utf8?.includes('\u001B$') ?? false;
	if (utf8 !== null && !switches) return {text: utf8, encoding: 'utf-8', replaced: 0};
	const declared = declaredEncoding(asciiOf(bytes));
	if (utf8 !== null && !declared?.startsWith('iso-2022')) return {text: utf8, encoding: 'utf-8', replaced: 0};
	if (declared !== null && declared !== 'utf-8' && !declared.startsWith('utf-16')) return decodeAs(bytes, declared);
	return decodeAs(bytes, guessLegacy(bytes));
}

const signatures: readonly (readonly [kind: string, head: string])[] = [
	['a PDF document', '%PDF-'],
	['a ZIP archive or office document', 'PK\u0003\u0004'],
	['a PNG picture', '\u0089PNG'],
	['a JPEG picture', '\u00FF\u00D8\u00FF'],
	['a GIF picture', 'GIF8'],
	['a gzip archive', '\u001F\u008B'],
	['an SQLite database', 'SQLite format 3'],
];

/** What a binary file is, in words; null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
	const head = String.fromCharCode(...bytes.subarray(0, 16));
	const known = signatures.find(([, signature]) => head.startsWith(signature));
	if (known) return known[0];
	return isBinary(bytes) ? 'binary data' : null;
}

/** True for bytes no text file has: many control bytes and no sign of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
	if (markedEncoding(bytes) !== null || wideEncoding(bytes) !== null) return false;
	const sample = bytes.subarray(0, 2048);
	let odd = 0;
	for (let at = 0; at < sample.length; at++) {
		const byte = sample[at] as number;
		if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
	}
	// A few stray controls make no binary file, and in a short one they are a larger part.
	return odd * (sample.length < 512 ? 4 : 25) > sample.length;
}
