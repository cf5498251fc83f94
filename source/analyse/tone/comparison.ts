// Two figures set side by side without a verb of movement: "profit was 11 million, compared with 8 million".

import type {Hit} from './hits.ts';
import type {ToneTokens} from './tone-tokens.ts';

export interface Compared {
	/** 1 grew, -1 shrank (of the figure; whether that is good depends on the metric). */
	readonly direction: 1 | -1;
	/** Token of the cue (`from`, `versus` …). */
	readonly cue: number;
	/** Token of the older figure. */
	readonly to: number;
	/** The hit that names the metric. */
	readonly metric: Hit | null;
	/** From loss to profit or from profit to loss. */
	readonly turned: boolean;
}

const scales: Readonly<Record<string, number>> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mn: 1e6,
	mln: 1e6,
	million: 1e6,
	millions: 1e6,
	b: 1e9,
	bn: 1e9,
	bln: 1e9,
	billion: 1e9,
	t: 1e12,
	tn: 1e12,
	trillion: 1e12,
	cent: 1e-2,
	cents: 1e-2,
	crore: 1e7,
	cr: 1e7,
	lakh: 1e5,
};

// "a 16-month low" is no figure to compare with.
const periods = new Set(
	'day days week weeks month months year years mth mths yr yrs hour hours quarter quarters'.split(' '),
);

interface Figure {
	readonly value: number;
	readonly percent: boolean;
	readonly token: number;
}

function figureAt(tokens: ToneTokens, at: number): Figure | null {
	const match = /^(\d+(?:,\d{3})*(?:\.\d+)?)([a-z]*)$/.exec(tokens.words[at] ?? '');
	if (!match) return null;
	const next = tokens.words[at + 1] ?? '';
	const scale = scales[match[2] as string] ?? (match[2] === '' ? (scales[next] ?? 1) : 0);
	const value = Number((match[1] as string).replaceAll(',', '')) * scale;
	const year = scale === 1 && value >= 1900 && value <= 2100 && Number.isInteger(value);
	if (scale === 0 || year || periods.has(next)) return null;
	return {
		value,
		percent: next === '%' || next === 'percent' || next === 'pct' || next === 'per' || next === 'pc',
		token: at,
	};
}

function figureNear(tokens: ToneTokens, from: number, step: 1 | -1, reach: number): Figure | null {
	for (let at = from; Math.abs(at - from) <= reach && at >= 0 && at < tokens.words.length; at += step) {
		const figure = figureAt(tokens, at);
		if (figure) return figure;
		if (at !== from && (tokens.breaks[step > 0 ? at : at + 1] ?? 0) >= 3) return null;
	}
	return null;
}

function isCue(words: readonly string[], at: number): boolean {
	switch (words[at]) {
		case 'from':
		case 'versus':
		case 'vs':
		case 'against':
			return true;
		case 'with':
		case 'to':
			return words[at - 1] === 'compared' || words[at - 1] === 'comparison';
		default:
			return false;
	}
}

const sign = (hit: Hit | undefined): number => hit?.meaning.metric ?? 0;

// "a loss of 2 million, compared with a profit of 1 million": the sign changed, whatever the sizes.
function changedSign(now: Hit | undefined, before: Hit | undefined): boolean {
	return before !== undefined && sign(now) * sign(before) === -1;
}

// "from 95 to 380": the newer figure may stand behind the older one as well.
function figureAfter(tokens: ToneTokens, then: Figure): Figure | null {
	for (let at = then.token + 1; at <= then.token + 3; at++)
		if (tokens.words[at] === 'to') return figureNear(tokens, at + 1, 1, 2);
	return null;
}

/** The figures around a cue, or null when they are not two different ones of the same kind. */
function figuresAround(tokens: ToneTokens, cue: number): {readonly now: Figure; readonly then: Figure} | null {
	const then = figureNear(tokens, cue + 1, 1, 7);
	const after = then && tokens.words[cue] === 'from' ? figureAfter(tokens, then) : null;
	const now = after ?? (then && figureNear(tokens, cue - 1, -1, 9));
	return then && now && then.percent === now.percent ? {now, then} : null;
}

/** Every pair of figures of the same kind around a cue, with the direction from the older to the newer one. */
export function findComparisons(tokens: ToneTokens, hits: readonly Hit[]): readonly Compared[] {
	const found: Compared[] = [];
	const metrics = hits.filter(hit => hit.meaning.metric !== null);
	let next = 0;
	for (let cue = 1; cue < tokens.words.length - 1; cue++) {
		if (!isCue(tokens.words, cue)) continue;
		while (next < metrics.length && (metrics[next] as Hit).from < cue) next++;
		const figures = figuresAround(tokens, cue);
		if (!figures) continue;
		const {now, then} = figures;
		const metric = metrics[next - 1] ?? null;
		const later = metrics[next];
		const turned = changedSign(metric ?? undefined, later && later.from < then.token ? later : undefined);
		if (!turned && now.value === then.value) continue;
		found.push({direction: turned || now.value > then.value ? 1 : -1, cue, to: then.token, metric, turned});
	}
	return found;
}
