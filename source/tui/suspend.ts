// To the shell and back (Ctrl-Z, fg).

/** How long to wait for a stop that may not come: nobody continues a process that has no shell to stop for. */
const patience = 200;

/**
 * Stops the foreground job, as the terminal itself would, and resolves when it goes on. The whole group is stopped, so
 * that a starter (npx, a script) waiting for this process stops with it and the shell notices. Where there is no shell
 * with job control the system ignores the stop, and this resolves after a moment.
 */
export function stopUntilContinued(): Promise<void> {
	return new Promise(resolve => {
		// Nothing else may keep the event loop alive while the terminal is handed back.
		const timer = setTimeout(done, patience);
		function done() {
			clearTimeout(timer);
			process.removeListener('SIGCONT', done);
			resolve();
		}
		process.once('SIGCONT', done);
		process.kill(0, 'SIGTSTP');
	});
}
