// Tells the language of a headline: a handful of words, many of them names.

import {newsWords, smallWords, tellingEndings, tellingLetters} from './language-words.ts';

export type Owners = ReadonlyMap<string, readonly string[]>;

function ownersOf(
	tables: readonly Readonly<Record<string, string>>[],
	parts: (words: string) => Iterable<string>,
): Owners {
	const owners = new Map<string, string[]>();
	for (const table of tables)
		for (const [language, words] of Object.entries(table))
			for (const part of parts(words)) {
				const known = owners.get(part) ?? [];
				if (!known.includes(language)) owners.set(part, [...known, language]);
			}
	return owners;
}

/** The languages each word is known in. */
export const wordOwners = ownersOf([smallWords, newsWords], words => words.split(' '));
const letterOwners = ownersOf([tellingLetters], letters => letters);
const endingOwners = ownersOf([tellingEndings], endings => endings.split(' '));

/** Credits the languages of one sign; what several share says less about each. */
export function credit(scores: Map<string, number>, languages: readonly string[] | undefined, weight: number): void {
	if (languages === undefined) return;
	for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + weight / languages.length);
}

const endingWeight = 0.4;
const letterWeight = 0.7;
/** Names keep their letters in any language: "Nestlé", "São Paulo". */
const nameWeight = 0.3;
const leastScore = 0.45;

interface Score {
	readonly sum: number;
	/** Words that told something. */
	readonly words: number;
}

/** What one word tells: itself where it is known, else its letters and its ending. */
function signsOf(word: string, isFirst: boolean): ReadonlyMap<string, number> {
	const signs = new Map<string, number>();
	const lower = word.toLowerCase();
	const languages = wordOwners.get(lower);
	credit(signs, languages, lower.length === 1 ? 0.4 : 1);
	if (languages?.length === 1) return signs;
	const weight = letterWeight * (lower !== word && !isFirst ? nameWeight : 1);
	for (const letter of new Set(lower)) if (letter > '\u007F') credit(signs, letterOwners.get(letter), weight);
	for (let length = Math.min(6, word.length - 2); word.length > 4 && length > 1; length--) {
		const ending = endingOwners.get(lower.slice(-length));
		if (ending === undefined) continue;
		credit(signs, ending, endingWeight);
		break;
	}
	return signs;
}

function scoresOf(words: readonly string[]): ReadonlyMap<string, Score> {
	const scores = new Map<string, Score>();
	for (const [index, word] of words.entries())
		for (const [language, weight] of signsOf(word, index === 0)) {
			const score = scores.get(language) ?? {sum: 0, words: 0};
			scores.set(language, {sum: score.sum + weight, words: score.words + 1});
		}
	return scores;
}

const isCyrillic = (text: string): boolean => /^[^A-Za-z]{0,200}[\u0400-\u052F]/.test(text);

/** A small word with letters English does not have. */
const isMarked = (word: string): boolean => /[\u00DF-\u024F\u1EA0-\u1EFF]/.test(word) && word === word.toLowerCase();

/**
 * A headline taken for English by mistake is scored in vain; an English one taken for another language is not scored at
 * all. So another language needs two signs, on a good part of the words and clearly more than English has.
 */
function isForeign({sum, words: telling}: Score, english: number, words: readonly string[]): boolean {
	// English has hardly a word with such letters that is no name.
	if (english === 0 && words.some(isMarked)) return true;
	return sum > english * 1.3 && sum >= 0.8 && (telling > 1 || words.length < 3) && telling * 3 >= words.length;
}

/** The language of a headline; null where nothing tells. */
export function headlineLanguage(text: string): string | null {
	const possessives = text.match(/\p{L}['’]s\b/gu)?.length ?? 0;
	const words = text.replace(/['’]s\b/g, '').match(/[A-Za-z\u00C0-\u024F\u0400-\u052F\u1EA0-\u1EFF]+/g) ?? [];
	const scores = scoresOf(words);
	const english = (scores.get('en')?.sum ?? 0) + possessives * 0.5;
	const [best, second] = [...scores].toSorted((a, b) => b[1].sum - a[1].sum || (a[0] < b[0] ? -1 : 1));
	if (!best || best[1].sum < Math.max(leastScore, words.length * 0.06)) return null;
	if (best[0] !== 'en' && !isCyrillic(text) && !isForeign(best[1], english, words)) return null;
	return second && second[1].sum > best[1].sum * 0.9 ? null : best[0];
}
