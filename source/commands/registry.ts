// How each command is loaded: when it is asked for, all but the one that nearly every run asks for. To add one: a file here, a row in command-table.ts, a line below.

import {run as brief} from './brief.ts';
import type {Run} from './command.ts';

export const loaders: Readonly<Record<string, () => Promise<Run>>> = {
	brief: async () => brief,
	explain: async () => (await import('./explain.ts')).run,
	search: async () => (await import('./search.ts')).run,
	tone: async () => (await import('./tone.ts')).run,
	check: async () => (await import('./check.ts')).run,
	diff: async () => (await import('./diff.ts')).run,
	verify: async () => (await import('./verify.ts')).run,
	import: async () => (await import('./import.ts')).run,
	config: async () => (await import('./config.ts')).run,
	doctor: async () => (await import('./doctor.ts')).run,
	completions: async () => (await import('./completions.ts')).run,
};
