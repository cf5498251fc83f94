// A progress bar on stderr while many files are indexed. Only on a terminal, and only when it takes a while.

import type {Io} from '../io.ts';

const cells = 30;
const clearLine = '\r\u001B[K';
const patience = 300;

/** Draws at most once a percent; wipes itself at the end. */
export function progressBar(io: Io): (done: number, total: number) => void {
	if (!io.stderrIsTerminal) return () => {};
	const began = performance.now();
	let shown = -1;
	return (done, total) => {
		const percent = Math.floor((100 * done) / Math.max(1, total));
		if (percent === shown || (shown < 0 && performance.now() - began < patience)) return;
		shown = percent;
		const filled = Math.round((cells * done) / Math.max(1, total));
		const bar = `${'#'.repeat(filled)}${'.'.repeat(cells - filled)}`;
		io.say(done >= total ? clearLine : `${clearLine}reading ${bar} ${done} of ${total}`);
	};
}
