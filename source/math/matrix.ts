// The little linear algebra the Jennrich test needs: small square matrices as arrays of rows.

export type Matrix = readonly (readonly number[])[];

/** Builds an n × n matrix from a function of row and column. */
export function matrixOf(n: number, cell: (row: number, column: number) => number): Matrix {
	return Array.from({length: n}, (_, row) => Array.from({length: n}, (__, column) => cell(row, column)));
}

export const at = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] as number;

export function multiply(a: Matrix, b: Matrix): Matrix {
	return matrixOf(a.length, (row, column) =>
		a.reduce((sum, _, inner) => sum + at(a, row, inner) * at(b, inner, column), 0),
	);
}

/** Inverse by Gauss-Jordan with row pivoting; null when the matrix is (numerically) singular. */
export function invert(matrix: Matrix): Matrix | null {
	const n = matrix.length;
	const rows = matrix.map((row, index) => [...row, ...row.map((_, column) => (column === index ? 1 : 0))]);
	for (let column = 0; column < n; column++) {
		let best = column;
		for (let row = column + 1; row < n; row++)
			if (Math.abs(at(rows, row, column)) > Math.abs(at(rows, best, column))) best = row;
		const pivot = rows[best] as number[];
		if (Math.abs(pivot[column] as number) < 1e-12) return null;
		rows[best] = rows[column] as number[];
		rows[column] = pivot.map(value => value / (pivot[column] as number));
		const unit = rows[column] as number[];
		for (let row = 0; row < n; row++) {
			const factor = at(rows, row, column);
			if (row !== column)
				rows[row] = (rows[row] as number[]).map((value, index) => value - factor * (unit[index] as number));
		}
	}
	return rows.map(row => row.slice(n));
}
