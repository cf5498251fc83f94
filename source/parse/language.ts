// Tells the language of a text by its script and its most frequent small words. `und` when it cannot be told.

import type {Article} from '../model/article.ts';

const smallWords: Readonly<Record<string, string>> = {
	en: 'the of and to in is that for it with as was on are be at by this from have has not but or they which an will their its would were been about more than said after over up down new could may first says amid year week quarter shares stocks market price prices company billion million percent',
	de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man',
	fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son aux être cette ses ou comme mais a été on leur entre nous elle ont deux',
	es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay desde son fue',
	it: 'di e il la che in un per è una del con non si sono i da le al dei come nel della alla più anche gli ha ma delle lo questo tra nella su dal stato essere',
	pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela',
	nl: 'de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft worden door over wordt tot hij deze',
	pl: 'i w z na do się nie to że jest o jak po za od przez co ale są dla tym przy oraz który które będzie może jego być',
	sv: 'och att det i som en på är av för med den till inte om ett har de från kan ska men vi eller efter vid under också så',
	tr: 've bir bu için ile da de olarak olan daha çok en gibi kadar sonra ancak olduğu ise var göre yüzde',
	id: 'yang dan di dengan untuk dari pada ini itu dalam tidak akan adalah juga ke oleh sebagai telah lebih atau',
	vi: 'và của là các có trong được cho một không với những này để đã người khi từ đến về',
	ru: 'и в не на что с по как это из к у за от для до так же но его а о или был при если также более может после еще все',
	uk: 'і в не на що з по як це із у за від для до та але його або був при також більше може після ще що є',
	bg: 'и на в за да се от с е не са по че като до при това или но след през',
};

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

const owners: ReadonlyMap<string, readonly string[]> = (() => {
	const map = new Map<string, string[]>();
	for (const [language, words] of Object.entries(smallWords))
		for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
	return map;
})();

const beyondEurope = /[\u0370-\u03FF\u0590-\u06FF\u0900-\u097F\u0E00-\u0E7F\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;

function byScript(sample: string): string | null {
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return null;
	for (const [language, pattern] of scripts) {
		const share = (sample.match(pattern)?.length ?? 0) / letters;
		if (share > (language === 'ja' ? 0.1 : 0.3)) return language;
	}
	return null;
}

/** Primary language tag of a text: script first, then which language's small words cover most of it. */
export function detectLanguage(text: string): string {
	const sample = text.slice(0, 900);
	const script = beyondEurope.test(sample) ? byScript(sample) : null;
	if (script !== null) return script;
	const words = sample.toLowerCase().match(/[a-z\u00DF-\u024F\u0400-\u052F\u1EA0-\u1EFF]+/g) ?? [];
	const counts = new Map<string, number>();
	// A word that several languages share says less about each.
	for (const word of words)
		for (const language of owners.get(word) ?? [])
			counts.set(language, (counts.get(language) ?? 0) + 1 / (owners.get(word)?.length ?? 1));
	const [best, second] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	// A headline has few small words; a long text must have many.
	if (!best || best[1] < Math.min(2, words.length / 8) || best[1] < words.length * 0.06) return 'und';
	return second && second[1] > best[1] * 0.9 ? 'und' : best[0];
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
