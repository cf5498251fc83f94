// The last printed outputs, kept for questions about unchanged files: printing one again needs neither briefing nor renderer.

import {type Keeping, keep, type Question, readKept} from './kept-answer.ts';

/** What a run wrote. */
export interface Output {
	readonly text: string;
	/** Words for stderr beside it, one sentence each. */
	readonly notes: readonly string[];
	/** Problems that are more than notes: with `--strict` they make the exit code. */
	readonly faults: number;
}

// Unpacking would load what a run of this kind does without.
const outputs: Keeping = {folder: 'outputs', pack: text => text, unpack: bytes => bytes.toString('utf8')};

/** Characters. Larger ones take longer to read than the rest of the run; their briefing is kept. */
const largest = 500_000;

/** The kept output, when nothing has changed since; else null. Never throws. */
export const readOutput = (cache: string, question: Question): Output | null => readKept(cache, outputs, question);

/** Keeps an output unless it is very long. A disk that cannot take it is no fault. */
export function keepOutput(cache: string, question: Question, output: Output): void {
	if (output.text.length <= largest) keep(cache, outputs, question, output);
}
