// `brief tone`, without its streams: a line of input becomes a line of output.

import {scoreTarget} from '../analyse/tone/score-target.ts';
import {scoreText} from '../analyse/tone/score-text.ts';
import type {Tone} from '../model/tone.ts';
import type {ToneRules} from '../rules/tone-rules.ts';

export interface ToneRequest {
	readonly id: string | number;
	readonly text: string;
	readonly target: string | null;
}

/**
 * A line that is a JSON object with a `text` is a request with its own id and target; any other line is a text. Without
 * an id the number of the line (from 1) stands in.
 */
export function readToneLine(line: string, number: number): ToneRequest {
	if (line.trimStart().startsWith('{')) {
		const parsed = parseObject(line);
		if (parsed && typeof parsed.text === 'string') {
			const {id, target} = parsed;
			return {
				id: typeof id === 'string' || typeof id === 'number' ? id : number,
				text: parsed.text,
				target: typeof target === 'string' && target.trim() !== '' ? target : null,
			};
		}
	}
	return {id: number, text: line, target: null};
}

function parseObject(line: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: null;
	} catch {
		return null;
	}
}

function toneOf(request: ToneRequest, rules: ToneRules): Tone {
	return request.target === null ? scoreText(request.text, rules) : scoreTarget(request.text, request.target, rules);
}

// JSON may hold these as they are, but many programs would take them for the end of a line.
const otherLineEnds = /[\u0085\u2028\u2029]/g;
const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One line in, one JSON line out (without the line end), as CONTRACT.md names its fields. */
export function toneLine(line: string, number: number, rules: ToneRules): string {
	const request = readToneLine(line, number);
	const {label, score, because} = toneOf(request, rules);
	const target = request.target === null ? {} : {target: request.target};
	return JSON.stringify({id: request.id, label, score, ...target, because}).replace(otherLineEnds, escaped);
}

const marks = {'1': '+', '0': '·', '-1': '-'} as const;
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`;

/** The same for people: mark, score, text, and below it the reasons, strongest first. */
export function tonePlain(line: string, number: number, rules: ToneRules): string {
	const request = readToneLine(line, number);
	const {label, score, because} = toneOf(request, rules);
	const about = request.target === null ? '' : ` [${request.target}]`;
	const reasons = because
		.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.start - b.start)
		.map(
			reason => `${signed(reason.contribution)} ${reason.text || reason.rule}${reason.text ? ` (${reason.rule})` : ''}`,
		);
	const shown = [`${marks[label]} ${signed(score)}  ${request.text}${about}`];
	if (reasons.length > 0) shown.push(`         ${reasons.join(', ')}`);
	return shown.map(part => part.replace(unsafe, ' ')).join('\n');
}
