// From what a format found to an Article: source, language, date and id are decided here, the same way for every format.

import {fold} from '../language/fold.ts';
import {gapMarker} from '../language/gaps.ts';
import type {Article, ArticleFormat, Body} from '../model/article.ts';
import type {Rules} from '../rules/rules.ts';
import {articleId} from './article-id.ts';
import {bylineDate, dateInPath, type FoundDate, monthInText} from './date-hint.ts';
import {languageOf} from './language.ts';
import {identifySource, saysMachineWritten} from './source-label.ts';
import {deriveTitle} from './title.ts';

/** What a format read. Absent fields were not stated. Texts are already clean. */
export interface Draft {
	readonly file: string;
	readonly line: number;
	readonly format: ArticleFormat;
	readonly body: Body;
	readonly title: string | null;
	readonly description?: string | null;
	readonly publisher?: string | null;
	readonly sourceKey?: string | null;
	readonly url?: string | null;
	readonly published?: FoundDate | null;
	/** Only one article in the file: its name and the months of the text may date it. */
	readonly alone?: boolean;
	readonly updatedAt?: string | null;
	readonly lang?: string | null;
	readonly externalId?: string | null;
	readonly machineWritten?: boolean | null;
	/** Author names and biographies: they may say that a program wrote the text. */
	readonly credits?: string;
	readonly publisherTone?: string | null;
	readonly tags?: readonly string[];
	readonly boilerplateLines?: number;
	readonly raw?: Readonly<Record<string, unknown>>;
}

function countGaps(text: string): number {
	let count = 0;
	for (let at = text.indexOf(gapMarker); at >= 0; at = text.indexOf(gapMarker, at + gapMarker.length)) count++;
	return count;
}

/** A description that only repeats the beginning of a paragraph (often cut with an ellipsis) says nothing new. */
function ownDescription(description: string | null | undefined, body: Body): string | null {
	if (!description) return null;
	const told = fold(description)
		.replace(/\s*(?:\u2026|\.\.\.|\[\u2026\]|\[\.\.\.\])\s*$/, '')
		.trim();
	if (told === '') return null;
	const repeats = body.blocks.some(block =>
		fold(body.text.slice(block.start, block.start + told.length + 80)).startsWith(told),
	);
	return repeats ? null : description;
}

function dateOf(draft: Draft): FoundDate | null {
	if (draft.published) return draft.published;
	const linked = draft.url ? dateInPath(`${draft.url}/`) : null;
	if (linked !== null || !draft.alone) return linked;
	return bylineDate(draft.body) ?? dateInPath(draft.file) ?? monthInText(draft.body.text);
}

/** Topic tags: lower case, singular and plural as one, without the words that name no topic. */
function topicTags(tags: readonly string[], rules: Rules): readonly string[] {
	const none = new Set(rules.boilerplate.topics);
	const kept = new Map<string, string>();
	for (const tag of tags.slice(0, 50)) {
		const folded = tag.toLowerCase();
		const key = folded.endsWith('s') && folded.length > 4 ? folded.slice(0, -1) : folded;
		if (!none.has(folded) && !kept.has(key)) kept.set(key, folded);
	}
	return [...kept.values()];
}

/** The article of a draft. Never throws. */
export function makeArticle(draft: Draft, rules: Rules): Article {
	const {body} = draft;
	const source = identifySource(rules.sources, {
		name: draft.publisher ?? null,
		key: draft.sourceKey ?? null,
		url: draft.url ?? null,
	});
	const title = draft.title ?? deriveTitle(body);
	const date = dateOf(draft);
	const machine = draft.machineWritten ?? (saysMachineWritten(rules.sources, draft.credits ?? '') || null);
	const description = ownDescription(draft.description, body);
	const stated = [draft.url ?? null, draft.externalId ?? null, date?.value ?? null, description];
	return {
		id: articleId({title, text: body.text, stated}),
		places: [{file: draft.file, line: draft.line}],
		format: draft.format,
		title,
		titleDerived: draft.title === null,
		description,
		publisher: source.publisher,
		sourceKey: source.sourceKey,
		url: draft.url ?? null,
		publishedAt: date?.value ?? null,
		dateConfidence: date?.confidence ?? 'none',
		updatedAt: draft.updatedAt ?? null,
		lang: languageOf(draft.lang ?? null, `${title}\n${body.text.slice(0, 1000)}`),
		externalId: draft.externalId ?? null,
		sourceLabel: machine === true ? 'machine-written' : source.label,
		machineWritten: machine ?? (source.byHand ? false : null),
		publisherTone: draft.publisherTone ?? null,
		tags: topicTags(draft.tags ?? [], rules),
		body,
		gaps: countGaps(body.text),
		boilerplateLines: draft.boilerplateLines ?? 0,
		raw: draft.raw ?? {},
	};
}
