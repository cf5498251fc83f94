// A tone score as a bar to either side of a middle line, for a cell of a table.

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** `    ▌███|        `-like bar of `2 × half + 1` cells; -1 fills the left half, 1 the right; null leaves it empty. */
export function toneBar(score: number | null, half: number): string {
	if (score === null) return `${' '.repeat(half)}|${' '.repeat(half)}`;
	const length = Math.min(1, Math.abs(score)) * half;
	const whole = score < 0 ? Math.round(length) : Math.floor(length);
	// There are no right-aligned eighth blocks to build a bar leftwards, so that side rounds to whole cells.
	const rest = score < 0 ? '' : (eighths[Math.floor((length - whole) * 8)] as string);
	const bar = '█'.repeat(whole) + rest;
	return score < 0 ? `${bar.padStart(half)}|${' '.repeat(half)}` : `${' '.repeat(half)}|${bar.padEnd(half)}`;
}
