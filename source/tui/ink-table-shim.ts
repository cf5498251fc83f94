// Loads ink-table, which asks for Ink with `require`; Node refuses that for a module with top-level await. So Ink is put
// where `require` looks first. In the bundle the build replaces this file: see scripts/build/start-up-plugin.ts.

import {createRequire} from 'node:module';
import * as ink from 'ink';
import type {ComponentType, PropsWithChildren} from 'react';

export interface TableProps {
	readonly data: ReadonlyArray<Readonly<Record<string, string>>>;
	readonly columns?: readonly string[];
	readonly padding?: number;
	readonly header?: ComponentType<PropsWithChildren>;
	readonly cell?: ComponentType<PropsWithChildren<{readonly column: number}>>;
	readonly skeleton?: ComponentType<PropsWithChildren>;
}

const require = createRequire(import.meta.url);
const inkPath = require.resolve('ink');
// @ts-expect-error Only the fields `require` looks at; the rest of a Module is not needed.
require.cache[inkPath] ??= {
	id: inkPath,
	path: inkPath,
	filename: inkPath,
	loaded: true,
	exports: ink,
	children: [],
	paths: [],
};

export const Table = (require('ink-table') as {readonly default: ComponentType<TableProps>}).default;
