// Chooses the words and pairs worth a weight: known to more than one source and saying the same thing in each.

import {tokenizeTone} from '../../source/analyse/tone/tone-tokens.ts';
import type {LabelledText} from './read-sets.ts';

function termsOf(text: string): ReadonlySet<string> {
	const terms = new Set<string>();
	let before = '^';
	for (const token of tokenizeTone(text).words) {
		const word = /^\d/.test(token) ? '#' : token;
		terms.add(word);
		terms.add(`${before} ${word}`);
		before = word;
	}
	return terms;
}

// Words that carry no tone of their own, whatever the labels say: nobody could make sense of them as a reason.
const empty = new Set(
	'# % ^ the a an of in to and for is are was were be been at by on with as from that this it its or per s i we you he she they'.split(
		' ',
	),
);

type Counts = [negative: number, neutral: number, positive: number];

function countTerms(rows: readonly LabelledText[]): ReadonlyMap<string, Counts> {
	const counts = new Map<string, Counts>();
	for (const row of rows)
		for (const term of termsOf(row.text)) {
			const count = counts.get(term) ?? [0, 0, 0];
			const column = (row.label + 1) as 0 | 1 | 2;
			count[column]++;
			counts.set(term, count);
		}
	return counts;
}

const total = (count: Counts): number => count[0] + count[1] + count[2];

/** Lean towards positive and towards polar, each as a log ratio against the source's own mix, smoothed. */
function leans(count: Counts, all: Counts): {readonly tone: number; readonly plain: number} {
	const rate = (column: 0 | 1 | 2): number => (count[column] + 1) / (all[column] + 1);
	const n = total(count);
	const trust = n / (n + 8);
	return {
		tone: trust * Math.log(rate(2) / rate(0)),
		plain: all[1] === 0 ? 0 : trust * Math.log((2 * rate(1)) / (rate(0) + rate(2))),
	};
}

const agree = (a: number, b: number): number => (a * b > 0 ? Math.min(Math.abs(a), Math.abs(b)) : 0);

/**
 * Up to `limit` terms, best first. With several sources a term counts by the smaller of its leans (0 where they
 * disagree); with one source by its lean there.
 */
export function selectWords(rows: readonly LabelledText[], limit: number, fewest: number): readonly string[] {
	const sources = [...new Set(rows.filter(row => !row.binary).map(row => row.source))].toSorted();
	const counted = sources.map(source => countTerms(rows.filter(row => row.source === source)));
	const totals = sources.map(source => {
		const all: Counts = [0, 0, 0];
		for (const row of rows) if (row.source === source) all[(row.label + 1) as 0 | 1 | 2]++;
		return all;
	});
	const chosen: {term: string; worth: number}[] = [];
	for (const term of counted[0]?.keys() ?? []) {
		const counts = counted.map(count => count.get(term) ?? ([0, 0, 0] as Counts));
		if (term.split(' ').every(word => empty.has(word)) || counts.some(count => total(count) < fewest)) continue;
		const each = counts.map((count, index) => leans(count, totals[index] as Counts));
		const tone = each.reduce((worth, lean) => Math.sign(lean.tone) * agree(worth, lean.tone), each[0]?.tone ?? 0);
		const plain = each.reduce((worth, lean) => Math.sign(lean.plain) * agree(worth, lean.plain), each[0]?.plain ?? 0);
		const support = Math.sqrt(Math.min(...counts.map(total)));
		chosen.push({term, worth: Math.max(Math.abs(tone), Math.abs(plain)) * support});
	}
	return chosen
		.filter(({worth}) => worth > 0)
		.toSorted((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1))
		.slice(0, limit)
		.map(({term}) => term);
}
