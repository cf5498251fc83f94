// Where settings, library and archive live on this platform. Pure: the environment is handed in.

import path from 'node:path';

export interface Folders {
	/** Null when neither an override nor a home is known: then nothing is read or kept there. */
	readonly config: string | null;
	readonly library: string | null;
	readonly cache: string | null;
}

type Env = Readonly<Record<string, string | undefined>>;

const set = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

function bases(env: Env, platform: string, home: string | null): Folders {
	if (platform === 'win32') {
		const roaming = set(env.APPDATA);
		const local = set(env.LOCALAPPDATA);
		return {config: roaming, library: local, cache: local && path.join(local, 'Cache')};
	}
	if (platform === 'darwin') {
		const library = home && path.join(home, 'Library');
		return {
			config: library && path.join(library, 'Preferences'),
			library: library && path.join(library, 'Application Support'),
			cache: library && path.join(library, 'Caches'),
		};
	}
	return {
		config: set(env.XDG_CONFIG_HOME) ?? (home && path.join(home, '.config')),
		library: set(env.XDG_DATA_HOME) ?? (home && path.join(home, '.local', 'share')),
		cache: set(env.XDG_CACHE_HOME) ?? (home && path.join(home, '.cache')),
	};
}

/** Folders by the platform's habit, under the program's name; `BRIEF_…` variables override. */
export function foldersOf(env: Env, platform: string): Folders {
	const home = set(env.HOME) ?? set(env.USERPROFILE);
	const base = bases(env, platform, home);
	const named = (folder: string | null): string | null => folder && path.join(folder, 'brief');
	return {
		config: set(env.BRIEF_CONFIG_DIR) ?? named(base.config),
		library: set(env.BRIEF_LIBRARY) ?? named(base.library),
		cache: set(env.BRIEF_CACHE_DIR) ?? named(base.cache),
	};
}
