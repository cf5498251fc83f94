// An article as a row of the archive: what is searched and filtered by in columns, the rest compressed.

import type {ReadArticle} from '../model/findings.ts';
import {likenessKeys} from '../parse/identity.ts';
import {fingerprint} from './fingerprint.ts';
import {packRead} from './pack-read.ts';

export interface StoredArticle {
	readonly id: string;
	/** ISO date or month. */
	readonly day: string | null;
	/** 1 when the date is stated, 0 when it was found in the text. */
	readonly firm: number;
	/** By these an article may be one with others: same item, address, translation. Null where it has none. */
	readonly keys: readonly (number | null)[];
	readonly title: string;
	readonly publisher: string;
	/** Entity ids, each between spaces. */
	readonly symbols: string;
	readonly risks: string;
	readonly tone: number | null;
	readonly text: string;
	/** Packed ReadArticle. */
	readonly read: Uint8Array;
}

const spaced = (words: Iterable<string>): string => ` ${[...new Set(words)].toSorted().join(' ')} `;

export function storedArticle(read: ReadArticle): StoredArticle {
	const {article, findings} = read;
	return {
		id: article.id,
		day: article.publishedAt?.slice(0, 10) ?? null,
		firm: article.dateConfidence === 'high' || article.dateConfidence === 'medium' ? 1 : 0,
		keys: likenessKeys(article)
			.slice(1)
			.map(key => (key === null ? null : fingerprint(key))),
		title: article.title,
		publisher: article.publisher ?? '',
		symbols: spaced(findings.entities.map(entity => entity.entityId)),
		risks: spaced(findings.riskSentences.map(sentence => sentence.riskId)),
		tone: findings.tone.score,
		text: article.body.text,
		read: packRead(read),
	};
}
