// Reads the labelled sentences of a text file of this folder; sentences-plain.txt says how they are written.

import {readFileSync} from 'node:fs';
import {afterTheClose} from './sentence-answers.ts';

export interface LabelledSentence {
	readonly text: string;
	readonly publishedAt: string;
	/** One line a claim; empty: nothing is stated. */
	readonly claims: readonly string[];
	/** Known to be read otherwise. */
	readonly missed: boolean;
}

export function labelledSentences(file: string): readonly LabelledSentence[] {
	const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
	const sentences: LabelledSentence[] = [];
	let publishedAt = afterTheClose;
	for (const line of lines) {
		if (line === '' || line.startsWith('#')) continue;
		const last = sentences.at(-1);
		if (line.startsWith('@ ')) publishedAt = line.slice(2);
		else if (line.startsWith('  ') && last) sentences.splice(-1, 1, {...last, claims: [...last.claims, line.slice(2)]});
		else {
			const missed = line.startsWith('! ');
			sentences.push({text: missed ? line.slice(2) : line, publishedAt, claims: [], missed});
			publishedAt = afterTheClose;
		}
	}
	return sentences;
}
