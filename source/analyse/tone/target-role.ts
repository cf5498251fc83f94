// What the target does in the text: is it spoken about, or does it speak about others?

import type {ToneEvent} from './events.ts';
import type {TargetSpan} from './find-target.ts';
import type {ToneTokens} from './tone-tokens.ts';

/** `speaker`: its opinion is told ("… : Alpha Securities", "Alpha says …", "Alpha cuts Beta to sell"). */
export type TargetRole = 'speaker' | 'subject';

// Not "says" or "expects": companies say such things of themselves.
const speaks = new Set(
	'tells told thinks believes reiterates maintains initiates upgrades downgrades recommends advises'.split(' '),
);
const saidBy = new Set('says said at by per via'.split(' '));

function lastStrongBreak(tokens: ToneTokens): number {
	for (let at = tokens.words.length - 1; at > 0; at--) if ((tokens.breaks[at] as number) >= 2) return at;
	return -1;
}

function speaksAt(tokens: ToneTokens, events: readonly ToneEvent[], span: TargetSpan): boolean {
	const {words, breaks} = tokens;
	if (speaks.has(words[span.to] ?? '') && breaks[span.to] === 0) return true;
	const ends = words.length - span.to <= 1 || (breaks[span.to] as number) > 0;
	if (ends && saidBy.has(words[span.from - 1] ?? '') && span.from > 2) return true;
	const tail = lastStrongBreak(tokens);
	const inTail = tail > 2 && span.from >= tail;
	return inTail && words.length - tail <= 12 && !events.some(event => event.sign !== 0 && event.from >= tail);
}

export function targetRole(tokens: ToneTokens, events: readonly ToneEvent[], spans: readonly TargetSpan[]): TargetRole {
	return spans.length > 0 && spans.every(span => speaksAt(tokens, events, span)) ? 'speaker' : 'subject';
}
