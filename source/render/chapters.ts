// The chapters of a summary in the order of a morning note: the point, the news, the numbers, the money, the risks,
// what to doubt. A reader who stops after a screen has had the most important.

import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {SectionName} from '../model/section.ts';
import {sectionNamed} from '../sections/registry.ts';

const order: readonly SectionName[] = [
	'overview',
	'headlines',
	'claims',
	'prices',
	'charts',
	'deals',
	'balance-sheets',
	'watch-list',
	'sentiment',
	'conflicts',
	'problems',
];

export interface Chapter {
	readonly name: SectionName;
	readonly title: string;
	readonly count: string;
	readonly blocks: readonly Block[];
}

/** Chapters that have something to say, as long as `unasked` says; those asked for by name always, and in full. */
export function chaptersOf(
	briefing: Briefing,
	asked: readonly SectionName[],
	unasked: 'short' | 'full' = 'short',
): readonly Chapter[] {
	const names = asked.length === 0 ? order : order.filter(name => asked.includes(name));
	const length = asked.length === 0 ? unasked : 'full';
	return names.flatMap((name): readonly Chapter[] => {
		const section = sectionNamed(name);
		const chapter = section.chapter(briefing, length);
		const blocks = chapter.length === 0 && asked.length > 0 ? section.pane(briefing) : chapter;
		return blocks.length === 0 ? [] : [{name, title: section.title, count: section.count(briefing), blocks}];
	});
}
