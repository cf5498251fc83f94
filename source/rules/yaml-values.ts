// Reads values of a parsed YAML document with a word for whoever wrote it wrong.

import type {Problem} from '../model/problem.ts';

export type YamlRecord = Readonly<Record<string, unknown>>;

/** Says what is wrong and what would do; becomes a Problem. */
export type Complain = (message: string) => void;

export const isRecord = (value: unknown): value is YamlRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A `Complain` that collects Problems of one rule file. */
export function complaints(file: string): {readonly problems: readonly Problem[]; readonly complain: Complain} {
	const problems: Problem[] = [];
	return {
		problems,
		complain: message => {
			problems.push({file, line: null, severity: 'warning', code: 'bad-rule', message});
		},
	};
}

export function textOf(value: unknown): string | null {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

export function numberOf(value: unknown): number | null {
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Texts of a list, or of a single text; anything else in it is complained about. */
export function textsOf(value: unknown, name: string, complain: Complain): readonly string[] {
	if (value === undefined || value === null) return [];
	const list = Array.isArray(value) ? value : [value];
	return list.flatMap(entry => {
		const text = textOf(entry);
		if (text === null) complain(`${name}: expected text, found ${JSON.stringify(entry)}`);
		return text === null ? [] : [text];
	});
}

export function recordsOf(value: unknown, name: string, complain: Complain): readonly YamlRecord[] {
	if (value === undefined || value === null) return [];
	if (!Array.isArray(value)) {
		complain(`${name}: expected a list of entries`);
		return [];
	}
	return value.filter((entry): entry is YamlRecord => {
		if (!isRecord(entry)) complain(`${name}: expected an entry with keys, found ${JSON.stringify(entry)}`);
		return isRecord(entry);
	});
}

/** Complains about keys nobody reads: a misspelt key must not be silence. */
export function knownKeys(raw: YamlRecord, keys: readonly string[], name: string, complain: Complain): void {
	for (const key of Object.keys(raw))
		if (!keys.includes(key)) complain(`${name}: unknown key "${key}"; expected ${keys.join(', ')}`);
}

/** The value when it is one of the choices, else the fallback with a complaint. */
export function choiceOf<T extends string>(
	value: unknown,
	choices: readonly T[],
	fallback: T,
	name: string,
	complain: Complain,
): T {
	if (value === undefined) return fallback;
	if (choices.includes(value as T)) return value as T;
	complain(`${name}: unknown value ${JSON.stringify(value)}; expected ${choices.join(', ')}`);
	return fallback;
}
