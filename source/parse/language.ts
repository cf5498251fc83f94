// Tells the language of a text by its script and its most frequent small words. `und` when it cannot be told.

import type {Article} from '../model/article.ts';
import {credit, headlineLanguage, wordOwners} from './headline-language.ts';

const scripts: readonly (readonly [string, RegExp])[] = [
	['ja', /[\u3040-\u30FF]/g],
	['zh', /[\u4E00-\u9FFF]/g],
	['ko', /[\uAC00-\uD7AF]/g],
	['ar', /[\u0600-\u06FF]/g],
	['he', /[\u0590-\u05FF]/g],
	['hi', /[\u0900-\u097F]/g],
	['th', /[\u0E00-\u0E7F]/g],
	['el', /[\u0370-\u03FF]/g],
];
/** Letters by which a language is told from the one whose script it shares. */
const within: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
	ar: [
		['ur', /[\u0679\u0688\u0691\u06BA\u06D2]/],
		['fa', /[\u067E\u0686\u0698\u06A9\u06AF\u06CC]/],
	],
	zh: [['ja', /[価値円売発対込経済広労変単拡図気総続]/]],
};

const beyondEurope = /[\u0370-\u03FF\u0590-\u06FF\u0900-\u097F\u0E00-\u0E7F\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;

function byScript(sample: string): string | null {
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return null;
	for (const [language, pattern] of scripts) {
		const share = (sample.match(pattern)?.length ?? 0) / letters;
		if (share > (language === 'ja' ? 0.1 : 0.3))
			return within[language]?.find(([, sign]) => sign.test(sample))?.[0] ?? language;
	}
	return null;
}

const longEnough = 25;

/** Which language's words cover most of a text of some length. */
function byWords(words: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const word of words) credit(counts, wordOwners.get(word), 1);
	const [best, second] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (!best || best[1] < Math.min(2, words.length / 8) || best[1] < words.length * 0.06) return null;
	return second && second[1] > best[1] * 0.9 ? null : best[0];
}

/** Primary language tag of a text: by its script; else by its words, in a headline by letters and endings, too. */
export function detectLanguage(text: string): string {
	const sample = text.slice(0, 900);
	const script = beyondEurope.test(sample) ? byScript(sample) : null;
	if (script !== null) return script;
	const words = sample.toLowerCase().match(/[a-z\u00DF-\u024F\u0400-\u052F\u1EA0-\u1EFF]+/g) ?? [];
	const clear = words.length < longEnough ? null : byWords(words);
	return clear ?? headlineLanguage(sample.slice(0, 300)) ?? 'und';
}

/**
 * The language of a text of which its source says something. Pages and feeds say "en" because their template does, so a
 * text of some length is believed before them on whether it is English.
 */
export function languageOf(stated: string | null, text: string): string {
	const tag = primaryTag(stated);
	if (tag === null) return detectLanguage(text);
	if (text.length < 150) return tag;
	const found = detectLanguage(text.slice(0, 300));
	return found !== 'und' && (found === 'en') !== (tag === 'en') ? found : tag;
}

const aliases: Readonly<Record<string, string>> = {
	english: 'en',
	german: 'de',
	deutsch: 'de',
	french: 'fr',
	francais: 'fr',
	spanish: 'es',
	espanol: 'es',
	italian: 'it',
	portuguese: 'pt',
	russian: 'ru',
	chinese: 'zh',
	japanese: 'ja',
	korean: 'ko',
	eng: 'en',
	deu: 'de',
	ger: 'de',
	fra: 'fr',
	fre: 'fr',
	spa: 'es',
	rus: 'ru',
	zho: 'zh',
	jpn: 'ja',
	cn: 'zh',
	jp: 'ja',
};

/** Primary tag of a stated language (`en-US` → `en`, `German` → `de`); null when it is no language. */
export function primaryTag(stated: string | null): string | null {
	const word =
		stated
			?.trim()
			.toLowerCase()
			.split(/[-_\s,;]/)[0] ?? '';
	const tag = aliases[word.normalize('NFD').replace(/[\u0300-\u036F]/g, '')] ?? word;
	return /^[a-z]{2,3}$/.test(tag) && tag !== 'und' ? tag : null;
}

/** Items too short to tell take the language most of the others in their file are in. */
export function settleLanguage(articles: readonly Article[]): readonly Article[] {
	const counts = new Map<string, number>();
	for (const {lang} of articles) if (lang !== 'und') counts.set(lang, (counts.get(lang) ?? 0) + 1);
	const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (!most || most[1] * 2 < articles.length) return articles;
	return articles.map(article => (article.lang === 'und' ? {...article, lang: most[0]} : article));
}
