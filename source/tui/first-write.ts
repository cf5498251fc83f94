// The first screen is on the alternate screen already when Ink starts; Ink would enter it again, and some terminals clear
// it then.

import type {WriteStream} from 'node:tty';

const enter = '\u001B[?1049h';

/** Leaves the next order to enter the alternate screen out of what is written. */
export function swallowEntering(stdout: WriteStream): void {
	const write = stdout.write;
	const first = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
		if (typeof chunk !== 'string' || !chunk.includes(enter)) return Reflect.apply(write, stdout, [chunk, ...rest]);
		stdout.write = write;
		return Reflect.apply(write, stdout, [chunk.replace(enter, ''), ...rest]);
	};
	stdout.write = first as WriteStream['write'];
}
