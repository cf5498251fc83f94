// What the shell of the program may touch: streams, environment, folder. Handed in, so that tests can hand in their own.

export interface Io {
	/** Writes data; resolves when the reader can take more. Rejects with `EPIPE` when it went away. */
	readonly out: (text: string) => Promise<void>;
	/** Writes words for people. Never fails. */
	readonly say: (text: string) => void;
	/** Stops the terminal from echoing keys and from turning them into signals; the app reads them later. */
	readonly quietKeyboard: () => void;
	readonly readStdin: () => Promise<Uint8Array>;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly cwd: string;
	readonly stdinIsTerminal: boolean;
	readonly stdoutIsTerminal: boolean;
	readonly stderrIsTerminal: boolean;
	/** Size of the terminal in cells; null when stdout is not one. */
	readonly columns: number | null;
	readonly rows: number | null;
}
