// Stands in for Ink's Output in the bundle: a screen made of whole rows needs no grid of cells. Ink takes every row apart
// into styled characters and puts it together again, which is most of what a key costs. Anything but rows that begin at the
// left edge (boxes beside each other, clipping) goes to Ink's own.

import SlowOutput from '../../node_modules/ink/build/output.js';
import {isNarrow, withoutSequences} from './fast-string-width.ts';

interface Size {
	readonly width: number;
	readonly height: number;
}

type Transformer = (line: string, index: number) => string;

/** One order as Ink's own Output takes it. */
type Order = (output: SlowOutput) => void;

/** Rows with wide or combining characters, as Ink itself would write them; emptied when it has grown. */
let known = new Map<string, string>();

function rowByInk(text: string, width: number): string {
	const key = `${width} ${text}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const output = new SlowOutput({width, height: 1});
	output.write(0, 0, text, {transformers: []});
	const row = output.get().output;
	if (known.size > 500) known = new Map();
	known.set(key, row);
	return row;
}

export default class QuickOutput {
	readonly #size: Size;
	readonly #rows: string[];
	readonly #orders: Order[] = [];
	/** Only whole rows so far. */
	#plain = true;

	constructor(size: Size) {
		this.#size = size;
		this.#rows = Array.from({length: size.height}, () => '');
	}

	get height(): number {
		return this.#size.height;
	}

	write(x: number, y: number, text: string, {transformers}: {readonly transformers: readonly Transformer[]}): void {
		if (text === '') return;
		this.#orders.push(output => output.write(x, y, text, {transformers: [...transformers]}));
		const rows = text.split('\n');
		this.#plain &&= x === 0 && y >= 0 && rows.every((_, at) => this.#rows[y + at] === '');
		if (!this.#plain) return;
		for (const [at, row] of rows.entries()) {
			const painted = transformers.reduce((line, transformer) => transformer(line, at), row);
			this.#rows[y + at] = isNarrow(withoutSequences(painted))
				? painted.trimEnd()
				: rowByInk(painted, this.#size.width);
		}
	}

	clip(clip: Parameters<SlowOutput['clip']>[0]): void {
		this.#plain = false;
		this.#orders.push(output => output.clip(clip));
	}

	unclip(): void {
		this.#orders.push(output => output.unclip());
	}

	get(): {readonly output: string; readonly height: number} {
		if (this.#plain) return {output: this.#rows.join('\n'), height: this.#size.height};
		const output = new SlowOutput(this.#size);
		for (const order of this.#orders) order(output);
		return output.get();
	}
}
