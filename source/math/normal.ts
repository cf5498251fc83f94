// Tail probabilities of the normal and the chi-square distribution, both by the incomplete gamma function.

/** 97.5 % point of the standard normal: the factor of a two-sided 95 % interval. */
export const normal975 = 1.959963984540054;

const lanczos = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
	12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7, n = 9). */
export function logGamma(x: number): number {
	if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const base = x + 6.5;
	const series = lanczos.reduce((sum, term, index) => (index === 0 ? term : sum + term / (x - 1 + index)), 0);
	return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/** Lower regularised gamma P(a, x) by its power series; converges quickly for x < a + 1. */
function gammaSeries(a: number, x: number): number {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; n < 1000 && Math.abs(term) > Math.abs(sum) * 1e-16; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/** Upper regularised gamma Q(a, x) by Lentz's continued fraction; converges quickly for x > a + 1. */
function gammaFraction(a: number, x: number): number {
	const tiny = 1e-300;
	let b = x + 1 - a;
	let c = 1 / tiny;
	let d = 1 / b;
	let result = d;
	for (let i = 1; i < 1000; i++) {
		const an = -i * (i - a);
		b += 2;
		d = 1 / (an * d + b || tiny);
		c = b + an / c || tiny;
		const step = d * c;
		result *= step;
		if (Math.abs(step - 1) < 1e-16) break;
	}
	return Math.exp(-x + a * Math.log(x) - logGamma(a)) * result;
}

/** Upper regularised incomplete gamma function Q(a, x), a > 0, x >= 0. */
export function upperGamma(a: number, x: number): number {
	if (x <= 0) return 1;
	return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
}

/** Probability that a chi-square variable with `df` degrees of freedom is above `x`. */
export function chiSquareTail(x: number, df: number): number {
	return upperGamma(df / 2, x / 2);
}

/** Probability that a standard normal variable lies further from zero than |z|, on both sides together. */
export function twoSidedTail(z: number): number {
	return upperGamma(0.5, (z * z) / 2);
}
