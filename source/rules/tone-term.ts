// What a term of the lexicon does, packed into one number so that thousands of terms load in a blink.

export const toneRoles = [
	'up',
	'down',
	'pos',
	'neg',
	'neutral',
	'good',
	'bad',
	'flat',
	'negator',
	'trouble',
	'reverser',
	'hedge',
	'contrast',
	'damper',
	'strong',
	'weak',
	'analogy',
	'rating',
	'rerating',
	'none',
] as const;
export type ToneRole = (typeof toneRoles)[number];
export type Strength = 1 | 2 | 3;
export type Valence = 'up' | 'down' | 'pos' | 'neg' | 'neutral';

/** What a term does, all its roles together. */
export interface TermMeaning {
	/** null for a term that only scopes or names a metric. */
	readonly valence: Valence | null;
	readonly strength: Strength;
	/** 1 good when it grows, -1 bad when it grows, 0 neither, null not a metric. */
	readonly metric: 1 | 0 | -1 | null;
	readonly negator: boolean;
	/** Harm that can be ended or relieved. */
	readonly trouble: boolean;
	readonly reverser: boolean;
	readonly hedge: boolean;
	readonly contrast: boolean;
	readonly damper: boolean;
	readonly strong: boolean;
	readonly weak: boolean;
	readonly analogy: boolean;
	/** The name of a recommendation (*buy*, *underweight*). */
	readonly rating: boolean;
	/** A change of recommendation. */
	readonly rerating: boolean;
}

// Bits 0-2 valence (0 none), 3-4 strength, 5-6 metric (0 none), 7-18 the scope roles.
const valences: readonly (Valence | null)[] = [null, 'up', 'down', 'pos', 'neg', 'neutral'];
const metrics = ['good', 'bad', 'flat'] as const;
const scopes = [
	'negator',
	'trouble',
	'reverser',
	'hedge',
	'contrast',
	'damper',
	'strong',
	'weak',
	'analogy',
	'rating',
	'rerating',
	'none',
] as const;
const valenceBits = 0b111;
const strengthBits = 0b11 << 3;
const metricBits = 0b11 << 5;
const scopeAt = 7;

/** A role as a number. Several are put together by `joinMeanings`. */
export function meaningOf(role: ToneRole, strength: Strength): number {
	const valence = valences.indexOf(role as Valence);
	if (valence > 0) return valence | (strength << 3);
	const metric = metrics.indexOf(role as (typeof metrics)[number]);
	if (metric >= 0) return (metric + 1) << 5;
	return 1 << (scopeAt + scopes.indexOf(role as (typeof scopes)[number]));
}

/** Both together; where both carry a tone, or both name a metric, `first` holds. */
export function joinMeanings(first: number, second: number): number {
	let added = second;
	if ((first & valenceBits) !== 0) added &= ~(valenceBits | strengthBits);
	if ((first & metricBits) !== 0) added &= ~metricBits;
	return first | added;
}

export function readMeaning(meaning: number): TermMeaning {
	const has = (scope: (typeof scopes)[number]): boolean => (meaning & (1 << (scopeAt + scopes.indexOf(scope)))) !== 0;
	const metric = (meaning & metricBits) >> 5;
	return {
		valence: valences[meaning & valenceBits] ?? null,
		strength: Math.max(1, (meaning & strengthBits) >> 3) as Strength,
		metric: metric === 0 ? null : metric === 1 ? 1 : metric === 2 ? -1 : 0,
		negator: has('negator'),
		trouble: has('trouble'),
		reverser: has('reverser'),
		hedge: has('hedge'),
		contrast: has('contrast'),
		damper: has('damper'),
		strong: has('strong'),
		weak: has('weak'),
		analogy: has('analogy'),
		rating: has('rating'),
		rerating: has('rerating'),
	};
}

/** A term as the reader of words sees it: lower case, hyphens and points as spaces, signs apart. */
export function normaliseTerm(term: string): string {
	return term
		.toLowerCase()
		.replace(/\u2019/g, "'")
		.replace(/\ufe0f/g, '')
		.replace(/[-&./]/g, ' ')
		.replace(/[%?!]/g, ' $& ')
		.replace(/\s+/g, ' ')
		.trim();
}
