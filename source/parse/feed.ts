// Reads RSS 0.9x/1.0/2.0 and Atom feeds, however ill-formed. OPML lists feeds and holds no articles.

import type {ArticleFormat} from '../model/article.ts';
import type {Problem, Severity} from '../model/problem.ts';
import {readEntry} from './feed-entry.ts';
import {readHead} from './feed-head.ts';
import type {Parse} from './format.ts';
import {settleLanguage} from './language.ts';
import {lineFinder} from './lines.ts';
import {unsafeNote} from './sanitise.ts';
import {findNode, type XmlNode, type XmlTree, xmlTree} from './xml-tree.ts';

const formatOf: Readonly<Record<string, ArticleFormat>> = {
	rss: 'rss',
	channel: 'rss',
	feed: 'atom',
	'rdf:rdf': 'rdf',
	rdf: 'rdf',
};

/** All entries of a feed, wherever an ill-formed one left them. */
function entriesOf(node: XmlNode): readonly XmlNode[] {
	const entries: XmlNode[] = [];
	const look = (parent: XmlNode): void => {
		for (const child of parent.children)
			if (/^(?:\w+:)?(?:item|entry)$/.test(child.name)) {
				entries.push(child);
				// An item that was never closed swallows the next ones.
				look(child);
			} else if (!/^(?:content|description|summary)$/.test(child.name)) look(child);
	};
	look(node);
	return entries;
}

type Say = (at: number, severity: Severity, code: string, message: string) => Problem;

function treeProblems({declaresEntities, tooDeep, cut}: XmlTree, say: Say): readonly Problem[] {
	const problems: Problem[] = [];
	if (declaresEntities !== null)
		problems.push(
			say(declaresEntities, 'warning', 'xml-entities', 'the document type declares entities; they are not expanded'),
		);
	if (tooDeep !== null) {
		const message = 'elements are nested more than 200 levels deep; what stands behind this place was not read';
		problems.push(say(tooDeep, 'warning', 'too-deep', message));
	} else if (cut) {
		const message = `the feed ends inside <${cut.name.slice(0, 40)}>, which begins here; what stands before its end was read`;
		problems.push(say(cut.start, 'warning', 'truncated', message));
	}
	return problems;
}

/** Articles of one feed. */
export const parseFeed: Parse = (file, {rules}) => {
	const tree = xmlTree(file.text);
	const lineAt = lineFinder(file.text);
	const say: Say = (at, severity, code, message) => ({file: file.path, line: lineAt(at), severity, code, message});
	const problems = treeProblems(tree, say);
	const opml = findNode(tree.root, ['opml']);
	if (opml)
		return {
			problems: [
				...problems,
				say(opml.start, 'note', 'opml', 'an OPML list of feeds holds no articles; save the feeds themselves beside it'),
			],
		};
	const feed = findNode(tree.root, Object.keys(formatOf)) ?? tree.root;
	const entries = entriesOf(feed);
	if (entries.length === 0)
		return {problems: [...problems, say(feed.start, 'warning', 'empty-feed', 'the feed has no items')]};
	const context = {
		file: file.path,
		text: file.text,
		head: readHead(feed, rules),
		format: formatOf[feed.name] ?? 'rss',
		rules,
		lineAt,
	};
	const read = entries.map(entry => readEntry(entry, context));
	const stripped = read.reduce((sum, entry) => sum + entry.stripped, 0);
	return {
		articles: settleLanguage(read.map(entry => entry.article)),
		problems: [...problems, ...read.flatMap(entry => entry.problems), ...unsafeNote(file.path, stripped)],
	};
};
