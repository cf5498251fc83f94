// How esbuild makes the bundle: shared by the build and by what tells which packages are in it.

import path from 'node:path';
import type {BuildOptions} from 'esbuild';
import {packageEdits} from './package-edits.ts';
import {startUpPlugin} from './start-up-plugin.ts';

/** The checkout: the folder that holds package.json. */
export const root = path.join(import.meta.dirname, '..', '..');

export const bundleOptions: BuildOptions & {readonly metafile: true} = {
	absWorkingDir: root,
	entryPoints: ['source/main.ts', 'source/load/index-worker.ts', 'source/commands/analysis-worker.ts'],
	entryNames: '[name]',
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	// Some packages ship a CommonJS wrapper no bundler can follow beside plain modules; the modules are taken.
	mainFields: ['module', 'main'],
	target: 'node22.15',
	jsx: 'automatic',
	minify: true,
	// The licences of what is inside stand in dist/licences.txt.
	legalComments: 'none',
	metafile: true,
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		'Intl.Segmenter': 'LazySegmenter',
	},
	inject: ['scripts/build/lazy-segmenter.ts'],
	// CommonJS packages inside the bundle ask for Node's own modules this way.
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
	},
	plugins: [packageEdits, startUpPlugin],
	logLevel: 'warning',
};
