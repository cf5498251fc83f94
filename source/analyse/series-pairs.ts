// Doubts that only show when several series are loaded: one instrument under two names, two files that disagree.

import type {Series, SeriesFlag} from '../model/prices.ts';

const leastCommonDays = 5;
/** Closes this near on nearly all common days are one instrument, or one copied from the other. */
const nearness = 0.005;
const disagreement = 0.02;

interface Overlap {
	readonly days: number;
	readonly near: number;
	readonly far: number;
}

function overlap(a: ReadonlyMap<string, number>, b: Series): Overlap {
	let [days, near, far] = [0, 0, 0];
	for (const {date, close} of b.bars) {
		const other = a.get(date);
		if (other === undefined) continue;
		const distance = Math.abs(close / other - 1);
		days++;
		if (distance <= nearness) near++;
		if (distance > disagreement) far++;
	}
	return {days, near, far};
}

const samples = 8;

/** A look at a few days spares most pairs of several hundred series the full comparison. */
function maySame(a: ReadonlyMap<string, number>, {bars}: Series): boolean {
	const step = Math.max(1, Math.floor(bars.length / samples));
	return bars.some((bar, index) => index % step === 0 && Math.abs(bar.close / (a.get(bar.date) ?? 0) - 1) <= nearness);
}

function pairFlag(series: Series, other: Series, {days, near, far}: Overlap): SeriesFlag | null {
	if (days < leastCommonDays) return null;
	const line = series.bars[0]?.line ?? null;
	if (series.symbol !== other.symbol && near >= days * 0.9)
		return {
			code: 'same-values',
			line,
			message: `the closes are those of ${other.symbol} (${other.file}) on ${near} of ${days} common days; one of the two names seems wrong`,
		};
	if (series.symbol === other.symbol && far > 0)
		return {
			code: 'files-disagree',
			line,
			message: `${far} of ${days} common days differ by more than 2 % from ${other.file}, which also holds ${other.symbol}`,
		};
	return null;
}

/** The same series with flags added where two of them contradict each other: fund values under an index's name, files that disagree. */
export function flagAcrossSeries(all: readonly Series[]): readonly Series[] {
	const closes = all.map(series => new Map(series.bars.map(bar => [bar.date, bar.close])));
	return all.map((series, index) => {
		const flags = all.flatMap((other, at) => {
			const others = closes[at] as ReadonlyMap<string, number>;
			if (at === index || (series.symbol !== other.symbol && !maySame(others, series))) return [];
			const flag = pairFlag(series, other, overlap(others, series));
			return flag ? [flag] : [];
		});
		return flags.length === 0 ? series : {...series, flags: [...series.flags, ...flags]};
	});
}
