// Answers kept from the last runs, so that asking again about unchanged files need not read them again.
// Part of the cache: deleting it loses nothing. An answer holds only while every file has its size and time of change.

import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fingerprint} from '../archive/fingerprint.ts';
import type {Listing} from './list-files.ts';
import {stampsOf} from './stamps.ts';

export interface Question {
	/** Everything but the files that decides an answer: paths, dates, symbols, program, rules. */
	readonly asked: readonly unknown[];
	readonly listing: Listing;
}

/** A kind of answer: its folder in the cache, and how its text is stored. */
export interface Keeping {
	readonly folder: string;
	readonly pack: (text: string) => Uint8Array | string;
	readonly unpack: (bytes: Buffer) => string;
}

interface Kept<T> {
	readonly stamps: string;
	readonly answer: T;
}

/** So many questions are remembered; the one not asked for longest goes first. */
const remembered = 24;

const fileOf = (cache: string, {folder}: Keeping, question: Question): string =>
	path.join(cache, folder, fingerprint(JSON.stringify(question.asked)).toString(36));

/** The kept answer, when nothing has changed since; else null. Never throws. */
export function readKept<T>(cache: string, keeping: Keeping, question: Question): T | null {
	try {
		const kept = JSON.parse(keeping.unpack(readFileSync(fileOf(cache, keeping, question)))) as Kept<T>;
		return kept.stamps === stampsOf(question.listing) ? kept.answer : null;
	} catch {
		return null;
	}
}

function forgetOldest(folder: string): void {
	const files = readdirSync(folder).map(name => path.join(folder, name));
	const byAge = files.map(file => ({file, time: statSync(file).mtimeMs})).toSorted((a, b) => b.time - a.time);
	for (const {file} of byAge.slice(remembered)) rmSync(file, {force: true});
}

function removeQuietly(file: string): void {
	try {
		rmSync(file, {force: true});
	} catch {
		// Nothing was written: its folder cannot be.
	}
}

/** Keeps an answer, whole or not at all. A disk that cannot take it is no fault: the next start reads the files. */
export function keep<T>(cache: string, keeping: Keeping, question: Question, answer: T): void {
	const file = fileOf(cache, keeping, question);
	const part = `${file}.${process.pid}`;
	try {
		mkdirSync(path.dirname(file), {recursive: true});
		const kept: Kept<T> = {stamps: stampsOf(question.listing), answer};
		writeFileSync(part, keeping.pack(JSON.stringify(kept)));
		renameSync(part, file);
		forgetOldest(path.dirname(file));
	} catch {
		removeQuietly(part);
	}
}
