// What keys and mouse act on: the state of the moment, the way to change it, and the machine behind the screen.

import type {Briefing} from '../model/briefing.ts';
import type {Action} from './actions.ts';
import type {KeyRow} from './keys.ts';
import type {Scene} from './screen.ts';
import type {UiState} from './state.ts';

/** What only the machine can do. The sentence to show comes back, or null. */
export interface Shell {
	readonly quit: () => void;
	readonly suspend: () => void;
	readonly redraw: () => void;
	readonly reload: () => void;
	readonly copy: (text: string) => string | null;
	readonly edit: (file: string, line: number) => void;
	readonly browse: (url: string) => string | null;
	/** Changes one setting, at once on the screen and in the file. */
	readonly set: (name: string, value: string) => void;
	/** A path typed so far, with its last name completed. */
	readonly complete: (typed: string) => string;
	/** Adds a folder to the library; the sentence that tells why not comes back, or null. */
	readonly addFolder: (typed: string) => string | null;
	readonly removeFolder: (folder: string) => void;
	/** Milliseconds, to tell a double click. */
	readonly now: () => number;
}

export interface Host {
	readonly state: () => UiState;
	readonly scene: () => Scene;
	readonly briefing: () => Briefing;
	readonly rows: readonly KeyRow[];
	readonly dispatch: (action: Action) => void;
	readonly shell: Shell;
}
