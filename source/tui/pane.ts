// The panes of the app: which sections they show, in which order, and the digit that focuses each.

import type {SectionName} from '../model/section.ts';

export const paneNames = [
	'headlines',
	'sentiment',
	'watch-list',
	'charts',
	'claims',
	'deals',
	'balance-sheets',
	'problems',
	'prices',
	'conflicts',
] as const satisfies readonly SectionName[];

export type PaneName = (typeof paneNames)[number];

/** `1` … `9`, `0`. */
export const paneKey = (pane: PaneName): string => String((paneNames.indexOf(pane) + 1) % 10);

export const isPaneName = (value: unknown): value is PaneName => paneNames.includes(value as PaneName);
