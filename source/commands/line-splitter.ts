// Lines out of a stream of text, many at a time.

/**
 * The lines of each piece as soon as they are complete, the last one also without a line end. Only LF and CRLF end a
 * line: a text may hold other separators (U+2028, a lone CR). A byte order mark is dropped.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
	// The beginning of a line may come in many pieces; put together once, not piece by piece.
	let open: string[] = [];
	let first = true;
	for await (const piece of pieces) {
		const text = first && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
		first = false;
		const end = text.lastIndexOf('\n');
		if (end < 0) {
			open.push(text);
			continue;
		}
		const complete = open.join('') + text.slice(0, end);
		open = [text.slice(end + 1)];
		yield complete.split('\n').map(withoutReturn);
	}
	const rest = open.join('');
	if (rest !== '') yield [withoutReturn(rest)];
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
