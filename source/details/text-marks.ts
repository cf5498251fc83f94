// Where an article's text holds evidence, by kind: claims with their verdict, deals, risk sentences, words of tone.

import type {Body} from '../model/article.ts';
import type {Target, ToneName} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Claim} from '../model/claim.ts';
import type {Deal} from '../model/deal.ts';
import type {ReadArticle} from '../model/findings.ts';
import {verdictSign} from '../sections/signs.ts';

export interface Mark {
	/** Offsets in the cleaned text. */
	readonly start: number;
	readonly end: number;
	readonly tone: ToneName;
	/** Put behind the marked words, so that the kind shows without colour; empty for words of tone. */
	readonly sign: string;
	/** Where marks overlap, the lower number is seen. */
	readonly priority: number;
	readonly open?: Target;
}

/** The claims of the briefing for what was found in one article, in order: each is used once. */
function claimMarks({article, findings}: ReadArticle, {claims}: Briefing): readonly Mark[] {
	const left: Claim[] = claims.filter(({articleId}) => articleId === article.id);
	return findings.claims.flatMap((found): readonly Mark[] => {
		const same = (claim: Claim): boolean =>
			claim.metric === found.metric && claim.valueText === found.valueText && claim.unit === found.unit;
		const at = Math.max(
			left.findIndex(claim => same(claim) && claim.subject === found.subject),
			-1,
		);
		const index = at === -1 ? left.findIndex(same) : at;
		const claim = index === -1 ? undefined : left.splice(index, 1)[0];
		if (!claim) return [];
		const {sign, tone} = verdictSign(claim);
		// A number that is no price and no forecast has nothing to be checked: a sign behind each would be noise.
		const shown = claim.check.reason === 'not_a_price_claim' ? '' : sign;
		return [
			{
				start: found.start,
				end: found.end,
				tone,
				sign: shown,
				priority: 1,
				open: {kind: 'claim', id: claim.duplicateOf ?? claim.id},
			},
		];
	});
}

function dealMarks({article, findings}: ReadArticle, {deals}: Briefing): readonly Mark[] {
	const here = deals.filter(({evidence}) => evidence.some(({articleId}) => articleId === article.id));
	return findings.deals.flatMap((found): readonly Mark[] => {
		const same = (deal: Deal): boolean => deal.kind === found.kind && deal.amountUSD === found.amountUSD;
		const deal = here.find(same) ?? here.find(({kind}) => kind === found.kind);
		return deal
			? [
					{
						start: found.start,
						end: found.end,
						tone: 'accent',
						sign: '→',
						priority: 2,
						open: {kind: 'deal', id: deal.id},
					},
				]
			: [];
	});
}

function riskMarks({findings}: ReadArticle): readonly Mark[] {
	return findings.riskSentences.flatMap(({riskId, sentence, polarity}): readonly Mark[] => {
		const place = findings.sentences[sentence];
		if (!place) return [];
		const sign = `${riskId}${polarity === 'tightening' ? '▲' : polarity === 'easing' ? '▼' : ''}`;
		return [
			{
				start: place.start,
				end: place.end,
				tone: polarity === 'easing' ? 'calm' : 'watch',
				sign,
				priority: 4,
				open: {kind: 'risk', id: riskId},
			},
		];
	});
}

/** Words that weigh less leave the tone as it is: marked, they would only hide those that make it. They still count in the sum. */
const leastMarked = 0.15;

/** Reasons of the tone score that are words of the text. Offsets count in the sentence's own text, with folded line ends. */
function toneMarks({article, findings}: ReadArticle): readonly Mark[] {
	return findings.tones.flatMap((tone, index): readonly Mark[] => {
		const sentence = findings.sentences[index];
		if (!tone || !sentence) return [];
		return tone.because.flatMap((reason): readonly Mark[] => {
			if (reason.text === '' || Math.abs(reason.contribution) < leastMarked) return [];
			const start = placeOf(article.body, reason.text, sentence.start + reason.start, sentence);
			return start === null
				? []
				: [
						{
							start,
							end: start + reason.text.length,
							tone: reason.contribution < 0 ? 'negative' : 'positive',
							sign: '',
							priority: 3,
						},
					];
		});
	});
}

function placeOf(
	{text}: Body,
	words: string,
	near: number,
	within: {readonly start: number; readonly end: number},
): number | null {
	if (text.startsWith(words, near)) return near;
	const found = text.indexOf(words, within.start);
	return found === -1 || found + words.length > within.end ? null : found;
}

/** Everything marked in an article, by place. */
export function textMarks(read: ReadArticle, briefing: Briefing): readonly Mark[] {
	return [...claimMarks(read, briefing), ...dealMarks(read, briefing), ...riskMarks(read), ...toneMarks(read)].toSorted(
		(a, b) => a.start - b.start || a.priority - b.priority,
	);
}

/** The stretch of cleaned text that stands at raw offsets of the file; null when none of it is shown. */
export function cleanPlace(
	{runs}: Body,
	rawStart: number,
	rawEnd: number,
): {readonly start: number; readonly end: number} | null {
	const touched = runs.filter(({raw, length, span = length}) => raw < rawEnd && raw + span > rawStart);
	const [first, last] = [touched[0], touched.at(-1)];
	if (!first || !last) return null;
	const start = first.clean + Math.min(first.length, Math.max(0, rawStart - first.raw));
	return {start, end: last.clean + Math.min(last.length, rawEnd - last.raw)};
}
