// Two markdown briefings of one library may spell its folder differently (`library`, `~/library`): finds the folders that
// stand in front of the same files in one and the other, so that they can be left out before comparing.

import {escapeMarkdown} from './markdown-escape.ts';

export interface Spelt {
	readonly saved: string;
	readonly fresh: string;
}

const place = /^\[\^\d+\]: `(.+?):\d+/gm;

/** The files that footnotes lead to. */
const filesOf = (markdown: string): readonly string[] => [
	...new Set([...markdown.matchAll(place)].map(([, file]) => file ?? '')),
];

/** How many folders and names two paths share, counted from the end. */
function sharedParts(a: readonly string[], b: readonly string[]): number {
	let shared = 0;
	while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
	return shared;
}

const folderOf = (parts: readonly string[], shared: number): string =>
	parts
		.slice(0, parts.length - shared)
		.map(part => `${part}/`)
		.join('');

/** For each saved file the fresh one that shares most of its path: what is left over in front of each. */
function pairs({saved, fresh}: Spelt): readonly Spelt[] {
	const known = filesOf(fresh).map(file => file.split('/'));
	return filesOf(saved).flatMap(file => {
		const parts = file.split('/');
		const best = known
			.map(other => ({other, shared: sharedParts(parts, other)}))
			.reduce((a, b) => (b.shared > a.shared ? b : a), {other: [] as readonly string[], shared: 0});
		if (best.shared === 0) return [];
		return [{saved: folderOf(parts, best.shared), fresh: folderOf(best.other, best.shared)}];
	});
}

/** The folder where a path may begin: at the start of a line, behind a blank, a bracket, a bar or the tick of code. */
const atPathStart = (folder: string): RegExp =>
	new RegExp(`(?<=^|[\\s\`|([])${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'gm');

function without(markdown: string, folders: ReadonlySet<string>): string {
	return [...folders]
		.filter(folder => folder !== '')
		.toSorted((a, b) => b.length - a.length)
		.flatMap(folder => [...new Set([folder, escapeMarkdown(folder)])].map(atPathStart))
		.reduce((text, pattern) => text.replace(pattern, ''), markdown);
}

/** Both texts without the folders only one of them has in front of its files. */
export function foldersApart(spelt: Spelt): Spelt {
	const found = pairs(spelt);
	return {
		saved: without(spelt.saved, new Set(found.map(pair => pair.saved))),
		fresh: without(spelt.fresh, new Set(found.map(pair => pair.fresh))),
	};
}
