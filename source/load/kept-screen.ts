// The screen the app will begin with next time, kept when it is left: shown again before a file is looked at, it stands as soon for a
// hundred thousand articles as for ten. Whether it still is true is found out behind it.

import {type Keeping, keep, type Question, readKept} from './kept-answer.ts';

const screens: Keeping = {folder: 'screens', pack: text => text, unpack: bytes => bytes.toString('utf8')};

/** Whatever the files are now. */
const anyFiles: Question['listing'] = {files: [], folders: [], problems: []};

/** The kept screen; null without one. `asked`: everything but the files that decides it. Never throws. */
export const readScreen = (cache: string, asked: readonly unknown[]): string | null =>
	readKept(cache, screens, {asked, listing: anyFiles});

/** Keeps a screen. A disk that cannot take it is no fault. */
export const keepScreen = (cache: string, asked: readonly unknown[], screen: string): void =>
	keep(cache, screens, {asked, listing: anyFiles}, screen);
