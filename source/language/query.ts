// The search language: words, "phrases", prefix*, -without, title: source: symbol: risk: tone: before: after:.

import {fold} from './fold.ts';

export interface QueryTerm {
	/** Lower-case words that must follow each other. */
	readonly words: readonly string[];
	/** The last word may go on. */
	readonly prefix: boolean;
	readonly titleOnly: boolean;
	readonly without: boolean;
}

export interface Query {
	readonly terms: readonly QueryTerm[];
	readonly sources: readonly string[];
	readonly symbols: readonly string[];
	readonly risks: readonly string[];
	readonly tone: 'negative' | 'neutral' | 'positive' | null;
	/** ISO dates (or months, years); `before` is exclusive, `after` inclusive. */
	readonly before: string | null;
	readonly after: string | null;
	/** What could not be understood, as sentences. */
	readonly faults: readonly string[];
}

/** A tone is negative at or below the negative of this, positive at or above it. */
export const toneBand = 0.05;

export const queryFields = ['title', 'source', 'symbol', 'risk', 'tone', 'before', 'after'] as const;

const part = /(-)?(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

interface Draft {
	terms: QueryTerm[];
	sources: string[];
	symbols: string[];
	risks: string[];
	tone: Query['tone'];
	before: string | null;
	after: string | null;
	faults: string[];
}

function addDate(draft: Draft, field: 'before' | 'after', value: string): void {
	if (date.test(value)) draft[field] = value;
	else draft.faults.push(`invalid date "${value}" in ${field}:; expected 2025-12-31, 2025-12 or 2025`);
}

function addTone(draft: Draft, value: string): void {
	const tones = {
		'-': 'negative',
		'+': 'positive',
		'0': 'neutral',
		negative: 'negative',
		positive: 'positive',
		neutral: 'neutral',
	} as const;
	const tone = tones[value as keyof typeof tones];
	if (tone === undefined) draft.faults.push(`unknown tone "${value}"; expected negative, neutral or positive`);
	else draft.tone = tone;
}

function addTerm(draft: Draft, value: string, quoted: boolean, titleOnly: boolean, without: boolean): void {
	const words = fold(value).toLowerCase().match(word) ?? [];
	if (words.length > 0) draft.terms.push({words, prefix: !quoted && value.endsWith('*'), titleOnly, without});
}

function addPart(draft: Draft, field: string | undefined, value: string, quoted: boolean, without: boolean): void {
	switch (field) {
		case 'source':
			draft.sources.push(value.toLowerCase());
			break;
		case 'symbol':
			draft.symbols.push(value.toLowerCase());
			break;
		case 'risk':
			draft.risks.push(value.toUpperCase());
			break;
		case 'tone':
			addTone(draft, value.toLowerCase());
			break;
		case 'before':
		case 'after':
			addDate(draft, field, value);
			break;
		default:
			addTerm(
				draft,
				field === undefined || field === 'title' ? value : `${field} ${value}`,
				quoted,
				field === 'title',
				without,
			);
	}
}

/** A query from what a person typed. Never fails: what is not understood becomes words or a fault. */
export function parseQuery(text: string): Query {
	const draft: Draft = {
		terms: [],
		sources: [],
		symbols: [],
		risks: [],
		tone: null,
		before: null,
		after: null,
		faults: [],
	};
	for (const match of text.slice(0, 1000).matchAll(part)) {
		const [, minus, field, quoted, bare] = match;
		const value = quoted ?? bare ?? '';
		addPart(draft, field?.toLowerCase(), value, quoted !== undefined, minus !== undefined);
	}
	return draft;
}

/** A field, or a minus, that nothing follows yet. */
const unfinished = new RegExp(`(?:^|\\s)-?(?:(?:${queryFields.join('|')}):)?"?$`, 'i');

/** The query while it is typed: its last word may go on, unless a quote or a space ended it. */
export function parseTyped(text: string): Query {
	const query = parseQuery(text.replace(unfinished, ''));
	const last = query.terms.at(-1);
	if (last === undefined || last.without || /["\s*]$/.test(text)) return query;
	return {...query, terms: [...query.terms.slice(0, -1), {...last, prefix: true}]};
}

/** True when it is words and nothing else. */
export const isPlain = (text: string): boolean => !/["*:]|(?:^|\s)-/.test(text);

/** True when the words of a text satisfy a term. `words` are lower-case, in order. */
export function termMatches(term: QueryTerm, words: readonly string[]): boolean {
	const last = term.words.length - 1;
	for (let at = 0; at + last < words.length; at++) {
		const fits = term.words.every((wanted, offset) => {
			const found = words[at + offset] as string;
			return found === wanted || (offset === last && term.prefix && found.startsWith(wanted));
		});
		if (fits) return true;
	}
	return false;
}

/** Lower-case words of a text, quotes and dashes folded. */
export function queryWords(text: string): readonly string[] {
	return fold(text).toLowerCase().match(word) ?? [];
}
