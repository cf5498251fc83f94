// How good a list of guesses is: macro-F1, the share called the opposite, the confusion table.

export interface Measured {
	readonly n: number;
	/** Mean F1 of the classes that occur among the true labels. */
	readonly macroF1: number;
	readonly f1: Readonly<Record<'-1' | '0' | '1', number>>;
	/** Of the truly polar: how many were called the opposite. */
	readonly opposite: number;
	/** Rows: true -1, 0, 1. Columns: guessed -1, 0, 1. */
	readonly confusion: readonly (readonly number[])[];
}

export function measure(truth: readonly number[], guess: readonly number[]): Measured {
	const confusion = [0, 1, 2].map(() => [0, 0, 0]);
	for (const [index, label] of truth.entries()) {
		const row = confusion[label + 1] as number[];
		const column = (guess[index] as number) + 1;
		row[column] = (row[column] as number) + 1;
	}
	const at = (row: number, column: number): number => (confusion[row] as number[])[column] as number;
	const rowSum = (row: number): number => at(row, 0) + at(row, 1) + at(row, 2);
	const scores = [0, 1, 2].map(k => {
		const guessed = at(0, k) + at(1, k) + at(2, k);
		return (2 * at(k, k)) / Math.max(1, guessed + rowSum(k));
	});
	const present = [0, 1, 2].filter(k => rowSum(k) > 0);
	return {
		n: truth.length,
		macroF1: present.reduce((sum, k) => sum + (scores[k] as number), 0) / present.length,
		f1: {'-1': scores[0] as number, '0': scores[1] as number, '1': scores[2] as number},
		opposite: (at(0, 2) + at(2, 0)) / Math.max(1, rowSum(0) + rowSum(2)),
		confusion,
	};
}
