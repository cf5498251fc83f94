// Articles that tell one event in their own words: shared facts, or titles about the same actor and matter.

import {type EntityIndex, indexEntities} from '../../language/entity-index.ts';
import {findNames, rollUp} from '../../language/mentions.ts';
import type {ReadArticle} from '../../model/findings.ts';
import type {Rules} from '../../rules/rules.ts';
import {contentWords} from './content-words.ts';
import {factsOf} from './facts.ts';
import type {Link} from './link.ts';
import {areDated, mayBeSameDays} from './time.ts';
import {cosine, type DocumentCounts, documentCounts, idfVector, tfVector, type Vector} from './vectors.ts';

/** A fact or a title word more articles have is no mark of one event. */
const commonKey = 60;
// Words of titles that say what kind of text it is, not what happened.
const templateWords = new Set(
	'newsletter weekly daily update today news morning evening report recap analysis review market price stock share latest live watch week day month year top best why what how'.split(
		' ',
	),
);

const bodyOf = ({article}: ReadArticle): string => `${article.title}\n${article.body.text}`;

interface Titled {
	/** The company the title begins with, or null. */
	readonly actor: string | null;
	/** All companies it names. */
	readonly companies: ReadonlySet<string>;
	/** Its other words, but for those of every headline. */
	readonly words: ReadonlySet<string>;
}

/** A company acts; a token, an index or an authority is in every second title. */
function titled({article}: ReadArticle, index: EntityIndex): Titled {
	const names = findNames(article.title, index).map(name => rollUp(index, name.entityId));
	const companies = names.filter(entity => entity?.kind === 'company' && !entity.classes.includes('media'));
	const actor = companies[0];
	const own = new Set([actor?.name ?? '', ...(actor?.aliases ?? [])].flatMap(contentWords));
	const words = contentWords(article.title).filter(word => !templateWords.has(word) && !own.has(word));
	return {
		actor: actor?.id ?? null,
		companies: new Set(companies.map(entity => entity?.id ?? '')),
		words: new Set(words),
	};
}

const common = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] => [...a].filter(one => b.has(one));

/** Pairs that share a key, each once. Near-linear: keys of many articles are left out. */
function* pairsBy(keys: readonly ReadonlySet<string>[]): Generator<readonly [number, number]> {
	const index = new Map<string, number[]>();
	for (const [at, set] of keys.entries())
		for (const key of set) {
			const list = index.get(key);
			if (list) list.push(at);
			else index.set(key, [at]);
		}
	const seen = new Set<string>();
	for (const list of index.values()) {
		if (list.length > commonKey) continue;
		for (const [position, b] of list.entries())
			for (const a of list.slice(0, position)) {
				if (seen.has(`${a} ${b}`)) continue;
				seen.add(`${a} ${b}`);
				yield [a, b];
			}
	}
}

/** Vectors made when first asked for. */
function lazily(read: readonly ReadArticle[], make: (text: string) => Vector): (at: number) => Vector {
	const made = new Map<number, Vector>();
	return at => {
		const vector = made.get(at) ?? make(bodyOf(read[at] as ReadArticle));
		made.set(at, vector);
		return vector;
	};
}

/** Short texts share few words whatever they tell. */
const isShort = ({article}: ReadArticle): boolean => article.body.text.length < 600;

function byFacts(read: readonly ReadArticle[], idf: (at: number) => Vector): readonly Link[] {
	const facts = read.map(factsOf);
	const links: Link[] = [];
	for (const [a, b] of pairsBy(facts)) {
		const [one, other] = [read[a] as ReadArticle, read[b] as ReadArticle];
		const shared = common(facts[a] as ReadonlySet<string>, facts[b] as ReadonlySet<string>);
		if (shared.length < 2 || !mayBeSameDays(one.article, other.article)) continue;
		const alike = cosine(idf(a), idf(b));
		if (alike < (isShort(one) || isShort(other) ? 0.15 : 0.25)) continue;
		links.push({
			a,
			b,
			sameness: 'same-story',
			confidence: areDated(one.article, other.article) ? 'high' : 'medium',
			reason: `${shared.length} facts in common, cosine ${alike.toFixed(2)}`,
		});
	}
	return links;
}

/** Words that many titles have tell no event; in a small library every word may. */
function withoutCommon(titles: readonly Titled[]): readonly Titled[] {
	const counts = new Map<string, number>();
	for (const {words} of titles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const most = Math.max(8, 0.01 * titles.length);
	return titles.map(title => ({
		...title,
		words: new Set([...title.words].filter(word => (counts.get(word) ?? 0) <= most)),
	}));
}

/** Same actor in the title, two more words in common, and bodies about the same. */
function byTitle(read: readonly ReadArticle[], index: EntityIndex, tf: (at: number) => Vector): readonly Link[] {
	const titles = withoutCommon(read.map(one => titled(one, index)));
	const keys = titles.map(
		({actor, words}) => new Set(actor === null ? [] : [...words].map(word => `${actor} ${word}`)),
	);
	const links: Link[] = [];
	for (const [a, b] of pairsBy(keys)) {
		const [one, other] = [read[a] as ReadArticle, read[b] as ReadArticle];
		if (one.article.titleDerived || other.article.titleDerived || !mayBeSameDays(one.article, other.article)) continue;
		const shared = common((titles[a] as Titled).words, (titles[b] as Titled).words);
		const alike = shared.length < 2 ? 0 : cosine(tf(a), tf(b));
		if (alike < 0.45) continue;
		links.push({
			a,
			b,
			sameness: 'same-story',
			confidence: 'low',
			reason: `titles about ${titles[a]?.actor} share ${shared.toSorted().join(', ')}; cosine ${alike.toFixed(2)}; no number in common`,
		});
	}
	return links;
}

/** Two companies in both titles: the news is what happened between them. */
function byCompanies(read: readonly ReadArticle[], index: EntityIndex, tf: (at: number) => Vector): readonly Link[] {
	const titles = read.map(one => titled(one, index));
	const keys = titles.map(
		({companies}) => new Set(companies.size < 2 ? [] : [[...companies].toSorted().slice(0, 2).join(' ')]),
	);
	return [...pairsBy(keys)].flatMap(([a, b]): readonly Link[] => {
		const [one, other] = [read[a] as ReadArticle, read[b] as ReadArticle];
		if (!areDated(one.article, other.article) || !mayBeSameDays(one.article, other.article)) return [];
		const alike = cosine(tf(a), tf(b));
		if (alike < 0.3) return [];
		const names = [...(titles[a] as Titled).companies].join(', ');
		return [
			{
				a,
				b,
				sameness: 'same-story',
				confidence: 'medium',
				reason: `both titles name ${names}; cosine ${alike.toFixed(2)}`,
			},
		];
	});
}

/** How common words are can be told from some thousand texts, evenly spaced. */
function sampled(read: readonly ReadArticle[]): readonly ReadArticle[] {
	const step = Math.ceil(read.length / 3000);
	return read.filter((_, at) => at % step === 0);
}

/** Links between articles of one event. */
export function sameEvents(read: readonly ReadArticle[], rules: Rules): readonly Link[] {
	let counts: DocumentCounts | null = null;
	const idf = lazily(read, text => {
		counts ??= documentCounts(sampled(read).map(bodyOf));
		return idfVector(text, counts);
	});
	const index = indexEntities(rules.entities);
	const tf = lazily(read, tfVector);
	return [...byFacts(read, idf), ...byCompanies(read, index, tf), ...byTitle(read, index, tf)];
}
