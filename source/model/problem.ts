// Something wrong with an input. Listed, never thrown, never hidden.

export type Severity = 'error' | 'warning' | 'note';

export interface Problem {
	readonly file: string;
	/** 1-based; null when it concerns the whole file. */
	readonly line: number | null;
	/** error: nothing of the file could be used; warning: part was lost or doubted; note: worth knowing. */
	readonly severity: Severity;
	/** Kebab-case, stable: users filter by it. */
	readonly code: string;
	/** One sentence that quotes the value and says what would do. */
	readonly message: string;
}
