// Checks the import rules of the house: arrows only go down. Fails when it looked at no module.

import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

interface Layer {
	/** Folders and files of `source/` it may import from, besides itself. */
	readonly may: readonly string[];
	/** npm packages and node: modules it may import; `*` stands for any. */
	readonly packages: readonly string[];
	readonly because: string;
}

const middle = [
	'model',
	'math',
	'format',
	'language',
	'rules',
	'parse',
	'analyse',
	'sections',
	'details',
	'draw',
	'render',
];

const layers: Readonly<Record<string, Layer>> = {
	model: {may: [], packages: [], because: 'model/ is the shared vocabulary; if it imported anything, everything would'},
	format: {may: ['model'], packages: [], because: 'numbers become words in one place, without knowing who shows them'},
	math: {may: ['model'], packages: [], because: 'formulas know numbers and dates, nothing else'},
	language: {may: ['model'], packages: [], because: 'reading sentences needs no file, no rule file and no screen'},
	rules: {may: ['model'], packages: ['js-yaml'], because: 'rules are checked data; analysis only gets their types'},
	parse: {
		may: ['model', 'language', 'rules'],
		packages: ['*'],
		because: 'parsers get bytes or text and give articles, series, filings',
	},
	analyse: {
		may: ['model', 'math', 'language', 'rules', 'format'],
		packages: [],
		because: 'findings are pure functions of library, rules and date',
	},
	sections: {
		may: ['model', 'math', 'format'],
		packages: [],
		because: 'sections say what is shown, not how wide or in which colour',
	},
	details: {may: ['model', 'math', 'format', 'sections'], packages: [], because: 'details are sections of one thing'},
	draw: {
		may: ['model', 'format'],
		packages: ['string-width', 'asciichart'],
		because: 'layout knows widths and characters, not findings',
	},
	expression: {may: ['model', '.'], packages: [], because: 'alarm expressions ask a briefing, nothing else'},
	render: {
		may: ['model', 'format', 'sections', 'details', 'draw'],
		packages: [],
		because: 'renderers return strings; the shell writes them',
	},
	archive: {
		may: ['model', 'language', 'rules', 'parse', 'analyse'],
		packages: ['node:sqlite', 'node:fs', 'node:path', 'node:zlib'],
		because: 'the archive remembers; it is part of the shell',
	},
	load: {
		may: ['model', 'language', 'rules', 'parse', 'analyse', 'archive'],
		packages: ['node:*'],
		because: 'load/ is the reading half of the shell',
	},
	tui: {
		may: [...middle, 'load', 'archive', 'settings'],
		packages: ['*'],
		because: 'only tui/ may import ink and react',
	},
	shell: {
		may: ['commands', '.'],
		packages: [],
		because: 'completions and the manual page are made from the tables of the command line',
	},
	settings: {may: ['model'], packages: ['conf', 'node:*'], because: 'settings live at the edge'},
	commands: {may: ['*'], packages: ['node:*', 'js-yaml'], because: 'a command is the shell of one verb'},
	'.': {may: ['*'], packages: ['node:*'], because: 'the front door'},
};

const screenPackages = new Set(['ink', 'react', 'ink-table', 'ink-testing-library']);
const edge = new Set(['load', 'archive', 'tui', 'commands', 'settings', '.']);

const root = path.join(import.meta.dirname, '..', 'source');
const importPattern =
	/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|import\(\s*'([^']+)'\s*\)|require\(\s*'([^']+)'\s*\)/g;

const layerOf = (file: string): string => {
	const relative = path.relative(root, file);
	return relative.includes(path.sep) ? (relative.split(path.sep)[0] as string) : '.';
};

const packageOf = (specifier: string): string =>
	specifier.startsWith('node:')
		? specifier
		: specifier
				.split('/')
				.slice(0, specifier.startsWith('@') ? 2 : 1)
				.join('/');

const allowsPackage = (layer: Layer, name: string): boolean =>
	layer.packages.includes('*') ||
	layer.packages.includes(name) ||
	(name.startsWith('node:') && layer.packages.includes('node:*'));

function faults(file: string, specifier: string): string[] {
	const from = layerOf(file);
	const layer = layers[from];
	if (!layer) return [`${from}/ has no import rule; add one to scripts/check-imports.ts`];
	if (!specifier.startsWith('.')) {
		const name = packageOf(specifier);
		if (screenPackages.has(name) && from !== 'tui')
			return [`imports ${name}: only tui/ may, importing Ink costs more than a whole piped run`];
		if (name.startsWith('node:') && !edge.has(from) && name !== 'node:buffer')
			return [`imports ${name}: only the edge touches the machine`];
		return allowsPackage(layer, name) ? [] : [`imports ${name}: ${layer.because}`];
	}
	const target = path.resolve(path.dirname(file), specifier);
	const to = layerOf(target);
	if (path.basename(target) === 'cli.ts' && path.basename(file) !== 'main.ts')
		return ['imports cli.ts: nobody does, it is the front door'];
	return to === from || layer.may.includes('*') || layer.may.includes(to) ? [] : [`imports ${to}/: ${layer.because}`];
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (file: string, trail: readonly string[]): void => {
		if (trail.includes(file)) {
			found.push([...trail.slice(trail.indexOf(file)), file].map(name => path.relative(root, name)).join(' → '));
			return;
		}
		if (done.has(file)) return;
		for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
		done.add(file);
	};
	for (const file of graph.keys()) visit(file, []);
	return found;
}

const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
	.filter(name => /\.tsx?$/.test(name))
	.map(name => path.join(root, name))
	.toSorted();
const graph = new Map<string, string[]>();
const messages: string[] = [];
for (const file of files) {
	const source = readFileSync(file, 'utf8');
	const relative = path.relative(root, file);
	const imported: string[] = [];
	for (const match of source.matchAll(importPattern)) {
		const specifier = match[1] ?? match[2] ?? match[3] ?? '';
		const typeOnly = /^\s*(import|export) type\b/.test(match[0]);
		// What is imported when it is needed cannot make a circle at start-up.
		const lazy = match[1] === undefined;
		if (specifier.startsWith('.') && !typeOnly && !lazy) imported.push(path.resolve(path.dirname(file), specifier));
		messages.push(...faults(file, specifier).map(message => `source/${relative} ${message}`));
	}
	graph.set(file, imported);
}
messages.push(...cycles(graph).map(cycle => `import circle: ${cycle}`));
if (files.length === 0) messages.push(`no module found under ${root}: the check looked at nothing`);
for (const message of messages) console.error(message);
console.log(`import rules: ${files.length} modules, ${messages.length} faults`);
process.exitCode = messages.length === 0 ? 0 : 1;
