// Plain words broken into lines: for texts of our own, one cell a character. Pure.

/** Lines of at most `width` characters, broken between words; a longer word stands alone. */
export const wrapped = (text: string, width: number): readonly string[] => {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
};
