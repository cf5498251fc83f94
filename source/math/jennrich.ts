// Have the correlations among several series changed as a whole? (Jennrich, JASA 65, 1970)

import {at, invert, type Matrix, matrixOf, multiply} from './matrix.ts';
import {chiSquareTail} from './normal.ts';

export interface MatrixTest {
	readonly chiSquare: number;
	readonly df: number;
	/** Probability of so large a value when nothing changed. */
	readonly p: number;
}

/**
 * Tests whether two correlation matrices from n1 and n2 observations differ.
 * R̄ = (n1R1 + n2R2)/(n1 + n2), c = n1n2/(n1 + n2), Z = sqrt(c)·R̄⁻¹(R1 - R2), S = I + R̄∘R̄⁻¹ (element by element),
 * χ² = ½ tr(Z²) - d'S⁻¹d with d = diag Z, df = p(p - 1)/2.
 * Some software has S = R̄∘R̄; simulated without change that form rejects at the wrong rate, this one at the right one.
 * null when the sizes differ, under two series, or where R̄ cannot be inverted.
 */
export function jennrich(r1: Matrix, n1: number, r2: Matrix, n2: number): MatrixTest | null {
	const p = r1.length;
	if (p < 2 || r2.length !== p) return null;
	const pooled = matrixOf(p, (i, j) => (n1 * at(r1, i, j) + n2 * at(r2, i, j)) / (n1 + n2));
	const inverse = invert(pooled);
	if (!inverse) return null;
	const scale = Math.sqrt((n1 * n2) / (n1 + n2));
	const z = multiply(
		inverse,
		matrixOf(p, (i, j) => scale * (at(r1, i, j) - at(r2, i, j))),
	);
	const s = invert(matrixOf(p, (i, j) => (i === j ? 1 : 0) + at(pooled, i, j) * at(inverse, i, j)));
	if (!s) return null;
	const squared = multiply(z, z);
	const half = squared.reduce((sum, _, i) => sum + at(squared, i, i), 0) / 2;
	const correction = z.reduce(
		(sum, _, i) => sum + z.reduce((row, __, j) => row + at(z, i, i) * at(s, i, j) * at(z, j, j), 0),
		0,
	);
	const chiSquare = half - correction;
	const df = (p * (p - 1)) / 2;
	return {chiSquare, df, p: chiSquareTail(Math.max(0, chiSquare), df)};
}
