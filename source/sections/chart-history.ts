// How the levels of the risks went over earlier briefings; without a history, before and now.

import {longDate} from '../format/dates.ts';
import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import {type RiskId, type RiskLevel, riskLevels} from '../model/risk.ts';
import {column, muted, note, span, table} from './blocks.ts';
import {levelChange, levelWord} from './signs.ts';

/** The levels of one earlier briefing. */
export interface PastLevels {
	readonly asOf: string;
	readonly levels: Readonly<Record<RiskId, RiskLevel>>;
}

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
	return [table(columns, rows), note('A line is drawn from the second briefing on that was kept.')];
}

/** A step line for each risk; a run in which it had no level is blank. */
export function historyBlocks(briefing: Briefing, past: readonly PastLevels[]): readonly Block[] {
	if (past.length < 2) return beforeAndNow(briefing);
	return briefing.risks.map(risk => {
		const points = past.map(({asOf, levels}) => {
			const level = levels[risk.id];
			const value = level === undefined || level === 'insufficient' ? -1 : riskLevels.indexOf(level);
			return {date: asOf, value: value === -1 ? null : value};
		});
		return {
			kind: 'chart',
			chart: {
				kind: 'steps',
				title: `${risk.id} ${risk.name}`,
				labels: riskLevels,
				points,
				caption: `${past.length} briefings, ${longDate(past[0]?.asOf ?? null)} to ${longDate(past.at(-1)?.asOf ?? null)}; blank: no level.`,
			},
		};
	});
}
