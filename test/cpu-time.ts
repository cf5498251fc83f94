// Processor time, for tests that watch how work grows: a busy machine makes the clock run on, not this.

/** Milliseconds this process has computed so far. */
export function cpuTime(): number {
	const {user, system} = process.cpuUsage();
	return (user + system) / 1000;
}
