// esbuild plugin with what makes start and frames quick: measured reasons stand in docs/decisions.md.

import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from 'esbuild';

const here = import.meta.dirname;

/** ink-table is CommonJS and asks for Ink with `require`, which a module with top-level await refuses; as imports both can be bundled. */
const asImports = (text: string): string =>
	[
		"import * as react_module from 'react';",
		"import * as ink_module from 'ink';",
		"import * as hash_module from 'object-hash';",
		'const exports = {};',
		text
			.replace('__importDefault(require("react"))', '{default: react_module.default ?? react_module}')
			.replace('require("ink")', 'ink_module')
			.replace('require("object-hash")', '(hash_module.default ?? hash_module)'),
		'const loaded = exports.default;',
		'export {loaded as Table};',
	].join('\n');

/** What a key costs is spent in these inner modules of Ink; `from` is the file of Ink that asks for them. */
const standIns = [
	{name: 'sanitize-ansi', by: 'quick-sanitize-ansi.ts', from: 'squash-text-nodes'},
	{name: 'output', by: 'quick-output.ts', from: 'renderer'},
	{name: 'line-update', by: 'quick-line-update.ts', from: 'log-update'},
] as const;

export const startUpPlugin: Plugin = {
	name: 'start-up',
	setup(build) {
		// Only text with wide or combining characters needs the real string-width and its expressions.
		build.onResolve({filter: /^string-width$/}, () => ({path: path.join(here, 'fast-string-width.ts')}));

		// The stand-ins ask for the originals by their path.
		for (const {name, by, from} of standIns)
			build.onResolve({filter: new RegExp(`^\\./${name}\\.js$`)}, ({importer}) =>
				importer.endsWith(`ink/build/${from}.js`) ? {path: path.join(here, by)} : null,
			);

		build.onResolve({filter: /\/ink-table-shim\.ts$/}, () => ({
			path: path.join(here, '../../node_modules/ink-table/dist/index.js'),
			namespace: 'ink-table',
		}));
		build.onLoad({filter: /.*/, namespace: 'ink-table'}, async ({path: file}) => ({
			contents: asImports(await readFile(file, 'utf8')),
			loader: 'js',
			resolveDir: here,
		}));
	},
};
