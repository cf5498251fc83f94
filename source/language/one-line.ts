// A text as one line: every run of blanks as one space, none at the ends.

const runs = /\s+/g;

/** True when there is nothing to do, which is so for nearly every sentence: plain letters with single spaces between them. */
function isOneLine(text: string): boolean {
	let before = 32;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 32 || (code === 32 && before === 32)) return false;
		// Only these beyond ASCII are blanks.
		if (code >= 0xa0 && (code === 0xa0 || code === 0xfeff || (code >= 0x1680 && code <= 0x3000))) return false;
		before = code;
	}
	return before !== 32;
}

/** The text without line breaks, tabs and repeated blanks. */
export function oneLine(text: string): string {
	return isOneLine(text) ? text : text.replace(runs, ' ').trim();
}
