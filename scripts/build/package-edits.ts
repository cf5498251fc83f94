// What the build changes in packages: stubs for what is never used, and pieces of files that cost time or memory for nothing.

import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

/** Whole packages, as the module that takes their place. */
const stubs: Readonly<Record<string, string>> = {
	// Ink loads its devtools only when asked to with DEV=true; the package is not there.
	'react-devtools-core': 'export default {};',
	// ink-table makes React keys of its rows with it, and it loads node:crypto.
	'object-hash': 'export const sha1 = value => JSON.stringify(value);',
	// Asked when the terminal does not tell its size; it would start other programs. The app takes 80×24 then as well.
	'terminal-size': 'export default () => ({columns: 80, rows: 24});',
};

interface Edit {
	/** End of the path of the file. */
	readonly file: string;
	readonly piece: string;
	readonly by: string;
}

const edits: readonly Edit[] = [
	// Yoga fetches its own data URL, and the first fetch loads undici; without a fetch it decodes the text itself.
	{file: 'yoga-wasm-base64-esm.js', piece: 'var loadYoga', by: 'var fetch; var loadYoga'},
	// ... and its way to decode it goes through a string, character by character.
	{
		file: 'yoga-wasm-base64-esm.js',
		piece: 'var b=xa(a.slice(37)),c=new Uint8Array(b.length);for(a=0;a<b.length;++a)c[a]=b.charCodeAt(a);var d=c',
		by: 'var d=new Uint8Array(Buffer.from(a.slice(37),"base64"))',
	},
	// Ink keeps the measures of the last 4096 texts. The app's text is the whole screen: that many would be tens of megabytes.
	{file: 'ink/build/measure-text.js', piece: 'maxSize: 4096', by: 'maxSize: 32'},
	// node:assert loads the comparison of Node's tests; here it only checks the argument of our own call.
	{file: 'signal-exit/index.js', piece: "require('assert')", by: '{equal: function () {}}'},
];

/** The text of a file with its pieces replaced; a new version without one of them is told, not passed over. */
const edited = (text: string, file: string): string =>
	edits
		.filter(edit => edit.file === file)
		.reduce((before, {piece, by}) => {
			if (!before.includes(piece))
				throw new Error(`${file} no longer holds "${piece}"; look whether the build still needs to change it`);
			return before.replace(piece, () => by);
		}, text);

export const packageEdits: Plugin = {
	name: 'package-edits',
	setup(build) {
		build.onResolve({filter: new RegExp(`^(?:${Object.keys(stubs).join('|')})$`)}, ({path}) => ({
			path,
			namespace: 'stub',
		}));
		build.onLoad({filter: /.*/, namespace: 'stub'}, ({path}) => ({contents: stubs[path] ?? '', loader: 'js'}));
		for (const file of new Set(edits.map(edit => edit.file)))
			build.onLoad({filter: new RegExp(`${file.replaceAll('.', '\\.')}$`)}, async ({path}) => ({
				contents: edited(await readFile(path, 'utf8'), file),
				loader: 'js',
			}));
	},
};
