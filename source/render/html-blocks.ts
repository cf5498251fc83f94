// Blocks as HTML: headings, paragraphs, tables, quotations, charts.

import {correlation} from '../format/numbers.ts';
import {sparkText} from '../format/spark-text.ts';
import type {Block, Chart, Column, Inline, Row, Target} from '../model/block.ts';
import {escapeHtml} from './html-escape.ts';
import type {SourceList} from './source-list.ts';
import {chartSvg} from './svg-chart.ts';

const plain = new Set(['plain', undefined]);

function inline(content: Inline): string {
	return content
		.map(part => {
			if (typeof part === 'string') return escapeHtml(part);
			return plain.has(part.tone)
				? escapeHtml(part.text)
				: `<span class="t-${part.tone}">${escapeHtml(part.text)}</span>`;
		})
		.join('');
}

const links = (numbers: readonly number[]): string =>
	numbers.length === 0 ? '' : `<sup>${numbers.map(number => `<a href="#s${number}">${number}</a>`).join(' ')}</sup>`;

const sourcesOf = (targets: readonly (Target | undefined)[], list: SourceList): string =>
	links(list.refer(targets.filter(target => target !== undefined)));

/** Figures to the right; what a terminal would cut and not wrap stays on one line here too. */
function looks({align, grow, overflow}: Column): string {
	const classes = [...(align === 'right' ? ['right'] : []), ...(grow === 0 && overflow === 'cut' ? ['keep'] : [])];
	return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}

function rowHtml(row: Row, block: Extract<Block, {kind: 'table'}>, list: SourceList): string {
	const cells = block.columns.map((column, at) => {
		const below =
			at === 0 ? (row.below ?? []).map(content => `<div class="below">${inline(content)}</div>`).join('') : '';
		const sources = at === block.columns.length - 1 ? sourcesOf([row.open], list) : '';
		return `<td${looks(column)}>${inline(row.cells[at] ?? [])}${sources}${below}</td>`;
	});
	return `<tr>${cells.join('')}</tr>`;
}

function tableHtml(block: Extract<Block, {kind: 'table'}>, list: SourceList): string {
	const header = block.columns.map(column => `<th${looks(column)}>${escapeHtml(column.header)}</th>`).join('');
	const head = block.header ? `<thead><tr>${header}</tr></thead>` : '';
	const body = block.rows.map(row => rowHtml(row, block, list)).join('\n');
	return `<div class="wide"><table>${head}<tbody>${body}</tbody></table></div>`;
}

function heatHtml({names, cells}: Extract<Chart, {kind: 'heat'}>): string {
	const header = names.map(name => `<th class="right">${escapeHtml(name)}</th>`).join('');
	const rows = names.map(
		(name, row) =>
			`<tr><th>${escapeHtml(name)}</th>${names.map((_, column) => `<td class="right">${correlation(cells[row]?.[column] ?? null)}</td>`).join('')}</tr>`,
	);
	return `<div class="wide"><table><thead><tr><th></th>${header}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function chartHtml(chart: Chart): string {
	const picture = chart.kind === 'heat' ? heatHtml(chart) : chartSvg(chart);
	return `<figure><figcaption>${escapeHtml(chart.title)}</figcaption>${picture}<p class="t-muted">${escapeHtml(chart.caption)}</p></figure>`;
}

export function blockHtml(block: Block, list: SourceList): string {
	switch (block.kind) {
		case 'heading':
			return `<h${block.level + 2}>${inline(block.content)}</h${block.level + 2}>`;
		case 'paragraph':
			return `<p>${inline(block.content)}${sourcesOf(block.cites ?? [block.open], list)}</p>`;
		case 'table':
			return tableHtml(block, list);
		case 'quote':
			return `<blockquote>${escapeHtml(block.evidence.shown ?? block.evidence.text)}${links(list.cite(block.evidence))} ${inline(block.notes ?? [])}</blockquote>`;
		case 'sparkline':
			return `<p class="spark"><b>${escapeHtml(block.label)}</b> <span class="shape">${escapeHtml(sparkText(block.values))}</span> ${inline(block.notes)}</p>`;
		case 'chart':
			return chartHtml(block.chart);
		case 'rule':
			return '<hr>';
		case 'space':
			return '';
	}
}
