// Which packages a bundle is made of, with their licences: told by the bundler's own report, not by package.json.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Metafile} from 'esbuild';
import {root} from './bundle-options.ts';

export interface BundledPackage {
	readonly name: string;
	readonly version: string;
	/** SPDX expression, as the package states it. */
	readonly licence: string;
	/** The text of its licence file; a package without one is quoted by its licence and author. */
	readonly notice: string;
}

interface Stated {
	readonly name: string;
	readonly version: string;
	readonly license?: string | {readonly type: string};
	readonly author?: string | {readonly name: string};
}

/** The folder of the package a bundled file belongs to; undefined for our own files. A plugin's `name:` before it is dropped. */
function packageFolder(file: string): string | undefined {
	return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replace(/^[\w-]+:(?=\/)/, ''))?.[0];
}

/** The author as the package writes it, without web and mail addresses. */
function authorOf({author}: Stated): string {
	const written = typeof author === 'string' ? author : (author?.name ?? 'its authors');
	return written.replace(/\s*[<(].*$/, '');
}

function noticeOf(folder: string, stated: Stated, licence: string): string {
	const name = readdirSync(folder)
		.toSorted()
		.find(file => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(file));
	if (name === undefined) return `${licence}, by ${authorOf(stated)}`;
	return readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** What a package says of itself; its licence as an SPDX expression, or "not stated". */
export function describePackage(folder: string): BundledPackage {
	const stated = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Stated;
	const licence = (typeof stated.license === 'string' ? stated.license : stated.license?.type) ?? 'not stated';
	return {name: stated.name, version: stated.version, licence, notice: noticeOf(folder, stated, licence)};
}

/** The packages that gave at least one byte to the bundle, by name. */
export function bundledPackages({outputs}: Metafile): readonly BundledPackage[] {
	const files = Object.values(outputs).flatMap(({inputs}) =>
		Object.entries(inputs).flatMap(([file, {bytesInOutput}]) => (bytesInOutput > 0 ? [file] : [])),
	);
	const folders = new Set(files.map(packageFolder).filter(folder => folder !== undefined));
	const described = [...folders]
		.map(folder => path.resolve(root, folder))
		.filter(folder => existsSync(path.join(folder, 'package.json')))
		.map(describePackage);
	// The same version may lie in two places of node_modules.
	const byName = new Map(described.map(found => [`${found.name} ${found.version}`, found]));
	return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

/** The text that travels with the bundle, as the licences of the packages ask: each package with its own. */
export function licenceNotices(packages: readonly BundledPackage[]): string {
	const notices = packages.map(({name, version, licence, notice}) => `${name} ${version} (${licence})\n\n${notice}\n`);
	return [`This program holds parts of ${packages.length} packages. Their licences:\n`, ...notices].join(
		`\n${'-'.repeat(80)}\n\n`,
	);
}
