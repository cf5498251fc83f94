// Frames of deal verbs and nouns as `deal-verbs.yaml` writes them, and their inflected forms.

import type {DealKind} from '../model/deal.ts';
import type {EntityClass} from '../model/entity.ts';
import {inflect} from './inflect.ts';
import {type Complain, choiceOf, isRecord, knownKeys, textsOf, type YamlRecord} from './yaml-values.ts';

/** What the company at a place of a frame does. `party` is settled by direction.ts. */
export type DealRole = 'from' | 'to' | 'party' | 'owned' | 'stake' | 'lessee' | 'lender';
export type FrameNeed =
	| 'amount'
	| 'goods'
	| 'both'
	| 'stake'
	| 'debt'
	| 'equity'
	| 'round'
	| 'sum'
	| 'customer'
	| 'own-shares'
	| 'holding';
export type LightRole = 'party' | 'receiver' | 'giver' | 'holder' | 'taker';

/** Every form of a word, by how it is used. */
export interface WordForms {
	readonly base: string;
	/** Base and third person. */
	readonly present: readonly string[];
	readonly past: readonly string[];
	readonly ing: string;
}

export interface VerbFrame {
	readonly verbs: readonly WordForms[];
	readonly kind: DealKind;
	readonly subject: DealRole | null;
	readonly object: DealRole | null;
	readonly goods: DealRole | null;
	readonly before: Readonly<Record<string, DealRole | null>>;
	readonly needs: FrameNeed | null;
}

export interface NounFrame {
	readonly nouns: readonly string[];
	/** null: the words around it decide; `stake`: invest when taken, ownership when held. */
	readonly kind: DealKind | 'stake' | null;
	/** Only with one of the words of ownership in its phrase or behind it. */
	readonly needs: 'stake' | null;
	readonly possessor: DealRole | null;
	readonly modifier: DealRole | null;
	readonly before: Readonly<Record<string, DealRole | null>>;
}

/** What a noun says of the company it stands for: its class, any, another than its owner, or the two named last. */
export type StandInKind = EntityClass | 'any' | 'other' | 'both';

export const dealKinds: readonly DealKind[] = [
	'invest',
	'backing',
	'debt',
	'equity_grant',
	'ownership',
	'cloud_contract',
	'purchase_commitment',
	'supply',
	'lease',
	'joint_venture',
	'partnership',
];
const roles: readonly DealRole[] = ['from', 'to', 'party', 'owned', 'stake', 'lessee', 'lender'];
const needs: readonly FrameNeed[] = [
	'amount',
	'goods',
	'both',
	'stake',
	'debt',
	'equity',
	'round',
	'sum',
	'customer',
	'own-shares',
	'holding',
];
export const lightRoles: readonly LightRole[] = ['party', 'receiver', 'giver', 'holder', 'taker'];
/** "buy bought": base, then irregular past forms. A past that doubles the last letter ("committed") doubles it before -ing. */
export function formsOf(entry: string): WordForms {
	const [base = '', ...irregular] = entry.split(' ');
	const [, third = '', ed = '', ing = ''] = inflect(base, 'verb');
	const doubled = `${base}${base.at(-1)}`;
	return {
		base,
		present: [base, third],
		past: irregular.length > 0 ? irregular : [ed],
		ing: irregular[0] === `${doubled}ed` ? `${doubled}ing` : ing,
	};
}

export const nounForms = (words: readonly string[]): readonly string[] => words.flatMap(word => inflect(word, 'noun'));

function roleOf(value: unknown, name: string, complain: Complain): DealRole | null {
	if (value === undefined || value === null) return null;
	return choiceOf(value, roles, 'party', name, complain);
}

function beforeOf(value: unknown, name: string, complain: Complain): Readonly<Record<string, DealRole | null>> {
	if (!isRecord(value)) return {};
	return Object.fromEntries(
		Object.entries(value).map(([preposition, role]) => [preposition, roleOf(role, `${name} ${preposition}`, complain)]),
	);
}

export function verbFrame(raw: YamlRecord, complain: Complain): VerbFrame {
	const words = textsOf(raw.words, 'words', complain);
	const name = `verb "${words[0] ?? ''}"`;
	knownKeys(raw, ['words', 'kind', 'subject', 'object', 'goods', 'before', 'needs'], name, complain);
	return {
		verbs: words.map(formsOf),
		kind: choiceOf(raw.kind, dealKinds, 'partnership', `${name} kind`, complain),
		subject: roleOf(raw.subject, `${name} subject`, complain),
		object: roleOf(raw.object, `${name} object`, complain),
		goods: roleOf(raw.goods, `${name} goods`, complain),
		before: beforeOf(raw.before, name, complain),
		needs: raw.needs === undefined ? null : choiceOf(raw.needs, needs, 'both', `${name} needs`, complain),
	};
}

export function nounFrame(raw: YamlRecord, complain: Complain): NounFrame {
	const words = textsOf(raw.words, 'words', complain);
	const name = `noun "${words[0] ?? ''}"`;
	knownKeys(raw, ['words', 'kind', 'needs', 'possessor', 'modifier', 'before'], name, complain);
	const kind = raw.kind ?? null;
	return {
		nouns: nounForms(words),
		kind:
			kind === null ? null : choiceOf(kind, [...dealKinds, 'stake'] as const, 'partnership', `${name} kind`, complain),
		needs: raw.needs === undefined ? null : choiceOf(raw.needs, ['stake'] as const, 'stake', `${name} needs`, complain),
		possessor: roleOf(raw.possessor, `${name} possessor`, complain),
		modifier: roleOf(raw.modifier, `${name} modifier`, complain),
		before: beforeOf(raw.before, name, complain),
	};
}
