// Correlation rises by itself when markets swing more; this takes that part out (Forbes, Rigobon, Journal of Finance 57, 2002).

/**
 * ρ* = ρ / sqrt(1 + δ(1 - ρ²)), δ = variance now / variance before - 1, of the series that drives the other.
 * The form holds under their assumptions only (no common shocks, no feedback): show it beside ρ, never instead of it.
 */
export function adjustForVariance(rho: number, delta: number): number {
	return rho / Math.sqrt(1 + delta * (1 - rho * rho));
}
