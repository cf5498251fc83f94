// Lines of a file with their place in it.

export interface Line {
	/** Offsets in the file; `end` is before the line end. */
	readonly start: number;
	readonly end: number;
	/** 1-based. */
	readonly number: number;
}

/** Lines between two offsets. LF, CRLF and a lone CR end a line. `number` counts from `first`. */
export function linesOf(text: string, from = 0, to: number = text.length, first = 1): readonly Line[] {
	const lines: Line[] = [];
	let start = from;
	const firstReturn = text.indexOf('\r', from);
	if (firstReturn < 0 || firstReturn >= to) {
		for (let end = text.indexOf('\n', from); end >= 0 && end < to; end = text.indexOf('\n', start)) {
			lines.push({start, end, number: first + lines.length});
			start = end + 1;
		}
		if (start < to) lines.push({start, end: to, number: first + lines.length});
		return lines;
	}
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code !== 10 && code !== 13) continue;
		lines.push({start, end: at, number: first + lines.length});
		if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
		start = at + 1;
	}
	if (start < to) lines.push({start, end: to, number: first + lines.length});
	return lines;
}

/** Finds 1-based line numbers of ascending or arbitrary offsets; the line starts are worked out once. */
export function lineFinder(text: string): (offset: number) => number {
	let starts: number[] | null = null;
	return offset => {
		starts ??= [
			0,
			...linesOf(text)
				.slice(1)
				.map(line => line.start),
		];
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	};
}
