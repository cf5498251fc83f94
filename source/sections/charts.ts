// Charts: prices over time, compared, underwater, and how they move together.

import type {Block} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Section} from '../model/section.ts';
import {note} from './blocks.ts';
import {type ChartView, defaultChartView} from './chart-view.ts';

export function chartBlocks(briefing: Briefing, view: ChartView): readonly Block[] {
	const series = briefing.series.find(({symbol}) => view.symbols.includes(symbol)) ?? briefing.series[0];
	if (!series) return [note('No price series was read, so there is nothing to draw.')];
	return [
		{
			kind: 'chart',
			chart: {
				kind: 'line',
				title: `${series.symbol}`,
				unit: series.currency ?? '',
				series: [{name: series.symbol, points: series.closes.map(({date, close}) => ({date, value: close}))}],
				caption: series.file,
			},
		},
	];
}

export const charts: Section = {
	name: 'charts',
	title: 'Charts',
	count: ({series}) => `${series.length} series`,
	pane: briefing => chartBlocks(briefing, defaultChartView),
	chapter: () => [],
};
