// Words that stand for something told before: "it", "the token", "the company".

import type {SentenceView} from './sentence-view.ts';

const anaphor =
	/\b(?:it|its|the (?:[a-zß-ɏ-]+ ){0,2}(?:index|gauge|benchmark|token|cryptocurrency|coin|crypto|metal|bullion|asset|stock|shares|share|company|firm|miner|chipmaker|group|lab|startup|start-up|provider|fund|price|etf))\b/;
const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
	[/\b(?:index|gauge|benchmark)\b/, ['index']],
	[/\b(?:token|cryptocurrency|coin|crypto)\b/, ['token']],
	[/\b(?:stock|shares|share|company|firm|miner|chipmaker|group|lab|startup|start-up|provider)\b/, ['company']],
	[/\b(?:fund|etf)\b/, ['fund']],
	[/\b(?:metal|bullion)\b/, ['metal']],
];

/** The pronoun or definite noun before `to` in the clause, e.g. "it", "the token"; null without one. */
export function anaphorBefore(view: SentenceView, from: number, to: number): string | null {
	return view.lower.slice(from, to).match(anaphor)?.[0] ?? null;
}

/** Kinds of entity an anaphor may stand for; null: any. */
export function kindsOf(words: string): readonly string[] | null {
	return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
