// The briefing as one HTML file for colleagues without a terminal: no script, no network, charts inside.

import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {chartBlocks} from '../sections/charts.ts';
import {type Chapter, chaptersOf} from './chapters.ts';
import {blockHtml} from './html-blocks.ts';
import {escapeHtml} from './html-escape.ts';
import {htmlStyle} from './html-style.ts';
import {asOfWords, inputWords, sourceWords} from './provenance.ts';
import type {RenderOptions} from './render-options.ts';
import {createSourceList, type SourceList} from './source-list.ts';
import type {Source} from './sources.ts';

/** A page can be scrolled, and who gets it may have no program to ask for the rest: up to so many articles it shows all. */
const mostInFull = 60;

/** Charts a page has room for and a terminal's summary has not. */
function pictures(briefing: Briefing): readonly Block[] {
	if (briefing.series.length === 0) return [];
	const view = {days: 90, symbols: []};
	const kinds =
		briefing.series.length > 1 ? (['rebased', 'correlation', 'drawdown'] as const) : (['price', 'drawdown'] as const);
	return kinds.flatMap(kind => chartBlocks(briefing, {...view, kind}));
}

function chapterHtml(chapter: Chapter, briefing: Briefing, list: SourceList): string {
	const drawn = chapter.name === 'charts' ? pictures(briefing) : [];
	const blocks = [...drawn, ...chapter.blocks].map(block => blockHtml(block, list)).join('\n');
	return `<section id="${chapter.name}"><h2>${escapeHtml(chapter.title)} <small>${escapeHtml(chapter.count)}</small></h2>\n${blocks}</section>`;
}

function sourceHtml({file, line, text, url}: Source, index: number): string {
	const place = escapeHtml(line === null ? file : `${file}:${line}`);
	const words = text === null ? '' : ` <q>${escapeHtml(text)}</q>`;
	const link =
		url !== null && /^https?:\/\//.test(url) ? ` <a href="${escapeHtml(url)}" rel="noreferrer noopener">link</a>` : '';
	return `<li id="s${index + 1}"><code>${place}</code>${words}${link}</li>`;
}

// Nothing may be loaded and nothing may run, whatever a text smuggles in.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function renderHtml(briefing: Briefing, options: RenderOptions): string {
	const list = createSourceList(briefing);
	const length = briefing.articles.length > mostInFull ? 'short' : 'full';
	const chapters = chaptersOf(briefing, options.sections, length).map(chapter => chapterHtml(chapter, briefing, list));
	const title = `Briefing ${asOfWords(briefing)}`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(`${inputWords(briefing)}. ${sourceWords(briefing)}`)}</p></header>
<main>
${chapters.join('\n')}
</main>
<section id="sources"><h2>Sources</h2><ol>
${list.sources().map(sourceHtml).join('\n')}
</ol></section>
<footer><p>${escapeHtml(briefing.disclaimer)} Rules ${escapeHtml(briefing.ruleVersion)}.</p></footer>
</body>
</html>
`;
}
