// `brief search QUERY [PATH…]`: full-text search of the articles, ranked, each with the sentence that matched.

import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Archive} from '../archive/open.ts';
import type {Hit} from '../archive/search.ts';
import type {Io} from '../io.ts';
import {indexEntities} from '../language/entity-index.ts';
import {parseQuery, type Query} from '../language/query.ts';
import {UsageError} from '../options.ts';
import type {Rules} from '../rules/rules.ts';
import {exitCodes, type Run} from './command.ts';
import {nothingRead, nothingReadMessage, openSession, type Session} from './session.ts';

/** `symbol:BTC` means the entity, however the text names it. */
function resolveSymbols(query: Query, rules: Rules): Query {
	const {bySymbol, byId} = indexEntities(rules.entities);
	const named = new Map(rules.entities.map(entity => [entity.name.toLowerCase(), entity.id]));
	return {
		...query,
		symbols: query.symbols.map(
			symbol => bySymbol.get(symbol.toUpperCase())?.id ?? byId.get(symbol)?.id ?? named.get(symbol) ?? symbol,
		),
	};
}

/** Words are the query; what exists as a file or folder is a path. The first word is always query. */
function splitWords(words: readonly string[], io: Io): {readonly query: string; readonly paths: readonly string[]} {
	const isPath = (word: string, index: number): boolean =>
		index > 0 && (word === '-' || existsSync(path.resolve(io.cwd, word)));
	// A word the shell handed over with a space in it was quoted there: it is a phrase.
	const asked = words
		.filter((word, index) => !isPath(word, index))
		.map(word => (/^[^":]+\s/.test(word) && words.length > 1 ? `"${word}"` : word));
	return {query: asked.join(' '), paths: words.filter(isPath)};
}

function hitLines(hit: Hit): string {
	const head = [hit.publishedAt?.slice(0, 10) ?? 'undated', hit.title, hit.publisher]
		.filter(text => text !== null)
		.join('  ');
	if (hit.passage === null) return `${head}\n`;
	return `${head}\n    ${hit.passage.shown ?? hit.passage.text}\n    ${hit.passage.file}:${hit.passage.line}\n`;
}

const jsonLine = (hit: Hit): string => `${JSON.stringify(hit)}\n`;

/** The archive of the session, or one in memory made from what was read. */
async function searchable(session: Session): Promise<Archive> {
	if (session.archive !== null) return session.archive;
	const [{openInMemory}, {storedArticle}, {storeFiles}, {readArticle}] = await Promise.all([
		import('../archive/open.ts'),
		import('../archive/stored-article.ts'),
		import('../archive/store.ts'),
		import('../analyse/findings.ts'),
	]);
	const archive = openInMemory();
	const articles = session.library.articles.map(article => storedArticle(readArticle(article, session.rules)));
	storeFiles(archive, [{stamp: {full: '', shown: '', state: ''}, articles, others: null}], [], session.rules.version);
	return archive;
}

export const run: Run = async (options, io) => {
	const {query: text, paths} = splitWords(options.words, io);
	if (text.trim() === '')
		throw new UsageError(
			'brief search needs something to look for, such as: brief search "data center" source:coindesk',
		);
	const query = parseQuery(text);
	if (query.faults.length > 0) throw new UsageError(query.faults.join('; '));
	const session = await openSession(paths, options, io);
	if (nothingRead(session)) {
		io.say(nothingReadMessage(session));
		return exitCodes.failed;
	}
	const {searchArchive} = await import('../archive/search.ts');
	// The archive may hold other libraries beside the one that was named.
	const among = session.archive === null ? null : new Set(session.listing.files.map(file => file.full));
	const hits = searchArchive(await searchable(session), resolveSymbols(query, session.rules), options.limit, among);
	await io.out(hits.map(options.format === 'json' ? jsonLine : hitLines).join(options.format === 'json' ? '' : '\n'));
	if (hits.length === 0) io.say(`nothing found for ${text}\n`);
	return hits.length === 0 ? exitCodes.failed : exitCodes.ok;
};
