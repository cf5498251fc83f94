// Collects the problems of one file; a fault that repeats on thousands of lines is listed a few times and then counted.

import type {Problem, Severity} from '../model/problem.ts';

const listed = 5;

export interface ProblemList {
	readonly add: (severity: Severity, code: string, line: number | null, message: string) => void;
	/** In the order found, each kind followed by a line that counts what was not listed. */
	readonly all: () => readonly Problem[];
}

/** What a message may quote of a file: one line, short. */
export function quoted(value: unknown): string {
	const text = String(value)
		.replace(/[\s\u0000-\u001F]+/g, ' ')
		.trim();
	return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
}

export function problemList(file: string): ProblemList {
	const problems: Problem[] = [];
	const counts = new Map<string, {readonly severity: Severity; count: number}>();
	return {
		add: (severity, code, line, message) => {
			const kind = counts.get(code) ?? {severity, count: 0};
			kind.count++;
			counts.set(code, kind);
			if (kind.count <= listed) problems.push({file, line, severity, code, message});
		},
		all: () => [
			...problems,
			...[...counts]
				.filter(([, kind]) => kind.count > listed)
				.map(
					([code, kind]): Problem => ({
						file,
						line: null,
						severity: kind.severity,
						code,
						message: `${kind.count - listed} more lines with the same fault (${code}) are not listed`,
					}),
				),
		],
	};
}
