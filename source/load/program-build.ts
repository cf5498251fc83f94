// Which build of the program this is: what an older or newer one remembered may have been read differently.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fingerprint} from '../archive/fingerprint.ts';
import {listFiles} from './list-files.ts';

/** The name the build gave itself; empty when the program runs from its sources, which may change between two runs. */
export function programBuild(home: string): string {
	try {
		return readFileSync(path.join(home, 'dist', 'build.txt'), 'utf8');
	} catch {
		return '';
	}
}

/** The build and the user's own rule files, told without reading those; empty when the build has no name. */
export function readerName(home: string, configFolder: string | null): string {
	const build = programBuild(home);
	if (build === '' || configFolder === null) return build;
	const {files} = listFiles([path.join(configFolder, 'rules')], '/');
	return files.length === 0 ? build : `${build} ${fingerprint(JSON.stringify(files))}`;
}
