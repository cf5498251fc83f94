// The version as package.json states it.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {packageFolder} from './package-folder.ts';

export function packageVersion(here: string): string {
	const text = readFileSync(path.join(packageFolder(here), 'package.json'), 'utf8');
	return String((JSON.parse(text) as {version: unknown}).version);
}
