// How the levels of the risks went over the days before; without a history, before and now.

import {longDate} from '../format/dates.ts';
import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {type Risk, riskLevels} from '../model/risk.ts';
import {column, muted, note, span, table} from './blocks.ts';
import {levelChange, levelWord} from './signs.ts';

function beforeAndNow({risks}: Briefing): readonly Block[] {
	const columns = [
		column('risk', 'risk', {min: 12, grow: 1, overflow: 'wrap'}),
		column('before', 'before', {min: 12}),
		column('now', 'now', {min: 12}),
	];
	const rows = risks.map(risk => ({
		cells: [
			[risk.name],
			[risk.previous === null ? muted('not known') : levelWord(risk.previous)],
			[span(risk.level, levelWord(risk.level)), ' ', levelChange(risk.level, risk.previous)],
		],
		open: {kind: 'risk', id: risk.id} as const,
	}));
	return [
		table(columns, rows),
		note('A line is drawn where the levels of earlier days were worked out: in the app and by brief explain.'),
	];
}

/** The levels of a risk on the days before, as a step line; a day without a level is blank. None without a history. */
export function historyChart({id, name, history = []}: Risk): readonly Block[] {
	if (history.length < 2) return [];
	const points = history.map(({date, level}) => {
		const value = level === null || level === 'insufficient' ? null : riskLevels.indexOf(level);
		return {date, value};
	});
	const [first, last] = [history[0], history.at(-1)].map(day => longDate(day?.date ?? null));
	const caption = `${history.length} days, ${first} to ${last}, each worked out from what was known then; blank: no level.`;
	return [{kind: 'chart', chart: {kind: 'steps', title: `${id} ${name}`, labels: riskLevels, points, caption}}];
}

/** A step line for each risk, or before and now. */
export function historyBlocks(briefing: Briefing): readonly Block[] {
	const charts = briefing.risks.flatMap(historyChart);
	return charts.length === 0 ? beforeAndNow(briefing) : charts;
}
