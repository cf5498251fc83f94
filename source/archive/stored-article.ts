// An article as a row of the archive: what is searched and filtered by in columns, the rest compressed.

import type {Entity} from '../model/entity.ts';
import type {ReadArticle} from '../model/findings.ts';
import {likenessKeys} from '../parse/identity.ts';
import {fingerprint} from './fingerprint.ts';
import {nameWord} from './name-words.ts';
import {packRead} from './pack-read.ts';

/** A word people use for an entity, and its id; both in lower case. */
export type SymbolOf = readonly [symbol: string, entity: string];

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
	readonly tone: number | null;
	readonly text: string;
	/** Entities and risks as words, between spaces. */
	readonly names: string;
	/** Of the entities that only this article tells. */
	readonly symbols: readonly SymbolOf[];
	/** Packed ReadArticle. */
	readonly read: Uint8Array;
}

/** Every word that leads to an entity: its id, name, ticker and the symbols of its price files. */
export const symbolsOf = ({id, name, ticker, symbols}: Entity): readonly SymbolOf[] =>
	[...new Set([id, name, ...(ticker === null ? [] : [ticker]), ...symbols].map(word => word.toLowerCase()))].map(
		word => [word, id],
	);

function namesOf({findings}: ReadArticle): string {
	const ids = [...findings.entities.map(({entityId}) => entityId), ...findings.riskSentences.map(({riskId}) => riskId)];
	return [...new Set(ids)].toSorted().map(nameWord).join(' ');
}

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
		tone: findings.tone.score,
		text: article.body.text,
		names: namesOf(read),
		symbols: (findings.discovered ?? []).flatMap(symbolsOf),
		read: packRead(read),
	};
}
