// Finds where paragraphs of a decoded part stand in the encoded file, by their first plain words.

const probeLength = 18;

/** The first stretch of plain letters and blanks that quoted-printable and HTML leave as it is. */
const probeOf = (text: string): string | null =>
	text
		.match(/[A-Za-z][A-Za-z0-9 ,]{10,40}/)?.[0]
		.slice(0, probeLength)
		.trim() ?? null;

/** Offsets between `from` and `to`, ascending; a text that is not found stands where the one before it did. */
export function findWords(file: string, from: number, to: number, texts: readonly string[]): readonly number[] {
	const region = file.slice(from, to);
	const headers = region.search(/\r?\n\r?\n/);
	let at = Math.max(0, headers);
	let misses = 0;
	return texts.map(text => {
		// Base64 parts hold no words at all; looking on and on would cost a pass each.
		const probe = misses < 20 ? probeOf(text) : null;
		const found = probe === null ? -1 : region.indexOf(probe, at);
		if (found >= 0) {
			at = found;
			misses = 0;
		} else if (probe !== null) misses++;
		return from + at;
	});
}
