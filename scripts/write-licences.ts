// Writes docs/licences.md: every package inside the program, and every one it is built and tested with.

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {bundleOptions, root} from './build/bundle-options.ts';
import {type BundledPackage, bundledPackages, describePackage} from './build/bundled-packages.ts';

interface Manifest {
	readonly devDependencies: Readonly<Record<string, string>>;
}

const {devDependencies} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;

const cells = (...row: readonly string[]): string => `| ${row.join(' | ')} |`;

/** How many packages have each licence: `ISC 3, MIT 60`. */
function licenceCounts(packages: readonly BundledPackage[]): string {
	return Object.entries(Object.groupBy(packages, ({licence}) => licence))
		.map(([licence, list]) => `${licence} ${list?.length ?? 0}`)
		.toSorted()
		.join(', ');
}

/** The page docs/licences.md, made from the bundler's report and the installed packages. */
export async function licencesPage(): Promise<string> {
	const {metafile} = await build({...bundleOptions, write: false});
	const inside = bundledPackages(metafile);
	// Named in the version that is asked for: what is installed may be older than the lock file.
	const tools = Object.entries(devDependencies)
		.filter(([name]) => !inside.some(found => found.name === name))
		.map(([name, version]) => ({...describePackage(path.join(root, 'node_modules', name)), version}));
	return `# Licences

Made by \`npm run docs\` from what the bundler put into the program; the licence texts travel with it in \`dist/licences.txt\`.

## Inside the program

${inside.length} packages: ${licenceCounts(inside)}. Installing \`brief\` fetches none of them: they are in its bundle.

| package | version | licence | |
| --- | --- | --- | --- |
${inside.map(({name, version, licence}) => cells(name, version, licence, name in devDependencies ? 'named by us' : '')).join('\n')}

## Only for building and testing

| package | version | licence |
| --- | --- | --- |
${tools.map(({name, version, licence}) => cells(name, version, licence)).join('\n')}
`;
}

if (process.argv[1] === import.meta.filename)
	writeFileSync(path.join(root, 'docs', 'licences.md'), await licencesPage());
