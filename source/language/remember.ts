// Remembers what a pure function said about the last texts: claims, deals and risks ask about the same sentences in turn.

// More than the sentences of nearly every article, few enough to weigh nothing.
const most = 1024;

/** The same function, which computes each of the latest texts once. Its results must not be changed by who gets them. */
export function rememberTexts<T>(compute: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return text => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const made = compute(text);
		if (known.size >= most) known.clear();
		known.set(text, made);
		return made;
	};
}
