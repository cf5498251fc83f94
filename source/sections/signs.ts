// The signs, words and tones that stand for levels, verdicts and tones of text. Words first, colour last.

import type {ToneName} from '../model/block.ts';
import type {BriefingArticle} from '../model/briefing.ts';
import type {Claim} from '../model/claim.ts';
import type {RiskLevel} from '../model/risk.ts';
import type {ToneSummary} from '../model/tone.ts';

export interface Sign {
	readonly sign: string;
	readonly word: string;
	readonly tone: ToneName;
}

/** `−−`, `−`, `·`, `+`, `++`; `?` when nothing could be scored. Doubled from a score of 0.5 on. */
export function toneSign({score, label}: ToneSummary): Sign {
	if (score === null || label === null) return {sign: '?', word: 'not scored', tone: 'muted'};
	if (label === 'neutral') return {sign: '·', word: 'neutral', tone: 'muted'};
	const strong = Math.abs(score) >= 0.5;
	return label === 'positive'
		? {sign: strong ? '++' : '+', word: 'positive', tone: 'positive'}
		: {sign: strong ? '−−' : '−', word: 'negative', tone: 'negative'};
}

const levelRank: Readonly<Record<RiskLevel, number>> = {insufficient: -1, calm: 0, watch: 1, elevated: 2, severe: 3};

/** The level as a word; upper-case from `watch` on, so that it stands out without colour. */
export const levelWord = (level: RiskLevel): string =>
	level === 'calm' || level === 'insufficient' ? level : level.toUpperCase();

/** `▲` worse than before, `▼` better, `=` the same; empty when there is nothing to compare. */
export function levelChange(level: RiskLevel, previous: RiskLevel | null): string {
	if (previous === null || previous === 'insufficient' || level === 'insufficient') return '';
	const step = levelRank[level] - levelRank[previous];
	return step === 0 ? '=' : step > 0 ? '▲' : '▼';
}

export const levelOrder = (level: RiskLevel): number => levelRank[level];

const levelNames: readonly RiskLevel[] = ['calm', 'watch', 'elevated', 'severe'];

/** The level of an indicator or ratio, 0-3, as its name; null when it has none. */
export const levelNamed = (level: 0 | 1 | 2 | 3 | null): RiskLevel | null =>
	level === null ? null : (levelNames[level] ?? null);

/** How a claim came out: `✓ supported`, `✗ contradicted`, `~ depends`, `? no price series`, `– forecast`. */
export function verdictSign(claim: Claim): Sign {
	const {verdict, reason, conventionSensitive, flags} = claim.check;
	if (verdict === 'supported' && conventionSensitive) return {sign: '~', word: 'depends', tone: 'unsure'};
	if (verdict === 'contradicted' && conventionSensitive) return {sign: '~', word: 'depends', tone: 'unsure'};
	if (verdict === 'supported')
		return {sign: '✓', word: flags.includes('borderline') ? 'supported, narrowly' : 'supported', tone: 'supported'};
	if (verdict === 'contradicted') return {sign: '✗', word: 'contradicted', tone: 'contradicted'};
	if (reason === 'ambiguous_convention') return {sign: '~', word: 'depends', tone: 'unsure'};
	if (reason === 'forecast') return {sign: '–', word: 'forecast', tone: 'muted'};
	if (reason === 'not_a_price_claim') return {sign: '–', word: 'not a price', tone: 'muted'};
	return {sign: '?', word: 'not checked', tone: 'unsure'};
}

/** `AI […]12 fr`: what a reader should know about a text before believing it. */
export function badges(article: BriefingArticle): readonly string[] {
	return [
		...(article.machineWritten === true ? ['AI'] : []),
		...(article.gaps > 0 ? [`[…]${article.gaps}`] : []),
		...(article.lang !== 'en' && article.lang !== 'und' ? [article.lang] : []),
	];
}

/** The same in words, for text and markdown. */
export function badgeWords(article: BriefingArticle): readonly string[] {
	return [
		...(article.machineWritten === true ? ['AI-written'] : []),
		...(article.gaps > 0 ? [`${article.gaps} ${article.gaps === 1 ? 'gap' : 'gaps'} in text`] : []),
		...(article.lang !== 'en' && article.lang !== 'und' ? [`in ${article.lang}, not scored`] : []),
	];
}

/** Change of a price as a tone. */
export const moveTone = (percent: number | null): ToneName =>
	percent === null || percent === 0 ? 'muted' : percent > 0 ? 'up' : 'down';
