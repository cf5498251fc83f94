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

/** What two texts share, or null when that is little. Computed from the texts, so that nothing has to be kept. */
function compared(a: ReadArticle, b: ReadArticle): Omit<Link, 'a' | 'b'> | null {
	const [wordsA, wordsB] = [plainWords(a.article.body.text), plainWords(b.article.body.text)];
	const [fiveA, fiveB] = [shingles(wordsA, 5), shingles(wordsB, 5)];
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
	const three = jaccard(shingles(wordsA, 3), shingles(wordsB, 3));
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

/** Links between texts that are the same or nearly so. Texts alike to the letter are linked to the first of them. */
export function nearCopies(read: readonly ReadArticle[]): readonly Link[] {
	const links: Link[] = [];
	const firsts = new Map<string, number>();
	const distinct: number[] = [];
	for (const [at, one] of read.entries()) {
		const words = plainWords(one.article.body.text);
		const key =
			words.length === 0 ? textOf(one) : `${words.length} ${hashText(words.join(' '))} ${hashText(words.join(' '), 7)}`;
		const first = firsts.get(key);
		if (first === undefined) {
			firsts.set(key, at);
			distinct.push(at);
		} else links.push({a: first, b: at, sameness: 'duplicate', confidence: 'high', reason: 'the same words'});
	}
	const seen = new Set<string>();
	const meet: Meet = (a, b) => {
		const [one, other] = [distinct[a] as number, distinct[b] as number];
		const key = `${one} ${other}`;
		if (seen.has(key)) return;
		seen.add(key);
		const link = compared(read[one] as ReadArticle, read[other] as ReadArticle);
		if (link) links.push({a: one, b: other, ...link});
	};
	const setOf = (at: number): ReadonlySet<number> =>
		shingles(plainWords((read[at] as ReadArticle).article.body.text), 3);
	if (distinct.length <= exactUpTo) meetExactly(distinct.map(setOf), meet);
	else
		meetings(
			distinct.map(at => signature(setOf(at))),
			meet,
		);
	return links;
}
