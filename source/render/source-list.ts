// Numbers the sources of a document in the order in which it names them, each place once.

import type {Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Evidence} from '../model/evidence.ts';
import {type Source, sourcesOf} from './sources.ts';

export interface SourceList {
	/** Numbers, from 1, of the sources behind things. */
	readonly refer: (targets: readonly Target[]) => readonly number[];
	readonly cite: (evidence: Evidence) => readonly number[];
	/** All that were named so far; the first one has number 1. */
	readonly sources: () => readonly Source[];
}

export function createSourceList(briefing: Briefing): SourceList {
	const sources: Source[] = [];
	const numbers = new Map<string, number>();
	const add = (source: Source): number => {
		const key = JSON.stringify([source.file, source.line, source.text]);
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, sources.push(source));
		return sources.length;
	};
	return {
		refer: targets => [...new Set(targets.flatMap(target => sourcesOf(target, briefing)).map(add))],
		cite: ({file, line, text}) => [add({file, line, text, url: null})],
		sources: () => sources,
	};
}
