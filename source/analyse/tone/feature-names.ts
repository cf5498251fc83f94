// The names of all features that are not words, in a fixed order, and the places of the event features in it.

import type {EventKind, ToneEvent} from './events.ts';
import type {Scope} from './scope.ts';

export const eventKinds = [
	'word',
	'move',
	'metric',
	'cost',
	'flat',
	'compare',
	'relation',
] as const satisfies readonly EventKind[];
export const openScopes = [
	'open',
	'hedged',
	'negated',
	'reversed',
	'damped',
	'aside',
	'level',
	'asked',
] as const satisfies readonly Scope[];
const signs = ['+', '-'] as const;
const strengths = [1, 2, 3] as const;

/** Features of the text as a whole. The signed ones pull both ways, the others only towards or from neutral. */
export const wholeFeatures = [
	'first event',
	'last event',
	'majority',
	'unanimous',
	'percent move',
	'title move',
	'after contrast',
	'no event',
	'one event',
	'many events',
	'events disagree',
	'plain cue',
	'only plain cues',
	'question',
	'question word first',
	'exclamation',
	'percent',
	'number',
	'no number',
	'link',
	'cashtag',
	'many cashtags',
	'hashtag',
	'short',
	'long',
	'name and colon',
	'hedge',
	'analogy',
	'always',
] as const;
export type WholeFeature = (typeof wholeFeatures)[number];

// An event is counted under what it is (shared by both signs, so that praise and blame learn from each other) …
const shared = eventKinds.flatMap(kind =>
	openScopes.flatMap(scope => strengths.map(strength => `${kind} ${strength} ${scope}`)),
);
// … and, as a correction, under its sign.
const signed = eventKinds.flatMap(kind => openScopes.flatMap(scope => signs.map(sign => `${kind} ${sign} ${scope}`)));
const plain = strengths.map(strength => `plain ${strength}`);

/** How an event stands to the target: it does it, it is done to, both in one; or the event is of another clause. */
export const targetRelations = ['subject', 'object', 'inside', 'elsewhere', 'borrowed'] as const;
export type TargetRelation = (typeof targetRelations)[number];

/** Features of where the target stands. */
export const targetFeatures = [
	'target first',
	'target last',
	'target after colon',
	'target before colon',
	'target after comma',
	'target before comma',
	'target again',
	'target speaks',
] as const;
export type TargetFeature = (typeof targetFeatures)[number];

const related = eventKinds.flatMap(kind =>
	signs.flatMap(sign => targetRelations.map(relation => `${kind} ${sign} ${relation}`)),
);

export const ruleFeatures: readonly string[] = [
	...wholeFeatures,
	...shared,
	...signed,
	...plain,
	...targetFeatures,
	...related,
];

const sharedBase = wholeFeatures.length;
const signedBase = sharedBase + shared.length;
const plainBase = signedBase + signed.length;

const targetBase = plainBase + plain.length;
const relatedBase = targetBase + targetFeatures.length;

const wholeIndex = new Map<string, number>(wholeFeatures.map((name, index) => [name, index]));

export const wholeFeature = (name: WholeFeature): number => wholeIndex.get(name) as number;

const kindIndex = new Map<string, number>(eventKinds.map((kind, index) => [kind, index]));
const scopeIndex = new Map<string, number>(openScopes.map((scope, index) => [scope, index]));

function cell(event: ToneEvent): number {
	return (kindIndex.get(event.kind) as number) * openScopes.length + (scopeIndex.get(event.scope) as number);
}

export const sharedFeature = (event: ToneEvent): number =>
	sharedBase + cell(event) * strengths.length + event.strength - 1;

export const signedFeature = (event: ToneEvent): number =>
	signedBase + cell(event) * signs.length + (event.sign > 0 ? 0 : 1);

export const plainFeature = (event: ToneEvent): number => plainBase + event.strength - 1;

export const targetFeature = (name: TargetFeature): number => targetBase + targetFeatures.indexOf(name);

export function relationFeature(event: ToneEvent, relation: TargetRelation): number {
	const kind = kindIndex.get(event.kind) as number;
	const row = kind * signs.length + (event.sign > 0 ? 0 : 1);
	return relatedBase + row * targetRelations.length + targetRelations.indexOf(relation);
}
