// Builds the program: one bundle with code splitting into dist/, the rules compiled to JSON and the dictionary of the archive beside it.

import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {bundleOptions, root} from './build/bundle-options.ts';
import {bundledPackages, licenceNotices} from './build/bundled-packages.ts';

const dist = path.join(root, 'dist');
const dictionary = 'archive-dictionary.txt';

/** Writes the bundle, with the licences of the packages in it, and gives the names of its files. */
async function bundle(): Promise<readonly string[]> {
	const {metafile} = await build(bundleOptions);
	await writeFile(path.join(dist, 'licences.txt'), licenceNotices(bundledPackages(metafile)));
	return [...Object.keys(metafile.outputs).map(name => path.relative('dist', name)), 'licences.txt'];
}

/** Compiles the rule files of data/ to JSON, so that a run need not parse them. */
async function compileRules(): Promise<void> {
	const {parseRules} = await import('../source/rules/parse-rules.ts');
	const {readRuleTexts} = await import('../source/load/read-rules.ts');
	const {rules, problems} = parseRules(readRuleTexts(path.join(root, 'data')));
	for (const problem of problems) console.error(`${problem.file}:${problem.line ?? '-'} ${problem.message}`);
	if (problems.some(problem => problem.severity === 'error')) throw new Error('a rule file has errors');
	// Written aside and moved, so that a program starting meanwhile never reads half of it.
	const target = path.join(dist, 'rules.json');
	await writeFile(`${target}.new`, JSON.stringify(rules));
	await rename(`${target}.new`, target);
}

/** Writes what articles with findings have in common, by the sample's: packed with it, those of a library take less room. */
async function makeArchiveDictionary(): Promise<void> {
	const [{readArticle}, {packableRead}, {parseFiles}, {parseRules}, {readRuleTexts}] = await Promise.all([
		import('../source/analyse/findings.ts'),
		import('../source/archive/pack-read.ts'),
		import('../source/parse/parse-files.ts'),
		import('../source/rules/parse-rules.ts'),
		import('../source/load/read-rules.ts'),
	]);
	const {rules} = parseRules(readRuleTexts(path.join(root, 'data')));
	const folder = path.join(root, 'data', 'sample', 'articles');
	const names = (await readdir(folder)).toSorted();
	const files = await Promise.all(
		names.map(async name => ({path: name, bytes: await readFile(path.join(folder, name))})),
	);
	const {articles} = await parseFiles(files, rules);
	const texts = articles.map(article => JSON.stringify(packableRead(readArticle(article, rules))));
	const target = path.join(dist, dictionary);
	await writeFile(`${target}.new`, texts.join('\n'));
	await rename(`${target}.new`, target);
}

/** Names this build by what is in it: times and sizes of installed files say nothing, packages carry one time for all. */
async function nameBuild(written: readonly string[]): Promise<void> {
	const hash = createHash('sha256');
	for (const name of [...written, 'rules.json', dictionary].toSorted())
		hash.update(name).update(await readFile(path.join(dist, name)));
	await writeFile(path.join(dist, 'build.txt.new'), hash.digest('hex').slice(0, 16));
	await rename(path.join(dist, 'build.txt.new'), path.join(dist, 'build.txt'));
}

/** Removes what an earlier build left and this one did not write. */
async function removeStale(written: readonly string[]): Promise<void> {
	const keep = new Set([...written, 'rules.json', dictionary, 'build.txt']);
	const stale = (await readdir(dist)).filter(name => !keep.has(name));
	await Promise.all(stale.map(name => rm(path.join(dist, name), {recursive: true})));
}

await mkdir(dist, {recursive: true});
const written = await bundle();
if (existsSync(path.join(root, 'source/rules/parse-rules.ts'))) await compileRules();
await makeArchiveDictionary();
await nameBuild(written);
await removeStale(written);
console.log(`built ${written.length} files into dist/`);
