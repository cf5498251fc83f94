// Reads one file the way the program does, with the packaged source and boilerplate rules, for the tests of the readers.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../../source/model/article.ts';
import type {Problem} from '../../source/model/problem.ts';
import type {Parsed} from '../../source/parse/format.ts';
import {parseFile} from '../../source/parse/parse-files.ts';
import {parseBoilerplateRules} from '../../source/rules/boilerplate-rules.ts';
import type {Rules} from '../../source/rules/rules.ts';
import {parseSourceRules} from '../../source/rules/source-rules.ts';

const data = (name: string): string => readFileSync(path.join(import.meta.dirname, '..', '..', 'data', name), 'utf8');

/** The parts of the rules that readers of articles use. */
export const articleRules = {
	version: 'test',
	entities: [],
	sources: parseSourceRules(data('sources.yaml'), 'sources.yaml').rules,
	boilerplate: parseBoilerplateRules(data('boilerplate.yaml'), 'boilerplate.yaml').rules,
} as unknown as Rules;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const read = (name: string, content: string | Uint8Array): Promise<Parsed> =>
	parseFile({path: name, bytes: bytesOf(content)}, {rules: articleRules, sidecar: null});

/** The only article of a file; throws where there are more or fewer. */
export async function readArticle(name: string, content: string | Uint8Array): Promise<Article> {
	const {articles = [], problems = []} = await read(name, content);
	const [article, ...more] = articles;
	if (!article || more.length > 0)
		throw new Error(`${articles.length} articles; ${problems.map(problem => problem.message).join('; ')}`);
	return article;
}

/** The blocks of an article as `kind text`, which makes failures easy to read. */
export const blocks = ({body}: Article): readonly string[] =>
	body.blocks.map(block => `${block.kind} ${body.text.slice(block.start, block.end)}`);

export const codes = (problems: readonly Problem[] | undefined): readonly string[] =>
	(problems ?? []).map(problem => problem.code);
