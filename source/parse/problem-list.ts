// Collects the problems of one file; a fault that repeats on thousands of lines is listed a few times and then counted.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {Problem, Severity} from '../model/problem.ts';

const listed = 5;

export interface ProblemList {
	readonly add: (severity: Severity, code: string, line: number | null, message: string) => void;
	/** In the order found, each kind followed by a line that counts what was not listed. */
	readonly all: () => readonly Problem[];
}

/** What a message may quote of a file: one line, short, nothing a terminal could take for an order. */
export const quoted = (value: unknown): string => shortened(value, 60);
/** A sentence of somebody else, which says more than a value does. */
export const quotedAtLength = (value: unknown): string => shortened(value, 200);

function shortened(value: unknown, room: number): string {
	const written = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
	const text = stripUnsafe(written.slice(0, 400)).replace(/\s+/g, ' ').trim();
	return `"${text.length > room ? `${text.slice(0, room - 3)}...` : text}"`;
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
