// Every place a pattern matches. `String.matchAll` copies its pattern at each call, which costs more than a short text does.

const none: readonly RegExpExecArray[] = [];

/** All matches of a global pattern, left to right; an empty match moves on by one character. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (match === null) return none;
	const found: RegExpExecArray[] = [];
	for (; match !== null; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff && pattern.unicode ? 2 : 1;
	}
	return found;
}
