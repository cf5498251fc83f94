// Blocks as HTML: headings, paragraphs, tables, quotations, charts.

import {correlation} from '../format/numbers.ts';
import {sparkText} from '../format/spark-text.ts';
import type {Block, Chart, Inline, Row, Target} from '../model/block.ts';
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

function rowHtml(row: Row, block: Extract<Block, {kind: 'table'}>, list: SourceList): string {
	const cells = block.columns.map(({align}, at) => {
		const below =
			at === 0 ? (row.below ?? []).map(content => `<div class="below">${inline(content)}</div>`).join('') : '';
		const sources = at === block.columns.length - 1 ? sourcesOf([row.open], list) : '';
		return `<td${align === 'right' ? ' class="right"' : ''}>${inline(row.cells[at] ?? [])}${sources}${below}</td>`;
	});
	return `<tr>${cells.join('')}</tr>`;
}

function tableHtml(block: Extract<Block, {kind: 'table'}>, list: SourceList): string {
	const header = block.columns
		.map(({header: text, align}) => `<th${align === 'right' ? ' class="right"' : ''}>${escapeHtml(text)}</th>`)
		.join('');
	const head = block.header ? `<thead><tr>${header}</tr></thead>` : '';
	return `<table>${head}<tbody>${block.rows.map(row => rowHtml(row, block, list)).join('\n')}</tbody></table>`;
}

function heatHtml({names, cells}: Extract<Chart, {kind: 'heat'}>): string {
	const header = names.map(name => `<th class="right">${escapeHtml(name)}</th>`).join('');
	const rows = names.map(
		(name, row) =>
			`<tr><th>${escapeHtml(name)}</th>${names.map((_, column) => `<td class="right">${correlation(cells[row]?.[column] ?? null)}</td>`).join('')}</tr>`,
	);
	return `<table><thead><tr><th></th>${header}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
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
