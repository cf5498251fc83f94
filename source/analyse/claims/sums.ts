// Sums inside one sentence that do not add up: parts against their total, shares against a whole.

import type {FoundClaim} from '../../model/claim.ts';
import type {ReadArticle} from '../../model/findings.ts';

export interface SumMismatch {
	readonly articleId: string;
	/** Index of the sentence. */
	readonly sentence: number;
	/** Offsets of the sentence in the cleaned text. */
	readonly start: number;
	readonly end: number;
	readonly unit: string;
	/** Stated total, base units; 100 for shares of a whole. */
	readonly total: number;
	readonly parts: readonly number[];
	readonly sum: number;
	/** How far rounding alone could carry the sum from the total. */
	readonly tolerance: number;
	/** The words say that the parts are all there is; otherwise only a sum above the total is wrong. */
	readonly exhaustive: boolean;
}

const whole =
	/\b(?:comprising|comprises|comprised of|consist(?:s|ing) of|made up of|split (?:between|into|among)|divided (?:between|into|among)|broken down into|the sum of|adding up to|for a total of|bringing the total to|altogether|together)\b|:/;
const some =
	/\b(?:including|of which|driven by|led by|among them|such as|with .{0,40} contributing|contributed by|plus)\b/;
const partial = /\b(?:primarily|mainly|mostly|largely|partly|chiefly|in part)\b/;
const rest = /\b(?:the rest|the remaining|the remainder|others?)\b/;
const totalWord = /\b(?:total|totall?ing|totall?ed|combined|overall|altogether|in all|sum)\b/;

interface Part {
	readonly value: number;
	readonly ulp: number;
	readonly start: number;
}

const partOf = (claim: FoundClaim): Part | null =>
	typeof claim.value === 'number' && (claim.metric === 'amount' || claim.metric === 'count')
		? {value: claim.value, ulp: claim.ulp, start: claim.start}
		: null;

function mismatch(
	total: Part,
	parts: readonly Part[],
	exhaustive: boolean,
): {readonly sum: number; readonly tolerance: number} | null {
	const sum = Number(parts.reduce((all, part) => all + part.value, 0).toPrecision(12));
	const tolerance = parts.reduce((all, part) => all + part.ulp / 2, total.ulp / 2);
	const over = sum - total.value > tolerance * (1 + 1e-9);
	const under = exhaustive && total.value - sum > tolerance * (1 + 1e-9);
	return over || under ? {sum, tolerance} : null;
}

/** The claim that states the total: the one beside the word "total", else the first and largest. */
function totalOf(text: string, offset: number, claims: readonly FoundClaim[]): FoundClaim | null {
	const near = claims.find(claim =>
		totalWord.test(text.slice(Math.max(0, claim.start - offset - 24), claim.end - offset + 24)),
	);
	const largest = claims.toSorted((a, b) => Number(b.value) - Number(a.value))[0];
	const first = claims[0];
	return near && near === largest ? near : first && first === largest ? first : null;
}

function inSentence(read: ReadArticle, sentence: number): readonly SumMismatch[] {
	const place = read.findings.sentences[sentence];
	if (!place) return [];
	const text = read.article.body.text.slice(place.start, place.end).toLowerCase();
	const said = read.findings.claims.filter(claim => claim.sentence === sentence && partOf(claim) !== null);
	// Parts of parts would be counted twice.
	if (/\bof which\b/.test(text)) return [];
	const found: SumMismatch[] = [];
	const report = (
		unit: string,
		total: number,
		parts: readonly Part[],
		exhaustive: boolean,
		gap: {readonly sum: number; readonly tolerance: number},
	): void => {
		found.push({
			articleId: read.article.id,
			sentence,
			start: place.start,
			end: place.end,
			unit,
			total,
			parts: parts.map(part => part.value),
			...gap,
			exhaustive,
		});
	};
	for (const unit of [...new Set(said.map(claim => claim.unit))].toSorted()) {
		const alike = said.filter(
			claim => claim.unit === unit && claim.comparator === 'eq' && claim.modality === said[0]?.modality,
		);
		const total = totalOf(text, place.start, alike);
		if (total && alike.length >= 3 && unit !== 'percent') {
			const parts = alike.filter(claim => claim !== total).map(claim => partOf(claim) as Part);
			const exhaustive = whole.test(text) && !partial.test(text) && !some.test(text);
			if (!exhaustive && !some.test(text) && !whole.test(text)) continue;
			const gap = mismatch(partOf(total) as Part, parts, exhaustive);
			if (gap) report(unit, total.value as number, parts, exhaustive, gap);
		}
		if (unit === 'percent' && alike.length >= 2 && rest.test(text)) {
			const parts = alike.map(claim => partOf(claim) as Part);
			const gap = mismatch({value: 100, ulp: 0, start: 0}, parts, true);
			if (gap) report(unit, 100, parts, true, gap);
		}
	}
	return found;
}

/** Sentences of an article whose stated parts and total cannot both be right, beyond what rounding explains. */
export function findSumMismatches(read: ReadArticle): readonly SumMismatch[] {
	const sentences = [...new Set(read.findings.claims.map(claim => claim.sentence))].toSorted((a, b) => a - b);
	return sentences.flatMap(sentence => inSentence(read, sentence));
}
