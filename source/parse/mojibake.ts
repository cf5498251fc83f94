// Repairs text whose UTF-8 bytes were once read as windows-1252 ("â€¦" for "…"), field by field.

// windows-1252 gives these 27 characters to the bytes 0x80-0x9F; the other bytes stand for themselves.
const specials =
	'\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const byteOf = new Map([...specials].map((character, index) => [character, 0x80 + index] as const));

// A lead byte of UTF-8 as windows-1252 shows it, followed by something that can be a continuation byte.
const suspect =
	/[\u00C2-\u00F4][\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]/;

const strict = new TextDecoder('utf-8', {fatal: true});

function bytesAs1252(text: string): Uint8Array | null {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const byte =
			code < 0x80 || (code >= 0xa0 && code <= 0xff)
				? code
				: (byteOf.get(text[at] as string) ?? (code < 0x100 ? code : -1));
		if (byte < 0) return null;
		bytes[at] = byte;
	}
	return bytes;
}

function once(text: string): string {
	if (!suspect.test(text)) return text;
	const bytes = bytesAs1252(text);
	if (bytes === null) return text;
	try {
		return strict.decode(bytes);
	} catch {
		return text;
	}
}

/** The repaired text, also when it was garbled twice; unchanged unless the whole of it round-trips strictly. */
export function repairMojibake(text: string): string {
	return once(once(text));
}
