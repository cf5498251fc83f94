// Invented prices for the sentences of this folder: closes pinned on the days the answers need, a seeded walk between.
// Every answer can be worked out by hand from the pinned closes; none of it is market data.

import {addDays} from '../../../source/language/iso-days.ts';
import type {Bar, Calendar, Series} from '../../../source/model/prices.ts';

/** `[day, close]`, or `[day, close, high, low, open]` where a sentence speaks of the day's range. */
type Pin = readonly [day: string, close: number, high?: number, low?: number, open?: number];

interface Recipe {
	readonly calendar: Calendar;
	readonly currency: string;
	readonly pins: readonly Pin[];
	/** Only closes, as many services give. */
	readonly closesOnly?: boolean;
}

const holidays = new Set(['2024-12-25', '2025-01-01', '2025-12-25', '2026-01-01', '2026-01-19', '2026-02-16']);

const token = (...pins: readonly Pin[]): Recipe => ({calendar: '24x7', currency: 'USD', pins});
const share = (...pins: readonly Pin[]): Recipe => ({calendar: 'XNYS', currency: 'USD', pins});
const index = (...pins: readonly Pin[]): Recipe => ({calendar: 'XNYS', currency: 'points', pins});

/** Wednesday, 18 March 2026 is the last day. Markets were closed on 16 February, a Monday. */
const recipes: Readonly<Record<string, Recipe>> = {
	// Thirty days: exactly -17 %.
	BTC: token(
		['2024-12-31', 80000],
		['2025-03-18', 75000],
		['2025-06-30', 90000],
		['2025-09-30', 110000],
		['2025-10-06', 124000, 125000, 119000],
		['2025-12-31', 96000],
		['2026-01-31', 84000],
		['2026-02-16', 100000],
		['2026-02-18', 98000],
		['2026-02-28', 90000],
		['2026-03-11', 88000],
		['2026-03-15', 85000],
		['2026-03-16', 84000],
		['2026-03-17', 80000, 84500, 79000],
		['2026-03-18', 83000, 84200, 78500],
	),
	// Thirty days: -17.01 %.
	ETH: token(
		['2024-12-31', 3300],
		['2025-03-18', 2000],
		['2025-06-30', 2700],
		['2025-09-30', 4000],
		['2025-12-31', 3200],
		['2026-01-31', 2900],
		['2026-02-16', 3000],
		['2026-02-18', 3100],
		['2026-02-28', 2600],
		['2026-03-11', 2400],
		['2026-03-17', 2450],
		['2026-03-18', 2489.7, 2510, 2441],
	),
	// Thirty days: -16.99 %; a year: doubled.
	SOL: token(
		['2024-12-31', 90],
		['2025-03-18', 83.01],
		['2025-12-31', 125],
		['2026-02-16', 200],
		['2026-02-18', 190],
		['2026-02-28', 180],
		['2026-03-11', 150],
		['2026-03-17', 171],
		['2026-03-18', 166.02],
	),
	// A year: tripled; this year: a quarter lost.
	XRP: token(
		['2024-12-31', 0.7],
		['2025-03-18', 0.8],
		['2025-12-31', 3.2],
		['2026-02-16', 2.5],
		['2026-03-11', 2.4],
		['2026-03-17', 2.42],
		['2026-03-18', 2.4],
	),
	NDX: index(
		['2024-12-31', 20000],
		['2025-03-18', 19360],
		['2025-06-30', 18000],
		['2025-09-30', 21000],
		['2025-11-28', 22500],
		['2025-12-31', 22000],
		['2026-01-30', 23100],
		['2026-02-10', 25400, 25500, 25100],
		['2026-02-13', 25000],
		['2026-02-18', 24800],
		['2026-02-27', 24600],
		['2026-03-06', 23900],
		['2026-03-11', 23500],
		['2026-03-13', 24300],
		['2026-03-16', 24120],
		['2026-03-17', 24000],
		['2026-03-18', 24200],
	),
	SPX: index(
		['2024-12-31', 5500],
		['2025-12-31', 6000],
		['2026-02-13', 6800],
		['2026-03-11', 6470],
		['2026-03-17', 6534],
		['2026-03-18', 6600],
	),
	RUT: index(['2024-12-31', 2200], ['2025-12-31', 2400], ['2026-03-17', 2525], ['2026-03-18', 2500]),
	XAU: share(
		['2024-12-31', 2800],
		['2025-03-18', 3000],
		['2025-12-31', 4000],
		['2026-02-13', 4075],
		['2026-02-18', 4100],
		['2026-02-27', 4100],
		['2026-03-04', 4000],
		['2026-03-11', 4116],
		['2026-03-17', 4158],
		['2026-03-18', 4200],
	),
	NVDA: share(
		['2024-12-31', 100],
		['2025-03-18', 105],
		['2025-11-03', 218, 220, 215],
		['2025-12-31', 168],
		['2026-02-13', 196],
		['2026-02-18', 195],
		['2026-02-25', 175],
		['2026-02-27', 187.5],
		['2026-03-04', 200],
		['2026-03-06', 180],
		['2026-03-11', 190],
		['2026-03-12', 189],
		['2026-03-13', 192],
		['2026-03-16', 196],
		['2026-03-17', 200],
		['2026-03-18', 210, 214, 198, 199],
	),
	MSFT: share(
		['2024-12-31', 380],
		['2026-01-30', 402],
		['2026-02-06', 398],
		['2026-02-13', 395],
		['2026-02-20', 400],
		['2026-02-27', 410],
		['2026-03-06', 420],
		['2026-03-11', 421.9],
		['2026-03-13', 430],
		['2026-03-17', 431],
		['2026-03-18', 432],
	),
	MARA: share(
		['2024-12-31', 22],
		['2025-03-18', 24],
		['2025-07-15', 29.5, 30, 28.9],
		['2025-12-31', 8],
		['2026-02-13', 20],
		['2026-02-18', 20],
		['2026-02-27', 18],
		['2026-03-11', 16],
		['2026-03-13', 16],
		['2026-03-17', 15],
		['2026-03-18', 12, 15.2, 11.25, 14.8],
	),
	COIN: {
		calendar: 'XNYS',
		currency: 'USD',
		closesOnly: true,
		pins: [
			['2025-12-31', 280],
			['2026-03-17', 300],
			['2026-03-18', 306],
		],
	},
	ASML: {
		calendar: 'XNYS',
		currency: 'EUR',
		pins: [
			['2025-12-31', 800],
			['2026-03-18', 900],
		],
	},
	// A history that begins late, and one that ends early.
	CORZ: share(['2026-03-02', 20], ['2026-03-18', 17]),
	HUT: share(['2025-12-31', 50], ['2026-03-06', 40]),
};

/** Days of a calendar from `first` to `last`. */
function daysOf(calendar: Calendar, first: string, last: string): readonly string[] {
	const days: string[] = [];
	for (let day = first; day <= last; day = addDays(day, 1)) {
		const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
		if (calendar === '24x7' || (!weekend && !holidays.has(day))) days.push(day);
	}
	return days;
}

/** Closes between two pins: a straight line in logarithms with noise that fades at both ends, inside the pins' range. */
function between(from: number, to: number, count: number, random: () => number): readonly number[] {
	return Array.from({length: count}, (_, at) => {
		const share = (at + 1) / (count + 1);
		const noise = (random() - 0.5) * 0.1 * Math.abs(Math.log(to / from)) * Math.min(share, 1 - share);
		return Number((from * (to / from) ** (share + noise)).toPrecision(6));
	});
}

function barsOf({calendar, pins, closesOnly}: Recipe, random: () => number): readonly Bar[] {
	const closes = new Map<string, Pin>();
	for (const [at, pin] of pins.entries()) {
		closes.set(pin[0], pin);
		const next = pins[at + 1];
		if (!next) break;
		const inside = daysOf(calendar, pin[0], next[0]).slice(1, -1);
		const walk = between(pin[1], next[1], inside.length, random);
		inside.forEach((day, place) => {
			closes.set(day, [day, walk[place] as number]);
		});
	}
	let before = pins[0]?.[1] ?? 0;
	return [...closes.values()].map(([date, close, high, low, open], at) => {
		const bar: Bar = {
			date,
			open: closesOnly ? null : (open ?? before),
			high: closesOnly ? null : (high ?? Math.max(before, close)),
			low: closesOnly ? null : (low ?? Math.min(before, close)),
			close,
			volume: null,
			line: at + 2,
		};
		before = close;
		return bar;
	});
}

function seriesOf(symbol: string, recipe: Recipe, bars: readonly Bar[]): Series {
	return {
		symbol,
		sourceSymbol: symbol,
		name: null,
		file: `${symbol.toLowerCase()}.csv`,
		currency: recipe.currency,
		calendar: recipe.calendar,
		adjusted: false,
		source: null,
		sourceUrl: null,
		retrievedAt: null,
		bars,
		flags: [],
	};
}

/** The same days with other prices; a bar is its close only. */
function shaped(symbol: string, like: Series, closeAt: (close: number, at: number) => number): Series {
	const bars = like.bars.map((bar, at): Bar => {
		const close = closeAt(bar.close, at);
		return {...bar, open: close, high: close, low: close, close};
	});
	return {...like, symbol, sourceSymbol: symbol, file: `${symbol.toLowerCase()}.csv`, bars};
}

/** Numbers from 0 to 1, always the same ones (the generator of Park and Miller). */
function minimalStandard(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}

/** All series, the same on every call. */
export function inventedMarket(): readonly Series[] {
	const random = minimalStandard(20260318);
	const made = Object.entries(recipes).map(([symbol, recipe]) => seriesOf(symbol, recipe, barsOf(recipe, random)));
	const bitcoin = made[0] as Series;
	return [
		...made,
		// Moves as bitcoin does, moves against it, and swings by 2 % of a logarithm every other day.
		shaped('LTC', bitcoin, close => close / 800),
		shaped('ADA', bitcoin, close => 50000 / close),
		shaped('DOT', bitcoin, (_, at) => (at % 2 === 0 ? 4 : 4 * Math.exp(0.02))),
	];
}
