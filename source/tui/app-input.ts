// What the app is handed by the command that starts it.

import type {DetailContext} from '../details/detail.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Content} from './content.ts';
import type {Find} from './headline-filter.ts';
import type {ThemeName} from './theme.ts';

export interface AppOptions {
	/** From the command line; null leaves it to the settings. */
	readonly theme: ThemeName | null;
	readonly ascii: boolean;
	/** In order, without frames, for screen readers. */
	readonly linear: boolean;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Everything the settings file holds, unchecked. */
	readonly settings: Readonly<Record<string, unknown>>;
	/** Where settings and state are kept; null: nowhere. */
	readonly configFolder: string | null;
}

/** A briefing with the way to its articles. */
export interface Loaded {
	readonly briefing: Briefing;
	readonly read: DetailContext['read'];
	/** Ids of the articles that answer a query, from the archive; null, or absent, without one. */
	readonly find?: Find;
}

export interface AppInput extends Loaded {
	readonly options: AppOptions;
	/** What the first screen was drawn from; absent where there was none. */
	readonly opening?: Content;
	/** Told of each briefing that takes the place of the first. */
	readonly onShown?: (briefing: Briefing) => void;
	/** Reads the files again. */
	readonly reload?: () => Promise<Loaded>;
	/**
	 * Calls back when a file changed, and with `later` where what is shown was kept from before and its articles are still
	 * to be read: nothing changed then that has to be told. Gives the way to stop.
	 */
	readonly watch?: (onChange: (why: 'changed' | 'later') => void) => () => void;
	/** The path on disk of a file as evidence names it; null when it cannot be told. */
	readonly pathOf?: (file: string) => string | null;
}
