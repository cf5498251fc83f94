// Removes every character a terminal could take for an order: nothing of a file may move a cursor or reverse a line.

// Escape sequences go as a whole (CSI, OSC/DCS/SOS/PM/APC up to their end, two-character escapes), so that their
// parameters do not stay behind as text; then single controls, bidirectional marks, zero-width and tag characters,
// variation selectors and soft hyphens (terminals disagree about their width).
const sequences =
	/(?:\u001B\[|\u009B)[0-?]{0,64}[ -/]{0,16}[@-~]?|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C\n]{0,4096}(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]{0,16}[0-~]?/g;
const characters =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}]|[\u17B4\u17B5]|[\u180B-\u180D\u180F]|\p{Cs}/gu;
// Line and paragraph separators keep words apart, but some terminals break the line at them.
const separators = /[\u2028\u2029]/g;
const either = new RegExp(`${sequences.source}|${characters.source}`, 'gu');
const suspicious = /[^\t\n -~\u00A0-\u00AC\u00AE-\u02FF]/;

/** The text without control, escape, direction and invisible characters. Tab and newline stay; lone surrogates go. */
export function stripUnsafe(text: string): string {
	if (!suspicious.test(text)) return text;
	return text.replace(sequences, '').replace(characters, '').replace(separators, ' ');
}

/** The stretches `stripUnsafe` would take out, in order; empty for most texts. */
export function unsafeParts(text: string): readonly {readonly start: number; readonly end: number}[] {
	if (!suspicious.test(text)) return [];
	const parts: {start: number; end: number}[] = [];
	for (const match of text.matchAll(either)) {
		const last = parts.at(-1);
		if (last && last.end === match.index) last.end += match[0].length;
		else parts.push({start: match.index, end: match.index + match[0].length});
	}
	return parts;
}

const single =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|\p{Cs}/gu;

/** For names of files and words of the command line: every unsafe character shows as `?`, so that the name stays told from others. */
export function markUnsafe(text: string): string {
	return text.replace(single, '?');
}
