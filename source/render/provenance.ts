// What a briefing was made from, in one or two sentences: every output begins with it.

import {weekdayDate} from '../format/dates.ts';
import {count, list} from '../format/words.ts';
import type {AsOfBasis, Briefing} from '../model/briefing.ts';
import {sourcesLine} from '../sections/overview.ts';

const bases: Readonly<Record<AsOfBasis, string>> = {
	publishedAt: 'newest text',
	prices: 'newest price',
	filings: 'newest filing',
	text: 'inferred',
	flag: 'as asked',
};

/** `as of Wed 17 Dec 2025 (newest text)`. */
export function asOfWords({asOf, asOfBasis}: Briefing): string {
	if (asOf === null) return 'no date known';
	return `as of ${weekdayDate(asOf)}${asOfBasis === null ? '' : ` (${bases[asOfBasis]})`}`;
}

/** `3 articles, 12 price series and 1 filing`; `no filings` where there are none. */
export function inputWords({inputs}: Briefing): string {
	const {articles, priceSeries, snapshots, filings} = inputs;
	return list([
		articles === 0 ? 'no articles' : count(articles, 'article'),
		...(priceSeries === 0 && snapshots > 0
			? []
			: [priceSeries === 0 ? 'no prices' : count(priceSeries, 'price series', 'price series')]),
		...(snapshots > 0 ? [count(snapshots, 'snapshot')] : []),
		filings === 0 ? 'no filings' : count(filings, 'filing'),
	]);
}

/** `From CoinDesk and AInvest; 2 of 3 machine-written; 4 more outside the dates.` */
export function sourceWords(briefing: Briefing): string {
	const machine = briefing.articles.filter(({machineWritten}) => machineWritten === true).length;
	const {sample, articlesOutside, failed} = briefing.inputs;
	const parts = [
		...(briefing.articles.length > 0 ? [`From ${sourcesLine(briefing)}`] : []),
		...(machine > 0 ? [`${machine} of ${briefing.articles.length} machine-written`] : []),
		...(articlesOutside > 0 ? [`${articlesOutside} more outside the dates`] : []),
		...(failed.length > 0 ? [`${count(failed.length, 'file')} unreadable`] : []),
	];
	const sentences = [sample ? 'This is the bundled sample, not your library' : '', parts.join('; ')];
	return sentences
		.filter(sentence => sentence !== '')
		.map(sentence => `${sentence}.`)
		.join(' ');
}
