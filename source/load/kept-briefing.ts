// The last briefings, kept for questions about unchanged files.

import {zstdCompressSync, zstdDecompressSync} from 'node:zlib';
import type {Briefing} from '../model/briefing.ts';
import {type Keeping, keep, type Question, readKept} from './kept-answer.ts';

const briefings: Keeping = {
	folder: 'briefings',
	pack: text => zstdCompressSync(Buffer.from(text)),
	unpack: bytes => zstdDecompressSync(bytes).toString('utf8'),
};

/** The kept briefing, when nothing has changed since; else null. Never throws. */
export const readBriefing = (cache: string, question: Question): Briefing | null =>
	readKept(cache, briefings, question);

/** Keeps a briefing. A disk that cannot take it is no fault. */
export const keepBriefing = (cache: string, question: Question, briefing: Briefing): void =>
	keep(cache, briefings, question, briefing);
