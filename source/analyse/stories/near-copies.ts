// Duplicates and near copies: texts that share runs of words.

import type {ReadArticle} from '../../model/findings.ts';
import {plainWords} from './content-words.ts';
import type {Link} from './link.ts';
import {meetings, signature} from './minhash.ts';
import {containment, hashText, jaccard, shingles} from './shingles.ts';
import {isWithinDays} from './time.ts';

/** Up to so many texts all pairs that share runs of words are compared; beyond, those MinHash brings together. */
const exactUpTo = 2000;
/** A run of words in more texts than this is a phrase of the trade or of a template. */
const commonRun = 100;
/** Below so many runs of words two texts are alike by chance. */
const fewest = 12;

const textOf = ({article}: ReadArticle): string => `${article.title}\n${article.body.text}`;
const percent = (share: number): string => `${Math.floor(share * 100)} %`;

/** The runs of five and of three words of a text. */
interface Runs {
	readonly five: ReadonlySet<number>;
	readonly three: ReadonlySet<number>;
}

/** So many texts' runs are kept at a time: a text is compared with several, and all of them would fill the memory. */
const keptRuns = 512;

/** Runs of a text, made once for comparisons that follow each other. */
function runsAtHand(): (one: ReadArticle) => Runs {
	const kept = new Map<ReadArticle, Runs>();
	return one => {
		const known = kept.get(one);
		if (known) return known;
		const words = plainWords(one.article.body.text);
		const runs = {five: shingles(words, 5), three: shingles(words, 3)};
		if (kept.size >= keptRuns) kept.clear();
		kept.set(one, runs);
		return runs;
	};
}

/** What two texts share, or null when that is little. */
function compared(a: ReadArticle, b: ReadArticle, runsOf: (one: ReadArticle) => Runs): Omit<Link, 'a' | 'b'> | null {
	const [runsA, runsB] = [runsOf(a), runsOf(b)];
	const [fiveA, fiveB] = [runsA.five, runsB.five];
	if (Math.min(fiveA.size, fiveB.size) < fewest) return null;
	const [alike, within] = [jaccard(fiveA, fiveB), containment(fiveA, fiveB)];
	if (alike >= 0.8)
		return {sameness: 'duplicate', confidence: 'high', reason: `${percent(alike)} of the five-word runs are the same`};
	if (within >= 0.9)
		return {
			sameness: 'duplicate',
			confidence: 'high',
			reason: `${percent(within)} of the shorter text stand in the longer`,
		};
	const three = jaccard(runsA.three, runsB.three);
	// A wire edit comes out within days; alike texts of other months are one template.
	if (three < 0.35 || !isWithinDays(a.article, b.article, 7)) return null;
	return {sameness: 'near-copy', confidence: 'high', reason: `${percent(three)} of the three-word runs are the same`};
}

type Meet = (a: number, b: number) => void;

/** Pairs that share at least a quarter of the smaller one's runs of three words, by an index of the runs. */
function meetExactly(sets: readonly ReadonlySet<number>[], meet: Meet): void {
	const index = new Map<number, number[]>();
	for (const [at, set] of sets.entries())
		for (const run of set) {
			const list = index.get(run);
			if (list) list.push(at);
			else index.set(run, [at]);
		}
	for (const [at, set] of sets.entries()) {
		const counts = new Map<number, number>();
		for (const run of set) {
			const list = index.get(run) as readonly number[];
			if (list.length <= commonRun)
				for (const other of list) if (other < at) counts.set(other, (counts.get(other) ?? 0) + 1);
		}
		for (const [other, count] of counts)
			if (count >= 0.25 * Math.min(set.size, (sets[other] as ReadonlySet<number>).size)) meet(other, at);
	}
}

/** Two hashes of the whole text: alike to the letter, less case and punctuation. */
function keyOf(one: ReadArticle, words: readonly string[]): string {
	const text = words.length === 0 ? textOf(one) : words.join(' ');
	return `${text.length} ${hashText(text)} ${hashText(text, 7)}`;
}

interface Distinct {
	/** Positions of texts of which none is another's copy. */
	readonly at: readonly number[];
	readonly sets: readonly ReadonlySet<number>[];
	readonly signatures: readonly Uint32Array[];
	readonly copies: readonly Link[];
}

/** One pass over the texts; beyond `exactUpTo` only their signatures are kept. */
function distinctTexts(read: readonly ReadArticle[]): Distinct {
	const firsts = new Map<string, number>();
	const at: number[] = [];
	const sets: ReadonlySet<number>[] = [];
	const signatures: Uint32Array[] = [];
	const copies: Link[] = [];
	for (const [position, one] of read.entries()) {
		const words = plainWords(one.article.body.text);
		const key = keyOf(one, words);
		const first = firsts.get(key);
		if (first === undefined) {
			firsts.set(key, position);
			at.push(position);
			const set = shingles(words, 3);
			if (read.length <= exactUpTo) sets.push(set);
			else signatures.push(signature(set));
		} else copies.push({a: first, b: position, sameness: 'duplicate', confidence: 'high', reason: 'the same words'});
	}
	return {at, sets, signatures, copies};
}

/** Links between texts that are the same or nearly so. Texts alike to the letter are linked to the first of them. */
export function nearCopies(read: readonly ReadArticle[]): readonly Link[] {
	const {at, sets, signatures, copies} = distinctTexts(read);
	const links: Link[] = [...copies];
	const seen = new Set<number>();
	const runsOf = runsAtHand();
	const meet: Meet = (a, b) => {
		const key = a * at.length + b;
		if (seen.has(key)) return;
		seen.add(key);
		const [one, other] = [at[a] as number, at[b] as number];
		const link = compared(read[one] as ReadArticle, read[other] as ReadArticle, runsOf);
		if (link) links.push({a: one, b: other, ...link});
	};
	if (read.length <= exactUpTo) meetExactly(sets, meet);
	else meetings(signatures, meet);
	return links;
}
