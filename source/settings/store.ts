// Writes settings and state. conf is loaded on the first write or watch: importing it costs more than a piped run.

import {existsSync, readFileSync, renameSync} from 'node:fs';
import path from 'node:path';

export interface Store {
	/** Path of the file; null when nothing can be kept. */
	readonly file: string | null;
	/** Sets values, all in one write. A value that is undefined is taken out. Rejects with a sentence when it cannot be written. */
	readonly write: (values: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** conf names the file so, and so does the reader of settings. */
const fileName = 'config';

const isObject = (text: string): boolean => {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
};

/** Moves a settings file that cannot be read aside, so that nothing a person typed is lost. Gives its new name. */
export function keepBrokenAside(file: string): string | null {
	if (!existsSync(file) || isObject(readFileSync(file, 'utf8'))) return null;
	let aside = `${file}.broken`;
	for (let n = 2; existsSync(aside); n++) aside = `${file}.broken-${n}`;
	renameSync(file, aside);
	return aside;
}

/** The store in a configuration folder; without one, nothing is kept. */
export function storeIn(folder: string | null): Store {
	if (folder === null) return {file: null, write: async () => {}};
	const file = path.join(folder, `${fileName}.json`);
	return {
		file,
		write: async values => {
			keepBrokenAside(file);
			const {default: Conf} = await import('conf');
			const conf = new Conf<Record<string, unknown>>({cwd: folder, configName: fileName, projectName: 'brief'});
			const kept = {...conf.store, ...values};
			conf.store = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
		},
	};
}
