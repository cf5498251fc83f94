// An article with its findings as few bytes: in one piece, so that text told twice costs once, in columns, and without what the text
// itself tells. A value that can be worked out again is kept as a sign for that, so that the order of keys stays.

import {oneLine} from '../language/one-line.ts';
import type {Article, Body, BodyBlockKind} from '../model/article.ts';
import type {FoundClaim} from '../model/claim.ts';
import type {Findings, ReadArticle} from '../model/findings.ts';
import type {Sentence} from '../model/sentence.ts';
import type {Tone, ToneReason} from '../model/tone.ts';
import {fromColumns, toColumns} from './columns.ts';
import {pack, unpack} from './pack.ts';

/** Findings are written once and read often: twice the time of writing for a fifth fewer bytes. */
const thorough = 9;

/** Stands for a value that follows from the others. */
const told = null;
type Told = typeof told;
/** The same where null means something itself. */
const above = 0;

type Slim<T, K extends keyof T> = {[P in keyof T]: P extends K ? T[P] | Told : T[P]};
type SlimReason = Slim<ToneReason, 'text'>;
type SlimTone = Omit<Slim<Tone, 'score'>, 'because'> & {readonly because: readonly SlimReason[]};
type SlimSentence = Omit<Slim<Sentence, 'index' | 'text' | 'block'>, 'heading'> & {
	readonly heading: Sentence['heading'] | typeof above;
};
type SlimClaim = Slim<FoundClaim, 'valueText'>;

interface Packed {
	readonly article: Article;
	readonly findings: Omit<Findings, 'sentences' | 'tones' | 'claims'> & {
		readonly sentences: readonly SlimSentence[];
		readonly tones: readonly (SlimTone | null)[];
		readonly claims: readonly SlimClaim[];
	};
}

/** Places as start and length: near numbers pack better than large ones. */
const lengthOf = <T extends {readonly start: number; readonly end: number}>(place: T): T => ({
	...place,
	end: place.end - place.start,
});
const endOf = <T extends {readonly start: number; readonly end: number}>(place: T): T => ({
	...place,
	end: place.start + place.end,
});

/** What a sentence says, from its place in the body. */
const textOf = (body: Body, {start, end}: Pick<Sentence, 'start' | 'end'>): string =>
	oneLine(body.text.slice(start, end));

const blockOf = (body: Body, {blockIndex}: Pick<Sentence, 'blockIndex'>): BodyBlockKind | undefined =>
	body.blocks[blockIndex]?.kind;

/** The heading above each block; none above a heading itself. */
function headingsOf(body: Body): readonly (string | null)[] {
	let last: string | null = null;
	return body.blocks.map(block => {
		if (block.kind !== 'heading') return last;
		last = oneLine(body.text.slice(block.start, block.end));
		return null;
	});
}

/** The score that follows from the reasons. */
const scoreOf = (because: readonly {readonly contribution: number}[]): number =>
	Math.tanh(because.reduce((sum, reason) => sum + reason.contribution, 0));

function slimSentence(sentence: Sentence, at: number, body: Body, headings: readonly (string | null)[]): SlimSentence {
	const {index, text, block, heading} = sentence;
	return lengthOf({
		...sentence,
		index: index === at ? told : index,
		text: text === textOf(body, sentence) ? told : text,
		block: block === blockOf(body, sentence) ? told : block,
		heading: heading === (headings[sentence.blockIndex] ?? null) ? above : heading,
	});
}

function fullSentence(slim: SlimSentence, at: number, body: Body, headings: readonly (string | null)[]): Sentence {
	const place = endOf(slim);
	return {
		...place,
		index: slim.index ?? at,
		text: slim.text ?? textOf(body, place),
		block: slim.block ?? (blockOf(body, slim) as BodyBlockKind),
		heading: slim.heading === above ? (headings[slim.blockIndex] ?? null) : slim.heading,
	};
}

function slimTone(tone: Tone | null, sentence: string): SlimTone | null {
	if (tone === null) return null;
	const because = tone.because.map(reason =>
		lengthOf({...reason, text: reason.text === sentence.slice(reason.start, reason.end) ? told : reason.text}),
	);
	return {...tone, score: scoreOf(because) === tone.score ? told : tone.score, because};
}

function fullTone(slim: SlimTone | null, sentence: string): Tone | null {
	if (slim === null) return null;
	const because = slim.because.map((reason): ToneReason => {
		const place = endOf(reason);
		return {...place, text: reason.text ?? sentence.slice(place.start, place.end)};
	});
	return {...slim, score: slim.score ?? scoreOf(because), because};
}

const slimClaim = (claim: FoundClaim, {text}: Body): SlimClaim =>
	lengthOf({...claim, valueText: claim.valueText === text.slice(claim.start, claim.end) ? told : claim.valueText});

function fullClaim(slim: SlimClaim, {text}: Body): FoundClaim {
	const place = endOf(slim);
	return {...place, valueText: slim.valueText ?? text.slice(place.start, place.end)};
}

/** An article with its findings as JSON of few characters. */
export function packableRead({article, findings}: ReadArticle): unknown {
	const {body} = article;
	const headings = headingsOf(body);
	const packed: Packed = {
		article,
		findings: {
			...findings,
			sentences: findings.sentences.map((sentence, at) => slimSentence(sentence, at, body, headings)),
			tones: findings.tones.map((tone, at) => slimTone(tone, findings.sentences[at]?.text ?? '')),
			mentions: findings.mentions.map(lengthOf),
			claims: findings.claims.map(claim => slimClaim(claim, body)),
		},
	};
	return toColumns(packed);
}

export const packRead = (read: ReadArticle): Uint8Array => pack(packableRead(read), thorough, true);

/** An article with its sentences: what a passage is quoted from. */
export interface ReadText {
	readonly article: Article;
	readonly sentences: readonly Sentence[];
}

function sentencesOf(slim: readonly SlimSentence[], body: Body): readonly Sentence[] {
	const headings = headingsOf(body);
	return slim.map((sentence, at) => fullSentence(sentence, at, body, headings));
}

/** The text alone, in a third of the time of the whole. */
export function unpackText(bytes: Uint8Array): ReadText {
	const packed = unpack<Packed>(bytes, true);
	const article = fromColumns(packed.article) as Article;
	return {article, sentences: sentencesOf(fromColumns(packed.findings.sentences) as SlimSentence[], article.body)};
}

/** The very value that was packed, keys in the same order. */
export function unpackRead(bytes: Uint8Array): ReadArticle {
	const {article, findings} = fromColumns(unpack(bytes, true)) as Packed;
	const {body} = article;
	const sentences = sentencesOf(findings.sentences, body);
	return {
		article,
		findings: {
			...findings,
			sentences,
			tones: findings.tones.map((slim, at) => fullTone(slim, sentences[at]?.text ?? '')),
			mentions: findings.mentions.map(endOf),
			claims: findings.claims.map(slim => fullClaim(slim, body)),
		},
	};
}
