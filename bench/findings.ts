// `node bench/findings.ts [FOLDER] [COUNT] [ROUNDS]`: where the time of reading one article goes, stage by stage. Without a folder:
// generated articles. All are read in each round, and of each stage of each article the least time counts: what it costs once
// compiled, on a machine that does nothing else. What other programs take away in between falls out.

import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findClaims} from '../source/analyse/claims/find-claims.ts';
import {findDeals} from '../source/analyse/deals/find-deals.ts';
import {isScored} from '../source/analyse/findings.ts';
import {findRiskSentences} from '../source/analyse/risks/find-risk-sentences.ts';
import {summarise} from '../source/analyse/summary.ts';
import {entityTones} from '../source/analyse/tone/entity-tones.ts';
import {scoreArticle} from '../source/analyse/tone/score-article.ts';
import {storedArticle} from '../source/archive/stored-article.ts';
import {discoverEntities, withEntities} from '../source/language/discover-entities.ts';
import {indexEntities} from '../source/language/entity-index.ts';
import {findMentions} from '../source/language/mentions.ts';
import {splitSentences} from '../source/language/sentences.ts';
import {readRules} from '../source/load/read-rules.ts';
import type {Article} from '../source/model/article.ts';
import type {Findings} from '../source/model/findings.ts';
import {parseFile} from '../source/parse/parse-files.ts';
import type {Rules} from '../source/rules/rules.ts';
import {writeArticles} from './generate.ts';

/** Least milliseconds by stage and file. */
const least = new Map<string, Map<string, number>>();
let reading = '';

function note(stage: string, from: number): void {
	const time = performance.now() - from;
	const times = least.get(stage) ?? new Map<string, number>();
	least.set(stage, times.set(reading, Math.min(time, times.get(reading) ?? time)));
}

function timed<T>(stage: string, work: () => T): T {
	const from = performance.now();
	const result = work();
	note(stage, from);
	return result;
}

/** The steps of `findFindings`, each by itself. */
function readInStages(article: Article, listed: Rules): Findings {
	const discovered = timed('names nobody listed', () =>
		discoverEntities(article.body.text, indexEntities(listed.entities)),
	);
	const rules = timed('names nobody listed', () => withEntities(listed, discovered));
	const sentences = timed('sentences', () => splitSentences(article.body));
	const mentions = timed('mentions', () => findMentions(article.body, sentences, indexEntities(rules.entities)));
	const scored = isScored(article);
	const {tones, tone} = timed('tone', () => scoreArticle(sentences, article.title, rules.tone, scored));
	return {
		sentences,
		mentions,
		...(discovered.length === 0 ? {} : {discovered}),
		tones,
		tone,
		entities: timed('tone towards entities', () => entityTones({article, sentences, mentions, tones, rules, scored})),
		claims: timed('claims', () => findClaims(article, sentences, mentions, rules)),
		deals: timed('deals', () => findDeals(article, sentences, mentions, rules)),
		riskSentences: timed('risks', () => findRiskSentences(article, sentences, mentions, rules)),
		summary: timed('summary', () => summarise(article, sentences, mentions, rules)),
	};
}

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.map(name => path.join(folder, name))
		.filter(file => statSync(file).isFile())
		.toSorted();
}

/** One round over all files; gives the number of articles. */
async function readAll(files: readonly string[], rules: Rules): Promise<number> {
	let articles = 0;
	for (const file of files) {
		reading = file;
		const bytes = timed('read', () => readFileSync(file));
		const from = performance.now();
		const parsed = await parseFile({path: file, bytes}, {rules, sidecar: null});
		note('parse', from);
		for (const [index, article] of (parsed.articles ?? []).entries()) {
			reading = `${file} ${index}`;
			const findings = readInStages(article, rules);
			timed('pack for the archive', () => storedArticle({article, findings}));
			articles++;
		}
	}
	return articles;
}

function report(articles: number): void {
	const sums = [...least].map(
		([stage, times]) => [stage, [...times.values()].reduce((sum, each) => sum + each, 0)] as const,
	);
	const all = sums.reduce((sum, [, time]) => sum + time, 0);
	for (const [stage, time] of [...sums, ['all', all] as const])
		console.log(
			`${stage.padEnd(24)} ${(time / articles).toFixed(3).padStart(8)} ms ${((100 * time) / all).toFixed(0).padStart(4)} %`,
		);
}

const [named, count = '100', rounds = '12'] = process.argv.slice(2);
const folder = named ?? mkdtempSync(path.join(tmpdir(), 'brief-findings-'));
try {
	if (named === undefined) writeArticles(folder, Number(count));
	const {rules} = await readRules(path.join(import.meta.dirname, '..'), null);
	const files = filesBelow(folder).slice(0, Number(count));
	let articles = 0;
	for (let round = 0; round < Number(rounds); round++) articles = await readAll(files, rules);
	report(articles);
} finally {
	if (named === undefined) rmSync(folder, {recursive: true, force: true});
}
