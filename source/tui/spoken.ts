// Blocks as sentences to be read aloud: no frames, no glyphs, tables as `header: cell`, charts as their figures. Pure.

import type {Block, Chart, ChartPoint, Inline, Row, Target} from '../model/block.ts';

export interface Spoken {
	readonly text: string;
	readonly open?: Target;
}

const words: Readonly<Record<string, string>> = {
	'▲': 'higher than before',
	'▼': 'lower than before',
	'=': 'unchanged',
	'✓': '',
	'✗': '',
	'●': 'new',
	'★': 'starred',
	'−−': 'very negative',
	'−': 'negative',
	'·': 'neutral',
	'++': 'very positive',
	'+': 'positive',
	'?': 'not scored',
	'–': 'unknown',
	AI: 'machine-written',
};

const pictures = /[▁▂▃▄▅▆▇█▏▎▍▌▋▊▉▐░▒▓|]{2,}|[\u2800-\u28FF]+|^[\s▁▂▃▄▅▆▇█▏▎▍▌▋▊▉|]+$/g;

/** One piece of text without pictures; a sign that stands alone becomes its word. */
function spokenWord(text: string): string {
	const trimmed = text.trim();
	if (words[trimmed] !== undefined) return words[trimmed];
	return trimmed
		.replace(pictures, ' ')
		.replace(/\[…\](\d{1,6})/g, '$1 gaps')
		.replace(/−(?=\d)/g, 'minus ')
		.replace(/(\w)~/g, '$1, date inferred')
		.replace(/[▲▼✓✗●★▶]/g, sign => words[sign] ?? '')
		.replace(/·/g, ',')
		.replace(/–/g, '-')
		.replace(/\s+/g, ' ')
		.replaceAll(' ,', ',')
		.trim();
}

const plain = (content: Inline): string => content.map(part => (typeof part === 'string' ? part : part.text)).join('');

const badges = /^(?:\+(\d{1,6}))? ?(AI)? ?(?:\[…\](\d{1,6}))? ?([a-z]{2})?$/;

/** `+1 AI […]12 de` as words; null for what is no row of badges. */
function spokenBadges(text: string): string | null {
	const found = badges.exec(text.trim());
	if (!found || text.trim() === '') return null;
	const [, more, machine, gaps, language] = found;
	return [more && `${more} more`, machine && 'machine-written', gaps && `${gaps} gaps`, language && `in ${language}`]
		.filter(Boolean)
		.join(', ');
}

/** A span that is a sign or a row of badges is said by itself; the others are one text. */
function spokenInline(content: Inline): string {
	const parts = content.map(part => (typeof part === 'string' ? part : part.text));
	const alone = content.map(part =>
		typeof part === 'string'
			? (words[part.trim()] ?? null)
			: (words[part.text.trim()] ?? (part.tone === 'unsure' ? spokenBadges(part.text) : null)),
	);
	if (alone.every(part => part === null)) return spokenWord(plain(content));
	return parts
		.map((part, at) => alone[at] ?? spokenWord(part))
		.filter(part => part !== '')
		.join(', ');
}

function spokenRow(row: Row, headers: readonly string[], named: boolean): Spoken {
	const cells = row.cells.flatMap((cell, at) => {
		const text = spokenInline(cell);
		if (text === '') return [];
		const header = named ? spokenWord(headers[at] ?? '') : '';
		return [header === '' || at === 0 ? text : `${header}: ${text}`];
	});
	const below = (row.below ?? []).map(spokenInline).filter(text => text !== '');
	const text = [cells.join('; '), ...below].join('. ');
	return row.open ? {text, open: row.open} : {text};
}

const known = (points: readonly ChartPoint[]): readonly {date: string; value: number}[] =>
	points.flatMap(({date, value}) => (value === null ? [] : [{date, value}]));

/** `BTC: from 100 on 2025-11-03 to 80.4 on 2025-12-17, lowest 78 on …, highest …, in percent`. */
function spokenLine(name: string, points: readonly ChartPoint[], unit: string): string {
	const values = known(points);
	const first = values[0];
	const last = values.at(-1);
	if (!first || !last) return `${name}: no values`;
	const low = values.reduce((least, point) => (point.value < least.value ? point : least));
	const high = values.reduce((most, point) => (point.value > most.value ? point : most));
	const say = (value: number): string => spokenWord(String(Number(value.toPrecision(6))).replace('-', '−'));
	return `${name}${unit === '' || unit === 'none' ? '' : `, in ${unit}`}: from ${say(first.value)} on ${first.date} to ${say(last.value)} on ${last.date}; lowest ${say(low.value)} on ${low.date}, highest ${say(high.value)} on ${high.date}`;
}

function spokenFigures(chart: Chart): readonly string[] {
	switch (chart.kind) {
		case 'line':
			return chart.series.map(({name, points}) => spokenLine(name, points, chart.unit));
		case 'area':
		case 'bars':
			return [spokenLine(chart.name, chart.points, chart.unit)];
		case 'candles':
			return [
				spokenLine(
					chart.name,
					chart.candles.map(({date, close}) => ({date, value: close})),
					chart.unit,
				),
			];
		case 'steps':
			return known(chart.points).map(({date, value}) => `${date}: ${chart.labels[value] ?? value}`);
		case 'heat':
			return chart.names.flatMap((name, row) =>
				chart.names.slice(0, row).flatMap((other, column) => {
					const value = chart.cells[row]?.[column] ?? null;
					return value === null ? [] : [`${name} with ${other}: ${spokenWord(value.toFixed(2).replace('-', '−'))}`];
				}),
			);
	}
}

function spokenChart(chart: Chart): readonly Spoken[] {
	const marks = chart.kind === 'line' ? (chart.marks ?? []) : [];
	return [
		{text: `Chart: ${spokenWord(chart.title)}`},
		...spokenFigures(chart).map(text => ({text})),
		...(chart.caption === '' ? [] : [{text: spokenWord(chart.caption)}]),
		...marks.map(mark =>
			mark.open ? {text: spokenWord(mark.label), open: mark.open} : {text: spokenWord(mark.label)},
		),
	];
}

function spokenBlock(block: Block): readonly Spoken[] {
	switch (block.kind) {
		case 'heading':
			return [{text: `${spokenInline(block.content)}.`}];
		case 'paragraph':
			return [block.open ? {text: spokenInline(block.content), open: block.open} : {text: spokenInline(block.content)}];
		case 'table':
			return block.rows.map(row =>
				spokenRow(
					row,
					block.columns.map(column => column.header),
					block.header,
				),
			);
		case 'quote': {
			const text =
				`Quote: ${block.evidence.shown ?? block.evidence.text} From ${block.source}. ${spokenInline(block.notes ?? [])}`.trim();
			return [block.open ? {text, open: block.open} : {text}];
		}
		case 'sparkline': {
			const values = block.values.filter(value => value !== null);
			return [{text: `${block.label}: ${values.length} values, ${spokenInline(block.notes)}`}];
		}
		case 'chart':
			return spokenChart(block.chart);
		case 'rule':
		case 'space':
			return [];
	}
}

/** The sentences of blocks, in order. */
export const spoken = (blocks: readonly Block[]): readonly Spoken[] =>
	blocks.flatMap(spokenBlock).filter(({text}) => text !== '');
