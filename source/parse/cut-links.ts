// Finds the holes a scraper left where it cut linked words out. A hole is marked, never filled.

/** Offsets in the text where words are missing: the marker belongs between `at` and what follows. */
export interface Hole {
	readonly at: number;
	/** Blanks before `at + skip` that the marker replaces. */
	readonly skip: number;
	/** The next sentence is glued to the stop behind the hole: a blank belongs after it. */
	readonly glued: boolean;
}

// Words that cannot end a clause: something must have followed them.
const open =
	'a an the this that these those its their his her our your of in on at by for from to with into onto over under about against between among through during without within upon per than as and or but nor while where when whereas although though because since if whether which who whom whose what how is are was were be been being has have had will would can could may might must should including like such via despite amid according versus';
const openWords = new Set(open.split(' '));

const lastWord = (text: string, end: number): string => {
	let start = end;
	while (start > 0 && end - start < 20 && /[\p{L}’']/u.test(text[start - 1] as string)) start--;
	return text.slice(start, end).toLowerCase();
};

const candidate = /([^\s])[ \u00A0]{1,4}([.,;])(?:(?=([\s"”’)]|\p{Lu}\p{Ll}|\p{Lu}\s))|$)/gu;
const glued = /[\p{L}\d)"”’%](?:[.,;])(?=\s|$)/gu;

/** Texts cut into tokens put a blank before every comma; there such a blank means nothing. */
function isTokenised(text: string): boolean {
	const spaced = text.match(/[\p{L}\d] [.,;](?=\s|$)/gu)?.length ?? 0;
	return spaced > 3 && spaced * 3 > (text.match(glued)?.length ?? 0);
}

/**
 * Holes inside a line: "hardware while . This", "a twist: , offering", "the analyst noted, , but". The word before must
 * be one that cannot end a clause, or another mark must stand there already.
 */
export function holesInside(text: string): readonly Hole[] {
	if (!/\s[.,;]/.test(text) || isTokenised(text)) return [];
	const holes: Hole[] = [];
	for (const match of text.matchAll(candidate)) {
		const [whole, before, mark, after] = match as unknown as [string, string, string, string | undefined];
		const end = match.index + before.length;
		const dangling =
			/[,:;(\u2014\u2013]/.test(before) ||
			openWords.has(lastWord(text, end)) ||
			/['\u2019]s$/.test(lastWord(text, end));
		// " .NET" and " .5" are words; a capital right behind the stop counts only after a word that needs more.
		if (!dangling || (mark !== '.' && /\p{L}/u.test(after ?? ''))) continue;
		holes.push({at: end, skip: whole.length - before.length - mark.length, glued: /\p{L}/u.test(after ?? '')});
	}
	return holes;
}

const ended = /[.!?\u2026\u3002\uFF01\uFF1F]["'\u201D\u2019)\]]*$/;
const mark = /^[,.;](?=\s|$|\p{Lu})/u;

/** True when the line cannot be the end of a sentence. */
export function isUnfinished(line: string): boolean {
	return !ended.test(line.trimEnd());
}

// Addresses and brand names ("iPhone") begin with a small letter wherever they stand.
const ownName = /^(?:\p{Ll}{1,2}\p{Lu}|https?:|www\.|[\w.+-]{1,64}@)/u;

/** True when the line can only go on from something before it. */
export function isContinuation(line: string): boolean {
	const text = line.trimStart();
	return mark.test(text) || (/^\p{Ll}/u.test(text) && !ownName.test(text));
}

/** True when the line breaks off at a word or mark that demands more ("For instance,", "hundreds of"). */
export function breaksOff(line: string): boolean {
	const text = line.trimEnd();
	return /[,:;\u2014\u2013-]$/.test(text) ? !text.endsWith(':') : openWords.has(lastWord(text, text.length));
}

const fragment = /[.!?]["”]?\s?(\p{Lu}\p{Ll}{0,11}(?:\s\p{Ll}{1,4})?)$/u;

/** Length of a begun sentence of one or two words at the end of a paragraph ("dominance.The"); 0 when there is none. */
export function danglingLength(paragraph: string): number {
	const text = paragraph.trimEnd();
	const begun = text.match(fragment)?.[1];
	if (begun === undefined || !begun.split(' ').every(word => openWords.has(word.toLowerCase()))) return 0;
	return paragraph.length - text.length + begun.length;
}
