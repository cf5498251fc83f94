// esbuild plugin with what makes start and frames quick: measured reasons stand in docs/decisions.md.

import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from 'esbuild';

const here = import.meta.dirname;
const fastWidth = path.join(here, 'fast-string-width.js');

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

/** Replaces one piece of a package's text; a new version without that piece is told, not passed over. */
function replaced(text: string, piece: string, by: string, file: string): string {
	if (!text.includes(piece))
		throw new Error(`${file} no longer holds "${piece}"; look whether the build still needs to change it`);
	return text.replace(piece, by);
}

/**
 * Ink takes every row apart into styled characters anew for each frame, though most rows are those of the frame before.
 * Its memory of them is kept between frames here, and emptied when it has grown.
 */
const rememberRows = (text: string): string =>
	replaced(
		replaced(text, 'caches = new OutputCaches();', 'caches = keptCaches();', 'ink/build/output.js'),
		'export default class Output',
		`let kept = new OutputCaches();
function keptCaches() {
	if (kept.styledChars.size > 2000 || kept.widths.size > 20000) kept = new OutputCaches();
	return kept;
}
export default class Output`,
		'ink/build/output.js',
	);

/** Ink also strips each row of orders a terminal could take, for each frame anew; what comes out of a row is kept too. */
const rememberStripped = (text: string): string =>
	replaced(
		text,
		'export default sanitizeAnsi;',
		`let kept = new Map();
export default function rememberedSanitizeAnsi(text) {
	let stripped = kept.get(text);
	if (stripped === undefined) {
		if (kept.size > 2000) kept = new Map();
		stripped = sanitizeAnsi(text);
		kept.set(text, stripped);
	}
	return stripped;
}`,
		'ink/build/sanitize-ansi.js',
	);

export const startUpPlugin: Plugin = {
	name: 'start-up',
	setup(build) {
		// Only text with wide or combining characters needs the real string-width and its expressions.
		build.onResolve({filter: /^string-width$/}, () => ({path: fastWidth}));

		// Ink loads its devtools only when asked to with DEV=true; the package is not there.
		build.onResolve({filter: /^react-devtools-core$/}, () => ({path: 'devtools', namespace: 'stub'}));
		build.onLoad({filter: /.*/, namespace: 'stub'}, () => ({contents: 'export default {};', loader: 'js'}));

		// Yoga fetches its own data URL, and the first fetch loads undici; without a fetch it decodes the text itself.
		build.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, async ({path: file}) => ({
			contents: `var fetch;\n${await readFile(file, 'utf8')}`,
			loader: 'js',
		}));

		build.onLoad({filter: /ink\/build\/output\.js$/}, async ({path: file}) => ({
			contents: rememberRows(await readFile(file, 'utf8')),
			loader: 'js',
		}));

		build.onLoad({filter: /ink\/build\/sanitize-ansi\.js$/}, async ({path: file}) => ({
			contents: rememberStripped(await readFile(file, 'utf8')),
			loader: 'js',
		}));

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
