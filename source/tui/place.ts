// The file and line behind what is chosen, its link, and its words with their source: for the editor, the browser and the
// clipboard. Pure.

import type {Line, Target} from '../model/block.ts';
import type {Briefing, BriefingArticle} from '../model/briefing.ts';
import type {Evidence} from '../model/evidence.ts';
import {articleIdOf} from './article-of.ts';

export interface FilePlace {
	readonly file: string;
	/** 1-based. */
	readonly line: number;
}

const placeOfEvidence = (evidence: readonly Evidence[] | undefined): FilePlace | null => {
	const first = evidence?.[0];
	return first ? {file: first.file, line: first.line} : null;
};

const articleWith = (briefing: Briefing, id: string | null): BriefingArticle | undefined =>
	briefing.articles.find(article => article.id === id);

/** Where a thing stands in the files; null when it stands nowhere alone. */
export function placeOf(target: Target, briefing: Briefing): FilePlace | null {
	switch (target.kind) {
		case 'article':
		case 'story': {
			const article = articleWith(briefing, articleIdOf(target, briefing));
			const at = target.kind === 'article' ? target.at?.line : undefined;
			return article ? {file: article.file, line: at ?? article.places[0]?.line ?? 1} : null;
		}
		case 'entity':
			return placeOfEvidence(briefing.sentiment.find(({entityId}) => entityId === target.id)?.evidence);
		case 'risk':
			return placeOfEvidence(briefing.risks.find(({id}) => id === target.id)?.evidence);
		case 'claim':
			return placeOfEvidence(briefing.claims.find(({id}) => id === target.id)?.evidence);
		case 'deal':
			return placeOfEvidence(briefing.deals.find(({id}) => id === target.id)?.evidence);
		case 'conflict':
			return placeOfEvidence(briefing.conflicts.find(({id}) => id === target.id)?.evidence);
		case 'series': {
			const series = briefing.series.find(({symbol}) => symbol === target.symbol);
			return series ? {file: series.file, line: series.statistics.last.line} : null;
		}
		case 'problem': {
			const problem = briefing.problems[target.index];
			return problem ? {file: problem.file, line: problem.line ?? 1} : null;
		}
		case 'company':
		case 'loop':
			return null;
	}
}

/** The address behind a thing: that of its article. */
export function urlOf(target: Target, briefing: Briefing): string | null {
	const url = articleWith(briefing, articleIdOf(target, briefing))?.url ?? null;
	return url !== null && /^https?:\/\//.test(url) ? url : null;
}

/** The words of lines with their source below: `— Title, Publisher, file:line`. */
export function quoteText(lines: readonly Line[], target: Target | undefined, briefing: Briefing): string {
	const words = lines
		.map(line =>
			line.spans
				.map(span => span.text)
				.join('')
				.trim(),
		)
		.filter(text => text !== '')
		.join(' ')
		.replace(/ {2,}/g, '  ');
	const place = target ? placeOf(target, briefing) : null;
	const article = target ? articleWith(briefing, articleIdOf(target, briefing)) : undefined;
	const source = [
		article?.title,
		article?.publisher,
		article?.publishedAt?.slice(0, 10),
		place ? `${place.file}:${place.line}` : null,
	];
	const named = source.filter(part => typeof part === 'string' && part !== '').join(', ');
	return named === '' ? words : `${words}\n— ${named}`;
}
