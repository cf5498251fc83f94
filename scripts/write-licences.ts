// Writes docs/licences.md: every package that the program is built from or installs, with version, licence and what pulled it in.

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

interface Locked {
	readonly version?: string;
	readonly dev?: boolean;
	readonly optional?: boolean;
	readonly license?: string;
}

const root = path.join(import.meta.dirname, '..');
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
	packages: Record<string, Locked>;
};
const direct = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	dependencies: Record<string, string>;
};

function licenceOf(place: string, locked: Locked): string {
	const stated = JSON.parse(readFileSync(path.join(root, place, 'package.json'), 'utf8')) as {
		license?: string | {type: string};
	};
	return typeof stated.license === 'string' ? stated.license : (stated.license?.type ?? locked.license ?? 'not stated');
}

const rows = Object.entries(lock.packages)
	.filter(([place, locked]) => place.startsWith('node_modules/') && locked.dev !== true && locked.optional !== true)
	.map(([place, locked]) => ({
		name: place.replace(/^.*node_modules\//, ''),
		version: locked.version ?? '',
		licence: licenceOf(place, locked),
	}))
	.filter(
		(row, index, all) => all.findIndex(other => other.name === row.name && other.version === row.version) === index,
	)
	.toSorted((a, b) => (a.name < b.name ? -1 : 1));
const table = rows.map(
	({name, version, licence}) =>
		`| ${name} | ${version} | ${licence} | ${direct.dependencies[name] === undefined ? '' : 'named by us'} |`,
);
const counts = Object.entries(Object.groupBy(rows, row => row.licence))
	.map(([licence, list]) => `${licence} ${list?.length ?? 0}`)
	.toSorted();

export const licences = `# Licences

Every package the program is built from, made from the lock file by \`npm run docs\`. ${rows.length} packages: ${counts.join(', ')}.

| package | version | licence | |
| --- | --- | --- | --- |
${table.join('\n')}
`;

if (process.argv[1] === import.meta.filename) writeFileSync(path.join(root, 'docs', 'licences.md'), licences);
