// What differs between the tone of a headline and that of a sentence inside an article.

import type {Tone, ToneReason} from '../../model/tone.ts';
import {labelOf, squash} from './explain.ts';

/** The share of a price move that counts as tone inside an article, where moves are reported for their own sake. */
const moveShare = 0.35;

const isMove = (reason: ToneReason): boolean => reason.rule.startsWith('move');

/**
 * "Bitcoin fell 5 %" is a move of an asset, not what the text thinks of it: its reasons stay, marked as moves, with a
 * small part of their weight. The contributions still sum to the score before squashing.
 */
export function softenMoves(tone: Tone): Tone {
	if (!tone.because.some(isMove)) return tone;
	const because = tone.because.map(reason =>
		isMove(reason) ? {...reason, contribution: Math.round(reason.contribution * moveShare * 1e6) / 1e6} : reason,
	);
	const score = squash(because.reduce((sum, reason) => sum + reason.contribution, 0));
	return {label: labelOf(score), score, because};
}

const eraWord =
	/\b(?:dot-?com|telecom) (?:bubble|bust|boom|era|crash|mania)\b|\btulip(?: mania|s)?\b|\b(?:great depression|black monday|lehman moment)\b|\b(?:railway|south sea) (?:mania|bubble)\b/i;
const likeness =
	/\b(?:like|as|similar to|reminiscent of|echo(?:es|ing)?|recalls?|resembl\w+|parallels?|just as|compared? (?:to|with)|mirrors?|evokes?|reminds?)\b/i;
const oldYear = /\b(?:in|of|since|from|the|circa) (?:late |early |mid-?)?(?:1[6-9]\d\d|200[0-9])s?\b/i;

/** A comparison with history ("reminiscent of the dot-com bust", "just as in 1999"): about the past, kept out of tone. */
export function isHistory(text: string): boolean {
	return eraWord.test(text) || (likeness.test(text) && oldYear.test(text));
}
