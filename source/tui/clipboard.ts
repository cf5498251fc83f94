// Text for the terminal's clipboard (OSC 52): it works over SSH too, because the terminal itself takes it. Pure.

/** Terminals refuse longer ones: the sequence may hold 100,000 bytes in xterm. */
const longest = 74_000;

/** The sequence that copies a text; null when it is too long for one. */
export function copySequence(text: string): string | null {
	const bytes = Buffer.from(text, 'utf8');
	return bytes.length > longest ? null : `\u001B]52;c;${bytes.toString('base64')}\u0007`;
}
