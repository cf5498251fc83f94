// Measurements as a markdown table.

import type {Measured} from './measure.ts';

export interface Row {
	readonly trained: string;
	readonly tested: string;
	readonly measured: Measured;
	/** The set has no neutral texts. */
	readonly binary: boolean;
}

const fixed = (value: number): string => value.toFixed(3);

function cells({trained, tested, measured, binary}: Row): readonly string[] {
	const {n, macroF1, f1, opposite, confusion} = measured;
	const shown = confusion.filter((_, index) => !(binary && index === 1)).map(row => row.join(' '));
	return [
		trained,
		tested,
		String(n),
		fixed(macroF1),
		fixed(f1['-1']),
		binary ? '–' : fixed(f1['0']),
		fixed(f1['1']),
		`${(100 * opposite).toFixed(1)} %`,
		shown.join(' / '),
	];
}

const head = ['trained on', 'tested on', 'texts', 'macro-F1', 'F1 −', 'F1 0', 'F1 +', 'opposite', 'confusion'];

export function table(rows: readonly Row[]): string {
	const lines = [head, head.map((_, index) => (index < 2 ? '---' : '---:')), ...rows.map(cells)];
	return lines.map(line => `| ${line.join(' | ')} |`).join('\n');
}
