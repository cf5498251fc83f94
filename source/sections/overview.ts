// Overview: the point of the briefing in a few lines. What leads, what moved, what is doubted.

import {change} from '../format/numbers.ts';
import {count, list, shortList} from '../format/words.ts';
import type {Block, Inline, Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {type Risk, type RiskLevel, riskLevels} from '../model/risk.ts';
import type {Section} from '../model/section.ts';
import {muted, note, span} from './blocks.ts';
import {resultWords} from './claim-result.ts';
import {claimWords} from './claim-words.ts';
import {claimsInOrder, verdictWords} from './claims.ts';
import {headlinesOf, sourceNotStated, sourceOf} from './headlines.ts';
import {returnOf} from './prices.ts';
import {articleReference, placesReference} from './references.ts';
import {bestSeries} from './series-named.ts';
import {levelChange, levelWord, moveTone, verdictSign} from './signs.ts';
import {subjectName} from './subject-name.ts';

/** Width of the label column, so that the lines stand under each other. */
const labelled = (label: string, content: Inline, cites: readonly Target[] = []): Block => {
	const [open] = cites;
	return {
		kind: 'paragraph',
		content: [span('heading', label.padEnd(8)), ...content],
		hang: 8,
		cites,
		...(open ? {open} : {}),
	};
};

function top(briefing: Briefing): readonly Block[] {
	const [first] = headlinesOf(briefing);
	if (!first) return [];
	const {lead, others, story} = first;
	const more = others.length > 0 ? ` and ${count(others.length, 'more text')}` : '';
	const content: Inline = [
		span('strong', lead.title),
		muted(` (${sourceOf(lead)}${more}) `),
		span('link', articleReference(briefing, lead.id)),
	];
	return [
		labelled('TOP', content, [others.length > 0 ? {kind: 'story', id: story.id} : {kind: 'article', id: lead.id}]),
	];
}

/** `ELEVATED Market correlation ▲, Energy`: the risks of one level. */
function levelWords(level: RiskLevel, risks: readonly Risk[]): Inline {
	const names = risks.map(({name, previous}) => {
		const changed = levelChange(level, previous);
		return changed === '' || changed === '=' ? name : `${name} ${changed}`;
	});
	const word = level === 'insufficient' ? 'too little evidence:' : levelWord(level);
	return [span(level, word), ` ${names.join(', ')}`];
}

const levelsDown: readonly RiskLevel[] = [...riskLevels.toReversed(), 'insufficient'];

function watch({risks}: Briefing): readonly Block[] {
	if (risks.length === 0) return [];
	const groups = levelsDown
		.map(level => ({level, own: risks.filter(risk => risk.level === level)}))
		.filter(({own}) => own.length > 0);
	const words: Inline = groups.flatMap(
		({level, own}, index): Inline => [index > 0 ? '; ' : '', ...levelWords(level, own)],
	);
	const cites = groups.flatMap(({own}) => own).map(({id}): Target => ({kind: 'risk', id}));
	return [labelled('RISKS', words, cites)];
}

/** The three strongest moves of 30 days. */
function moves(briefing: Briefing): readonly Block[] {
	const moved = bestSeries(briefing)
		.map(one => ({symbol: one.symbol, percent: returnOf(one, '30d'), stale: one.statistics.stale}))
		.filter((one): one is {symbol: string; percent: number; stale: boolean} => one.percent !== null && !one.stale)
		.toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent) || (a.symbol < b.symbol ? -1 : 1));
	const shown = moved.slice(0, 3);
	if (shown.length === 0) return [];
	const words = shown.flatMap(
		({symbol, percent}, index): Inline => [
			index > 0 ? ', ' : '',
			`${symbol} `,
			span(moveTone(percent), change(percent)),
		],
	);
	const rest = moved.length > shown.length ? `, the strongest of ${moved.length}` : '';
	const cites = shown.map(({symbol}): Target => ({kind: 'series', symbol}));
	return [labelled('PRICES', [...words, muted(` in 30 days${rest}`)], cites)];
}

function checked(briefing: Briefing): readonly Block[] {
	const [first] = claimsInOrder(briefing);
	if (!first) return [];
	const {sign} = verdictSign(first);
	const notable: Inline =
		sign === '✗' || sign === '~'
			? [
					`. ${claimWords(first, subjectName(briefing, first.subject))}: the prices give ${resultWords(first, briefing.asOf)} `,
					span('link', placesReference(briefing, first.evidence)),
				]
			: [];
	return [labelled('CLAIMS', [verdictWords(briefing), ...notable], [{kind: 'claim', id: first.id}])];
}

/** What a reader should hold against all of it. */
function doubts(briefing: Briefing): readonly Block[] {
	const undated = briefing.articles.filter(({publishedAt}) => publishedAt === null).length;
	// Notes are worth knowing, but no reason to doubt what stands above.
	const troubles = briefing.problems.filter(({severity}) => severity !== 'note').length;
	const gaps = briefing.articles.reduce((sum, article) => sum + article.gaps, 0);
	const parts = [
		...(undated > 0 ? [`${undated} undated`] : []),
		...(gaps > 0 ? [`${count(gaps, 'gap')} in the texts`] : []),
		...(briefing.conflicts.length > 0 ? [`${count(briefing.conflicts.length, 'conflict')} between sources`] : []),
		...(troubles > 0 ? [count(troubles, 'problem')] : []),
	];
	return parts.length === 0 ? [] : [labelled('DOUBT', [muted(list(parts))])];
}

function chapter(briefing: Briefing): readonly Block[] {
	const blocks = [...top(briefing), ...watch(briefing), ...moves(briefing), ...checked(briefing), ...doubts(briefing)];
	return blocks.length > 0 ? blocks : [note('Nothing in the library has something to say as of this date.')];
}

/** `CoinDesk, AInvest and 3 more`, most texts first, those without a name last. */
export function sourcesLine({articles}: Briefing): string {
	const counts = new Map<string, number>();
	for (const article of articles) counts.set(sourceOf(article), (counts.get(sourceOf(article)) ?? 0) + 1);
	const unstated = (name: string): number => (name === sourceNotStated ? 1 : 0);
	const names = [...counts]
		.toSorted(([a, n], [b, m]) => unstated(a) - unstated(b) || m - n || (a < b ? -1 : 1))
		.map(([name]) => name);
	return shortList(names, 4);
}

export const overview: Section = {
	name: 'overview',
	title: 'Overview',
	count: briefing => count(briefing.articles.length, 'article'),
	pane: chapter,
	chapter,
};
