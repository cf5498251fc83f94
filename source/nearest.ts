// The known word nearest to a misspelt one.

/** Levenshtein distance with two rows. */
function distance(a: string, b: string): number {
	let previous = Array.from({length: b.length + 1}, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min(change, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
		}
		previous = current;
	}
	return previous[b.length] as number;
}

/** The nearest of `known`, or null when none is near: at most a third of the word may differ, at least two letters. */
export function nearest(word: string, known: readonly string[]): string | null {
	if (word.length > 40) return null;
	const limit = Math.max(2, Math.floor(word.length / 3));
	const ranked = known
		.map(name => ({name, far: name.startsWith(word) && word.length > 1 ? 0 : distance(word, name)}))
		.toSorted((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
	const best = ranked[0];
	return best && best.far <= limit ? best.name : null;
}

/** `; did you mean "x"?`, or nothing. */
export function suggestion(word: string, known: readonly string[]): string {
	const name = nearest(word, known);
	return name === null ? '' : `; did you mean "${name}"?`;
}
