// Running heads and feet of a printed document turned into text: lines that stand at the edge of most of its pages.

/** A line with the sign that a page begins with it. */
export interface PagedLine {
	readonly shown: string;
	readonly opensPage: boolean;
}

const edge = 2;

/** Page numbers differ from page to page; the rest of a running line does not. */
const lineKey = (text: string): string => text.trim().replace(/\d+/g, '#');

function pagesOf(lines: readonly PagedLine[]): readonly (readonly PagedLine[])[] {
	const pages: PagedLine[][] = [];
	for (const line of lines)
		if (line.opensPage || pages.length === 0) pages.push([line]);
		else pages.at(-1)?.push(line);
	return pages;
}

/** The running lines, except the first one of the document, which may be its title. Empty for a text without pages. */
export function runningLines<T extends PagedLine>(lines: readonly T[]): ReadonlySet<PagedLine> {
	const pages = pagesOf(lines);
	if (pages.length < 2) return new Set();
	const edges = pages.map(page => [...page.slice(0, edge), ...page.slice(edge).slice(-edge)]);
	const counts = new Map<string, number>();
	for (const page of edges)
		for (const key of new Set(page.map(({shown}) => lineKey(shown)))) counts.set(key, (counts.get(key) ?? 0) + 1);
	const running = edges
		.flat()
		.filter(({shown}) => shown.length < 160 && (counts.get(lineKey(shown)) ?? 0) * 2 > pages.length);
	const [first] = lines;
	return new Set(running.filter(line => line !== first && (counts.get(lineKey(line.shown)) ?? 0) > 1));
}
