// Writes the picture of the README: the built program on the sample, in a terminal emulator, its cells as SVG.
// node scripts/screenshot.ts [FILE] [COLUMNSxROWS] [KEY…], after npm run build.

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Cell} from '../test/terminal/emulator.ts';
import {start, type Terminal} from '../test/terminal/terminal.ts';

const root = path.join(import.meta.dirname, '..');
const cell = {width: 8.4, height: 18};
const margin = 12;
const paper = '#101419';
const ink = '#d8dee6';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const place = (value: number): string => String(Math.round(value * 10) / 10);

interface Run {
	readonly x: number;
	readonly text: string;
	readonly cell: Cell;
}

/** Neighbours of one look in a row, blanks without background left out. */
function runsOf(terminal: Terminal, row: number, columns: number): readonly Run[] {
	const runs: Run[] = [];
	for (let x = 0; x < columns; x++) {
		const here = terminal.cell(x, row);
		const last = runs.at(-1);
		const joins =
			last &&
			last.x + last.text.length === x &&
			last.cell.color === here.color &&
			last.cell.background === here.background &&
			last.cell.bold === here.bold;
		const text = here.text === '' ? ' ' : here.text;
		if (joins) runs[runs.length - 1] = {...last, text: last.text + text};
		else runs.push({x, text, cell: here});
	}
	return runs.filter(({text, cell: {background}}) => text.trim() !== '' || background !== 'default');
}

function runSvg({x, text, cell: look}: Run, row: number): string {
	const left = margin + x * cell.width;
	const top = margin + row * cell.height;
	const length = place(text.length * cell.width);
	const back =
		look.background === 'default'
			? ''
			: `<rect x="${place(left)}" y="${place(top)}" width="${length}" height="${cell.height}" fill="${look.background}"/>`;
	if (text.trim() === '') return back;
	const weight = look.bold ? ' font-weight="bold"' : '';
	const fill = look.color === 'default' ? '' : ` fill="${look.color}"`;
	return `${back}<text x="${place(left)}" y="${place(top + 13.5)}" textLength="${length}"${fill}${weight} xml:space="preserve">${escaped(text)}</text>`;
}

/** The visible screen as SVG. */
function svgOf(terminal: Terminal, columns: number, rows: number): string {
	const width = place(columns * cell.width + 2 * margin);
	const height = place(rows * cell.height + 2 * margin);
	const body = Array.from({length: rows}, (_, row) =>
		runsOf(terminal, row, columns)
			.map(run => runSvg(run, row))
			.join(''),
	).filter(line => line !== '');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="brief in a terminal: headlines, sentiment, watch list and a chart">`,
		`<rect width="100%" height="100%" rx="8" fill="${paper}"/>`,
		`<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" fill="${ink}">`,
		...body,
		'</g>',
		'</svg>',
		'',
	].join('\n');
}

const [file = path.join(root, 'docs', 'screen.svg'), size = '120x36', ...keys] = process.argv.slice(2);
const [columns = 120, rows = 36] = size.split('x').map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'brief-picture-'));
const env = {
	BRIEF_CONFIG_DIR: path.join(folder, 'config'),
	BRIEF_CACHE_DIR: path.join(folder, 'cache'),
	BRIEF_LIBRARY: undefined,
};
const terminal = start(process.execPath, [path.join(root, 'bin', 'brief.js')], {columns, rows, env, cwd: folder});
await terminal.shows('Headlines');
await terminal.rest(1000);
// The first key takes the notice away; the keys of the footer are part of the picture.
await terminal.press('j', 'k', ...keys);
writeFileSync(file, svgOf(terminal, columns, rows));
terminal.send('\u0003');
await terminal.ended();
rmSync(folder, {recursive: true, force: true});
console.log(`wrote ${path.relative(process.cwd(), file)}`);
