// What an alarm expression can ask a briefing. One entry a function; null means: cannot be told.

import type {Briefing, PriceSeries} from '../model/briefing.ts';
import type {Risk} from '../model/risk.ts';
import {riskLevels} from '../model/risk.ts';

export interface Answer {
	/** A number, a yes or no, or null with the reason in `why`. */
	readonly value: number | boolean | null;
	/** `BTC drawdown 26.1 % (2025-12-12)`: what was looked at, for the one line that explains the exit code. */
	readonly why: string;
}

export interface AlarmFunction {
	readonly name: string;
	/** `A, B, N` */
	readonly args: readonly string[];
	readonly optional?: number;
	readonly help: string;
	readonly answer: (briefing: Briefing, args: readonly string[]) => Answer;
}

const unknown = (why: string): Answer => ({value: null, why});
const round = (value: number): string => String(Math.round(value * 100) / 100);

function withSeries(briefing: Briefing, symbol: string, answer: (series: PriceSeries) => Answer): Answer {
	const wanted = symbol.toUpperCase();
	const series = briefing.series.find(
		candidate => candidate.symbol === wanted || candidate.sourceSymbol.toUpperCase() === wanted,
	);
	if (!series) return unknown(`no series ${wanted} is loaded`);
	if (series.statistics.stale)
		return unknown(`${wanted} ends on ${series.last.date}, too old for ${briefing.asOf ?? 'the as-of date'}`);
	return answer(series);
}

function withRisk(briefing: Briefing, id: string, answer: (risk: Risk) => Answer): Answer {
	const risk = briefing.risks.find(candidate => candidate.id.toLowerCase() === id.toLowerCase());
	return risk
		? answer(risk)
		: unknown(`no risk ${id}; known are ${briefing.risks.map(candidate => candidate.id).join(', ')}`);
}

/** Levels as numbers: calm 0 to severe 3. */
export const levelNumbers: Readonly<Record<string, number>> = Object.fromEntries(
	riskLevels.map((level, index) => [level, index]),
);

function correlation(briefing: Briefing, args: readonly string[]): Answer {
	const [a = '', b = '', n = '30'] = args.map(arg => arg.toUpperCase());
	const found = briefing.correlations.find(
		candidate =>
			candidate.window === Number(n) &&
			((candidate.a === a && candidate.b === b) || (candidate.a === b && candidate.b === a)),
	);
	if (!found || found.value === null) return unknown(`no correlation of ${a} and ${b} over ${n} observations`);
	return {
		value: found.value,
		why: `correlation ${a}–${b} ${round(found.value)} over ${found.n} observations to ${found.asOf}`,
	};
}

function seriesReturn(briefing: Briefing, args: readonly string[]): Answer {
	const [symbol = '', days = '30'] = args;
	const window = `${days}d`;
	return withSeries(briefing, symbol, series => {
		const found = series.statistics.returns.find(candidate => candidate.window === window);
		if (!found)
			return unknown(
				`${window} is not among the returns of a briefing: ${series.statistics.returns.map(candidate => candidate.window).join(', ')}`,
			);
		if (found.percent === null) return unknown(`${series.symbol} has no ${window} return: its history is too short`);
		return {
			value: found.percent,
			why: `${series.symbol} ${window} return ${round(found.percent)} % to ${series.last.date}`,
		};
	});
}

function entityTone(briefing: Briefing, args: readonly string[]): Answer {
	const wanted = (args[0] ?? '').toLowerCase();
	const found = briefing.sentiment.find(entity =>
		[entity.entityId, entity.name, entity.ticker ?? ''].some(name => name.toLowerCase() === wanted),
	);
	if (!found || found.score === null) return unknown(`no scored sentence about ${args[0] ?? ''}`);
	return {value: found.score, why: `tone of ${found.name} ${round(found.score)} over ${found.n} sentences`};
}

/** The functions, in the order of the help. */
export const alarmFunctions: readonly AlarmFunction[] = [
	{
		name: 'corr',
		args: ['A', 'B', 'N'],
		optional: 1,
		help: 'rolling correlation of two series over N common observations',
		answer: correlation,
	},
	{
		name: 'drawdown',
		args: ['SYM'],
		help: 'percent below the highest close of 90 days',
		answer: (briefing, [symbol = '']) =>
			withSeries(briefing, symbol, series => {
				const {drawdown90} = series.statistics;
				if (drawdown90 === null) return unknown(`${series.symbol} has no 90-day high: its history is too short`);
				return {
					value: -drawdown90.percent,
					why: `${series.symbol} drawdown ${round(-drawdown90.percent)} % from ${drawdown90.highDate} to ${series.last.date}`,
				};
			}),
	},
	{name: 'return', args: ['SYM', 'DAYS'], optional: 1, help: 'percent over 1, 7, 30 or 90 days', answer: seriesReturn},
	{
		name: 'price',
		args: ['SYM'],
		help: 'the last close',
		answer: (briefing, [symbol = '']) =>
			withSeries(briefing, symbol, series => ({
				value: series.last.close,
				why: `${series.symbol} closed at ${series.last.close} on ${series.last.date}`,
			})),
	},
	{
		name: 'volatility',
		args: ['SYM'],
		help: 'annualised percent over 30 returns',
		answer: (briefing, [symbol = '']) =>
			withSeries(briefing, symbol, series => {
				const {volatility30} = series.statistics;
				if (volatility30 === null) return unknown(`${series.symbol} has too few returns for a volatility`);
				return {
					value: volatility30.percent,
					why: `${series.symbol} volatility ${round(volatility30.percent)} % over ${volatility30.n} returns`,
				};
			}),
	},
	{
		name: 'level',
		args: ['RISK'],
		help: 'calm, watch, elevated or severe',
		answer: (briefing, [id = '']) =>
			withRisk(briefing, id, risk =>
				risk.level === 'insufficient'
					? unknown(`${risk.id} has insufficient data`)
					: {value: levelNumbers[risk.level] as number, why: `${risk.id} is ${risk.level}`},
			),
	},
	{
		name: 'new',
		args: ['RISK'],
		help: 'the level rose against the time before',
		answer: (briefing, [id = '']) =>
			withRisk(briefing, id, risk => {
				const before = risk.previous === null ? undefined : levelNumbers[risk.previous];
				const now = levelNumbers[risk.level];
				if (now === undefined) return unknown(`${risk.id} has insufficient data`);
				return {
					value: before === undefined ? now > 0 : now > before,
					why: `${risk.id} is ${risk.level}, before ${risk.previous ?? 'nothing'}`,
				};
			}),
	},
	{name: 'tone', args: ['NAME'], help: 'tone toward an entity, -1 to 1', answer: entityTone},
	{
		name: 'contradicted',
		args: [],
		help: 'number of claims the loaded prices contradict',
		answer: briefing => {
			const count = briefing.claims.filter(claim => claim.check.verdict === 'contradicted').length;
			return {value: count, why: `${count} contradicted claims`};
		},
	},
	{
		name: 'problems',
		args: [],
		help: 'number of problems with the inputs, notes left out',
		answer: briefing => {
			const count = briefing.problems.filter(problem => problem.severity !== 'note').length;
			return {value: count, why: `${count} problems`};
		},
	},
];
