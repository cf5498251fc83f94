// Who published a text, by name, key or host, and what kind of source that is.

import type {SourceLabel} from '../model/article.ts';
import {compilePattern} from '../rules/pattern.ts';
import type {KnownSource, SourceRules} from '../rules/source-rules.ts';

export interface StatedSource {
	readonly name: string | null;
	readonly key: string | null;
	readonly url: string | null;
}

export interface Source {
	readonly publisher: string | null;
	/** Stable key: the stated one, else that of a known source, else the host, else the folded name. */
	readonly sourceKey: string | null;
	readonly label: SourceLabel;
	/** Known to be written by people. */
	readonly byHand: boolean;
}

interface SourceIndex {
	readonly byName: ReadonlyMap<string, KnownSource>;
	readonly byHost: ReadonlyMap<string, KnownSource>;
	readonly machine: RegExp | null;
}

const indexes = new WeakMap<SourceRules, SourceIndex>();

const foldName = (name: string): string =>
	name
		.toLowerCase()
		.replace(/^the /, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

function indexOf(rules: SourceRules): SourceIndex {
	const known = indexes.get(rules);
	if (known) return known;
	const byName = new Map<string, KnownSource>();
	const byHost = new Map<string, KnownSource>();
	for (const source of rules.sources) {
		for (const name of [source.key, source.name, ...source.aliases]) byName.set(foldName(name), source);
		for (const host of source.hosts) byHost.set(host, source);
	}
	const machine = rules.machineWritten.length === 0 ? null : compilePattern(rules.machineWritten.join('|'), true);
	const index = {byName, byHost, machine};
	indexes.set(rules, index);
	return index;
}

/** Host of an absolute http address, without `www.`; null for anything else. */
export function hostOf(url: string | null): string | null {
	const host = url?.match(/^https?:\/\/(?:[^/?#@\s]{0,200}@)?([a-z0-9.-]{1,253})(?=[:/?#]|$)/i)?.[1];
	return host === undefined
		? null
		: host
				.toLowerCase()
				.replace(/^www\./, '')
				.replace(/\.$/, '');
}

function byHostName(index: SourceIndex, host: string | null): KnownSource | undefined {
	for (let name = host; name?.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
		const source = index.byHost.get(name);
		if (source) return source;
	}
	return undefined;
}

/** The source a text states, resolved against the known ones. */
export function identifySource(rules: SourceRules, stated: StatedSource): Source {
	const index = indexOf(rules);
	const host = hostOf(stated.url);
	const known =
		index.byName.get(foldName(stated.key ?? '')) ??
		index.byName.get(foldName(stated.name ?? '')) ??
		(stated.name === null && stated.key === null ? byHostName(index, host) : undefined);
	const folded = stated.name === null ? null : foldName(stated.name).replaceAll(' ', '-');
	return {
		publisher: stated.name ?? known?.name ?? host,
		sourceKey: stated.key ?? known?.key ?? host ?? (folded === '' ? null : folded),
		label: known?.label ?? byHostName(index, host)?.label ?? 'unknown',
		byHand: known?.byHand ?? false,
	};
}

/** The name of a source this file knows, for a hint such as a newsletter's header; null for unknown names. */
export function knownSourceName(rules: SourceRules, hint: string): string | null {
	return indexOf(rules).byName.get(foldName(hint))?.name ?? null;
}

/** True when the words say that a program wrote the text. */
export function saysMachineWritten(rules: SourceRules, text: string): boolean {
	return indexOf(rules).machine?.test(text.slice(0, 2000)) ?? false;
}
