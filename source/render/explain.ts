// Every input, rule, number and sentence behind one item, as text.

import type {DetailContext} from '../details/detail.ts';
import {findTargets} from '../details/find-target.ts';
import {detailOf} from '../details/registry.ts';
import {layout} from '../draw/layout.ts';
import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {asOfWords} from './provenance.ts';
import type {RenderOptions} from './render-options.ts';
import {linesToText} from './text.ts';

/** Names of all that can be explained, for the message when nothing was found. */
export function explainable({risks, series, claims, deals, stories}: Briefing): readonly string[] {
	return [
		...risks.map(({id}) => id),
		...series.map(({symbol}) => symbol),
		...claims.map(({id}) => id),
		...deals.map(({id}) => id),
		...stories.map(({id}) => id),
	];
}

/** The text for an item such as `R3`, `BTC`, a claim or deal id, `[2]`; null when the briefing has nothing of that name. */
export function explain(
	item: string,
	context: DetailContext,
	options: Pick<RenderOptions, 'width' | 'style' | 'paint'>,
): string | null {
	const targets = findTargets(item, context.briefing);
	if (targets.length === 0) return null;
	const {briefing} = context;
	const pages = targets.flatMap((target, index): readonly Block[] => {
		const {title, count, blocks} = detailOf(target, context);
		return [
			...(index > 0 ? [{kind: 'space'} as const] : []),
			{kind: 'heading', level: 1, content: [title, count === '' ? '' : {text: `  ${count}`, tone: 'muted'}]},
			{kind: 'rule'},
			...blocks,
		];
	});
	const end: readonly Block[] = [
		{kind: 'space'},
		{
			kind: 'paragraph',
			content: [{text: `Rules ${briefing.ruleVersion}, ${asOfWords(briefing)}. ${briefing.disclaimer}`, tone: 'muted'}],
		},
	];
	return linesToText(layout([...pages, ...end], options.width, options.style), options.paint);
}
