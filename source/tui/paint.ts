// Rows of the screen as text with colours: for the very first screen, and inside Ink's own. Pure.

import {linkEnd, linkTo} from './hyperlinks.ts';
import type {PaintedScreen} from './painted.ts';
import type {ScreenLine, ScreenSpan} from './screen-line.ts';
import type {Painter} from './theme.ts';

const lookOf = (span: ScreenSpan, painter: Painter): string =>
	painter({
		tone: span.tone ?? 'plain',
		...(span.selected ? {selected: true} : {}),
		...(span.found ? {found: true} : {}),
	});

/** True when a blank in this look is an empty cell: then it needs no sequence of its own. */
const emptyWhenBlank = (span: ScreenSpan): boolean => !span.selected && !span.found && span.tone !== 'link';

/** How rows are painted on this terminal. */
export interface Brush {
	readonly painter: Painter;
	/** The terminal follows links (OSC 8). */
	readonly links: boolean;
}

/** One row; neighbours that look the same share one sequence. */
export function paintLine(line: ScreenLine, {painter, links}: Brush): string {
	let painted = '';
	let before: {readonly look: string; readonly empty: boolean} = {look: '', empty: true};
	let linked = '';
	for (const span of line) {
		if (span.text === '') continue;
		const empty = emptyWhenBlank(span);
		const look = empty && before.empty && /^ +$/.test(span.text) ? before.look : lookOf(span, painter);
		if (look !== before.look) painted += look === '' ? '\u001B[0m' : `\u001B[0;${look}m`;
		const link = links && span.href !== undefined ? linkTo(span.href) : '';
		if (link !== linked) painted += link === '' ? linkEnd : link;
		painted += span.text;
		before = {look, empty};
		linked = link;
	}
	return `${painted}${linked === '' ? '' : linkEnd}${before.look === '' ? '' : '\u001B[0m'}`;
}

/** The whole screen from the top left corner, each row over what stood there. */
export function paintScreen(lines: readonly ScreenLine[], brush: Brush): string {
	return lines.map((line, row) => `\u001B[${row + 1};1H${paintLine(line, brush)}`).join('');
}

/** The same for a screen that is painted already, all at once; the cursor ends in the last row, where Ink leaves it. */
export function repaintSequence({size, text}: PaintedScreen): string {
	const rows = text.split('\n').map((row, at) => `\u001B[${at + 1};1H${row}`);
	return `\u001B[?2026h${rows.join('')}\u001B[${size.rows};1H\u001B[?2026l`;
}
