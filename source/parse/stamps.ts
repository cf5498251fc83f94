// The dates, times and counts of a file's bars: where each stands in the text, so that a million of them need no text of their own.

export interface Stamps {
	readonly length: number;
	/** As written. */
	readonly at: (index: number) => string | number;
	/** The text that offsets point into. */
	readonly text: string;
	/** Offsets of the beginnings; -1 where a stamp does not stand in the text as it is. */
	readonly from: Int32Array;
	/** Offsets of the ends. */
	readonly to: Int32Array;
}

export interface StampWriter {
	readonly add: (stamp: string | number) => void;
	/** A stamp by its place in the text of the writer. */
	readonly addPlace: (from: number, to: number) => void;
	readonly done: () => Stamps;
}

/** Twice as long, with the same beginning. */
export function doubled<T extends Float64Array | Uint32Array | Int32Array>(column: T, make: (length: number) => T): T {
	const longer = make(column.length * 2);
	longer.set(column as never);
	return longer;
}

/** Collects stamps; `room` is how many are expected. */
export function stampWriter(text: string, room: number): StampWriter {
	let from = new Int32Array(room);
	let to = new Int32Array(room);
	let length = 0;
	// The others: `to` is their index here.
	const own: (string | number)[] = [];
	const put = (start: number, end: number): void => {
		if (length === from.length) {
			from = doubled(from, size => new Int32Array(size));
			to = doubled(to, size => new Int32Array(size));
		}
		from[length] = start;
		to[length++] = end;
	};
	return {
		add: stamp => put(-1, own.push(stamp) - 1),
		addPlace: put,
		done: () => ({
			length,
			text,
			from,
			to,
			at: index => {
				const [start, end] = [from[index] as number, to[index] as number];
				return start < 0 ? (own[end] as string | number) : text.slice(start, end);
			},
		}),
	};
}

/** Stamps that stand in no text. */
export function stampsOf(list: readonly (string | number)[]): Stamps {
	const writer = stampWriter('', Math.max(1, list.length));
	for (const stamp of list) writer.add(stamp);
	return writer.done();
}

/** All of them, as written. */
export const stampList = (stamps: Stamps): readonly (string | number)[] =>
	Array.from({length: stamps.length}, (_, index) => stamps.at(index));
